import type { RuleFinding } from '../findings/finding.ts';
import { citeSuccessor } from './cite-successor.ts';
import { documentEvidence, namingSpan, reliedOn } from './cited-documents.ts';
import type { JudgedCitation } from './judged-citations.ts';
import type { Rule, RuleContext } from './rule.ts';

export const expiredCitation: Rule = {
  id: 'expired-citation',
  severity: 'error',
  against: 'documents',
  reach: 'passage',
  fixable: true,
  summary: {
    vi: 'Viện dẫn như còn hiệu lực một văn bản, hoặc phần của văn bản, đã hết hiệu lực vào ngày xem xét',
    en: 'A legal document, or a part of one, that is relied on although it has expired, been repealed or replaced on the day',
  },
  *check(context) {
    for (const cited of reliedOn(context)) {
      const finding = wholeExpired(cited, context) ?? partExpired(cited, context);
      if (finding !== undefined) yield finding;
    }
  },
};

function wholeExpired(cited: JudgedCitation, { draft, knowledge, asOf }: RuleContext): RuleFinding | undefined {
  if (cited.match?.kind !== 'known') return undefined;
  const { document } = cited.match;
  const validity = knowledge.documents.validityAt(document, asOf);
  if (validity.kind !== 'expired') return undefined;
  const span = namingSpan(cited.citation);
  const fix = citeSuccessor(draft.text, cited.citation, { document, successors: validity.successors });
  return {
    span,
    message: { key: 'citation-expired', draft: draft.text.slice(span.start, span.end), validity },
    evidence: [
      { kind: 'document', document, validity },
      ...validity.successors.map((each) => documentEvidence(each, knowledge, asOf)),
    ],
    fixes: fix === undefined ? [] : [fix],
  };
}

/** A document of which only a part has ended is accused for that part alone. */
function partExpired(cited: JudgedCitation, { draft, knowledge, asOf }: RuleContext): RuleFinding | undefined {
  if (cited.match?.kind !== 'known' || cited.citation.units.length === 0) return undefined;
  const { document } = cited.match;
  const part = knowledge.documents.unitsAt(document, cited.citation.units, asOf);
  if (part.kind !== 'ended') return undefined;
  const { start, end } = cited.citation;
  const by = part.ending.by === undefined ? undefined : knowledge.documents.document(part.ending.by);
  return {
    span: { start, end: Math.min(end, namingSpan(cited.citation).end) },
    message: { key: 'citation-part-expired', draft: draft.text.slice(start, end), ending: part.ending, by },
    evidence: [
      documentEvidence(document, knowledge, asOf),
      ...(by === undefined ? [] : [documentEvidence(by, knowledge, asOf)]),
    ],
    fixes: [],
  };
}
