import { draftNorms, isOwnWill } from '../claims/norms/draft-norms.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Directive } from '../knowledge/directives.ts';
import type { Span } from '../text/span.ts';
import type { Rule } from './rule.ts';

export const directiveConflict: Rule = {
  id: 'directive-conflict',
  severity: 'information',
  against: 'statements',
  fixable: false,
  summary: {
    vi: 'Cấm, để tuỳ nghi hoặc làm ngược điều đã được chỉ đạo, hoặc cho phép điều đã bị cấm',
    en: 'The draft forbids, makes optional or reverses what a directive orders, or allows what one forbids',
  },
  *check({ draft, quotes, knowledge, asOf }) {
    let last: Span = { start: -1, end: -1 };
    for (const each of draftNorms(draft, quotes, knowledge.contraries)) {
      const { norm } = each;
      const directive = knowledge.directives.contraryTo(norm).find(({ statement }) => statement.date <= asOf);
      if (directive === undefined || norm.start < last.end || !isOwnWill(each, asOf)) continue;
      last = norm;
      yield {
        span: { start: norm.start, end: norm.end },
        message: {
          key: 'directive-reversed',
          draft: draft.text.slice(norm.start, norm.end),
          recorded: recordedWords(directive),
          by: attributionOf(directive.statement),
        },
        evidence: [{ kind: 'statement', statement: directive.statement }],
        fixes: [],
      };
    }
  },
};

/** What the record orders, in its own words. */
function recordedWords({ statement, norm }: Directive): string {
  return statement.quote.slice(norm.start, norm.end);
}
