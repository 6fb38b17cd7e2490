import type { RuleFinding } from '../findings/finding.ts';
import { daysBetween } from '../text/day.ts';
import type { Rule, RuleContext } from './rule.ts';
import { type TaskDeadline, taskDeadlines } from './task-deadlines.ts';

export const pastDeadline: Rule = {
  id: 'past-deadline',
  severity: 'warning',
  against: 'draft',
  reach: 'passage',
  fixable: false,
  summary: {
    vi: 'Nhiệm vụ được giao với thời hạn nằm trước ngày của dự thảo',
    en: 'A task whose deadline lies before the draft itself',
  },
  *check(context) {
    for (const deadline of yield* taskDeadlines(context)) {
      const late = daysBetween(deadline.last, context.asOf);
      if (late > 0 && late <= FARTHEST) yield findingFor(deadline, context);
    }
  },
};

/** In days: nobody gives a task for a day ten years ago; such a day says which things are meant. */
const FARTHEST = 5 * 366;

function findingFor({ time: { start, end } }: TaskDeadline, { draft, asOf }: RuleContext): RuleFinding {
  const span = { start, end };
  const dated = draft.dated === undefined ? undefined : draft.form.placeAndDate;
  const held = dated ?? span;
  return {
    span,
    message: { key: 'deadline-past', draft: draft.text.slice(start, end), asOf },
    evidence: [{ kind: 'draft', span: held, text: draft.text.slice(held.start, held.end) }],
    fixes: [],
  };
}
