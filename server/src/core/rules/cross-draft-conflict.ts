import type { Evidence } from '../findings/finding.ts';
import { PIECE } from '../text/steps.ts';
import { excerpt, otherEvidence } from './draft-evidence.ts';
import type { Rule } from './rule.ts';

export const crossDraftConflict: Rule = {
  id: 'cross-draft-conflict',
  severity: 'warning',
  against: 'drafts',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Dự thảo khác trong cùng thư mục ghi khác về giá trị, thời hạn, cơ quan chủ trì hoặc mức độ ràng buộc của cùng một việc',
    en: 'Another draft of the folder gives another value, deadline, responsible body or obligation for the same thing',
  },
  *check({ draft, assertions, neighbours }) {
    if (neighbours === undefined) return;
    for (const [at, assertion] of assertions.entries()) {
      if (at % PIECE === 0) yield undefined;
      const related = neighbours.on(assertion);
      // A draft that says both contradicts itself, which is told there.
      const agreed = new Set(related.flatMap((each) => (each.relation === 'agreed' ? each.draft : [])));
      const conflicts = related.filter((each) => each.relation === 'conflict' && !agreed.has(each.draft));
      const [first, ...others] = conflicts;
      if (first === undefined) continue;
      const evidence = (each: typeof first): Evidence => otherEvidence(each.draft, each.assertion.said);
      yield {
        span: assertion.span,
        message: {
          key: 'drafts-disagree',
          of: assertion.kind,
          draft: excerpt(draft.text, assertion.span),
          other: excerpt(first.draft.text, first.assertion.span),
          file: first.draft.name,
        },
        evidence: [evidence(first), ...others.slice(0, MOST_OTHERS).map(evidence)],
        fixes: [],
      };
    }
  },
};

/** Enough to see that it is not one draft alone. */
const MOST_OTHERS = 4;
