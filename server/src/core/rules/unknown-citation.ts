import type { Evidence, RuleFinding } from '../findings/finding.ts';
import { documentEvidence, namingSpan } from './cited-documents.ts';
import { impossibleCitation } from './impossible-citations.ts';
import type { JudgedCitation } from './judged-citations.ts';
import type { Rule, RuleContext } from './rule.ts';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  severity: 'hint',
  against: 'documents',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Viện dẫn đúng dạng nhưng sổ văn bản không có, nên chưa kiểm được hiệu lực',
    en: 'A well-formed citation that the register does not know, so that nothing could be checked',
  },
  *check(context) {
    const { citations, knowledge } = context;
    if (knowledge.documents.size === 0) return;
    const told = new Set<string>();
    for (const cited of citations) {
      const { number } = cited.citation;
      if (number === undefined || cited.borrowed || cited.match?.kind !== 'unknown' || !CENTRAL.test(number)) continue;
      // What belongs to a story need not be in force.
      if (cited.use === 'told' || told.has(number)) continue;
      // What no document can be is on nobody's record.
      if (impossibleCitation(cited.citation, context.draft) !== undefined) continue;
      told.add(number);
      yield unknown(cited, context);
    }
  },
};

/** Numbers of the National Assembly, the Government, the Prime Minister, ministries and the Party; the register has no local texts. */
const CENTRAL = /(?:\/(?:UBTV)?QH\d+|NĐ-CP|NQ-CP|(?:QĐ|CT|NQ)-TTg|\/TT(?:LT)?-\p{Lu}+[\p{L}-]*|(?:NQ|CT|KL|QĐ)\/TW)$/u;

function unknown({ citation, sentence }: JudgedCitation, { draft, knowledge, asOf }: RuleContext): RuleFinding {
  const span = namingSpan(citation);
  const [near, ...others] = knowledge.documents.near(citation);
  const evidence: readonly [Evidence, ...Evidence[]] =
    near === undefined
      ? [{ kind: 'draft', span: sentence, text: draft.text.slice(sentence.start, sentence.end) }]
      : [
          documentEvidence(near, knowledge, asOf),
          ...others.map((document) => documentEvidence(document, knowledge, asOf)),
        ];
  return {
    span,
    message: { key: 'citation-unknown', draft: draft.text.slice(span.start, span.end), near },
    evidence,
    fixes: [],
  };
}
