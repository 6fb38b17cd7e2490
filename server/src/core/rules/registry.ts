import { citationMismatch } from './citation-mismatch.ts';
import { countMismatch } from './count-mismatch.ts';
import { crossDraftConflict } from './cross-draft-conflict.ts';
import { danglingReference } from './dangling-reference.ts';
import { directiveConflict } from './directive-conflict.ts';
import { expiredCitation } from './expired-citation.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { formFault } from './form-fault.ts';
import { formerOrganisation } from './former-organisation.ts';
import { formerPlace } from './former-place.ts';
import { internalConflict } from './internal-conflict.ts';
import { invertedRange } from './inverted-range.ts';
import { misattribution } from './misattribution.ts';
import { misquote } from './misquote.ts';
import { numberingFault } from './numbering-fault.ts';
import { officeMismatch } from './office-mismatch.ts';
import { outdatedTarget } from './outdated-target.ts';
import { pastDeadline } from './past-deadline.ts';
import { prematureCitation } from './premature-citation.ts';
import type { Rule } from './rule.ts';
import { suppressionFault } from './suppression-fault.ts';
import { targetConflict } from './target-conflict.ts';
import { termFault } from './term-fault.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unmetRequirement } from './unmet-requirement.ts';
import { unverifiedQuote } from './unverified-quote.ts';

/** Every rule, in the order of the table in the documentation. */
export const RULES: readonly Rule[] = [
  targetConflict,
  outdatedTarget,
  figureMismatch,
  directiveConflict,
  misquote,
  misattribution,
  unverifiedQuote,
  unmetRequirement,
  expiredCitation,
  prematureCitation,
  citationMismatch,
  unknownCitation,
  formerOrganisation,
  formerPlace,
  officeMismatch,
  internalConflict,
  crossDraftConflict,
  danglingReference,
  numberingFault,
  pastDeadline,
  invertedRange,
  countMismatch,
  termFault,
  formFault,
  suppressionFault,
];
