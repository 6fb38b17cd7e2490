import type { FormFault } from '../document/form-faults/form-fault.ts';
import { formFaults } from '../document/form-faults/form-faults.ts';
import type { Fix, RuleFinding } from '../findings/finding.ts';
import { draftEvidence, excerpt } from './draft-evidence.ts';
import type { Rule } from './rule.ts';

export const formFault: Rule = {
  id: 'form-fault',
  severity: 'information',
  against: 'form',
  reach: 'draft',
  fixable: true,
  summary: {
    vi: 'Thành phần thể thức thiếu hoặc chưa đúng: ngày tháng, số và ký hiệu, căn cứ, nơi nhận',
    en: 'A component of the form that is missing or malformed: date, number and symbol, legal bases, recipients',
  },
  *check({ draft }) {
    for (const fault of formFaults(draft)) yield findingFor(draft.text, fault);
  },
};

function findingFor(text: string, fault: FormFault): RuleFinding {
  const { span, near } = fault;
  const draft = excerpt(text, span);
  const evidence = [draftEvidence(text, near)] as const;
  switch (fault.kind) {
    case 'missing':
      return {
        span,
        message: { key: 'form-missing', part: fault.part, draft, near: excerpt(text, near) },
        evidence,
        fixes: [],
      };
    case 'malformed': {
      const fix = fixFor(fault);
      return {
        span,
        message: { key: 'form-malformed', rule: fault.rule, draft, expected: fault.expected ?? '' },
        evidence,
        fixes: fix === undefined ? [] : [fix],
      };
    }
  }
}

function fixFor({ rule, span, expected, also = [] }: FormFault & { readonly kind: 'malformed' }): Fix | undefined {
  if (expected === undefined) return undefined;
  return {
    title: { key: 'fix-replace', text: expected },
    // The symbol may be right and the type wrong.
    preferred: rule !== 'type-symbol',
    edits: [{ span, newText: expected }, ...also.map((other) => ({ span: other.span, newText: other.expected }))],
  };
}
