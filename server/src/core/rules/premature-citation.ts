import { clauseSpeaksAhead } from '../claims/citations/speaks-ahead.ts';
import { type EffectDay, effectDay } from '../claims/effect-day.ts';
import type { RuleFinding } from '../findings/finding.ts';
import type { Day } from '../text/day.ts';
import { documentEvidence, namingSpan, reliedOn } from './cited-documents.ts';
import type { JudgedCitation } from './judged-citations.ts';
import type { Rule, RuleContext } from './rule.ts';

export const prematureCitation: Rule = {
  id: 'premature-citation',
  severity: 'warning',
  against: 'documents',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Viện dẫn như đang có hiệu lực một văn bản chưa có hiệu lực, kể cả vào ngày dự thảo có hiệu lực',
    en: 'A document that is treated as in force although it is not yet, neither on the day nor when the draft itself takes effect',
  },
  *check(context) {
    let effect: EffectDay | undefined;
    for (const cited of reliedOn(context)) {
      const early = startAhead(cited, context);
      if (early === undefined) continue;
      effect ??= effectDay(context.draft, context.asOf);
      if (isLawful(cited, early.from, effect) || clauseSpeaksAhead(cited, early.from, context.asOf)) continue;
      yield early.finding;
    }
  },
};

interface Early {
  /** The first day in force. */
  readonly from: Day;
  readonly finding: RuleFinding;
}

function startAhead(cited: JudgedCitation, { draft, knowledge, asOf }: RuleContext): Early | undefined {
  const { citation, match } = cited;
  // A law by its name alone may be an older edition that the register does not have.
  if (match?.kind !== 'known' || (citation.number === undefined && citation.issued === undefined)) return undefined;
  const { document } = match;
  const validity = knowledge.documents.validityAt(document, asOf);
  const part = knowledge.documents.unitsAt(document, citation.units, asOf);
  const from = validity.kind === 'not-yet' ? validity.from : part.kind === 'pending' ? part.start.from : undefined;
  if (from === undefined) return undefined;
  const span = validity.kind === 'not-yet' ? namingSpan(citation) : { start: citation.start, end: citation.end };
  return {
    from,
    finding: {
      span,
      message: { key: 'citation-premature', draft: draft.text.slice(span.start, span.end), from, asOf },
      evidence: [documentEvidence(document, knowledge, asOf)],
      fixes: [],
    },
  };
}

/** What starts no later than the draft itself may be cited (Decree 78/2025, Điều 62); where the draft does not say when it starts, its bases are left alone. */
function isLawful({ use }: JudgedCitation, from: Day, effect: EffectDay): boolean {
  switch (effect.kind) {
    case 'day':
      return from <= effect.day;
    case 'open':
      return true;
    case 'unsaid':
      return use === 'basis';
  }
}
