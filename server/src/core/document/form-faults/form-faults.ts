import { isConsolidated } from '../consolidated.ts';
import type { Draft } from '../draft.ts';
import { basisFaults } from './basis-faults.ts';
import { dateFaults } from './date-faults.ts';
import { endingFaults } from './ending-faults.ts';
import type { FormFault } from './form-fault.ts';
import { headFaults } from './head-faults.ts';
import { missingParts } from './missing-parts.ts';
import { nationalFaults } from './national-faults.ts';
import { numberFaults } from './number-faults.ts';
import { unitFaults } from './unit-faults.ts';

/** What is wrong with the form of a draft. A text without a letterhead may be an excerpt or no document: only its bases and units are judged. */
export function formFaults(draft: Draft): FormFault[] {
  if (isConsolidated(draft)) return [];
  const { nationalName, nationalMotto } = draft.form;
  const hasLetterhead = nationalName !== undefined || nationalMotto !== undefined;
  return [
    ...(hasLetterhead
      ? [
          ...nationalFaults(draft),
          ...numberFaults(draft),
          ...dateFaults(draft),
          ...headFaults(draft),
          ...endingFaults(draft),
          ...missingParts(draft),
        ]
      : []),
    ...basisFaults(draft),
    ...unitFaults(draft),
  ];
}
