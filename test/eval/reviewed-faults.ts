import { readFileSync } from 'node:fs';
import type { Finding } from '../../server/src/core/findings/finding.ts';

/**
 * A fault that a published text really has: somebody read the place and found that the finding is right. The list is test data
 * alone; the product never sees it.
 */
export interface ReviewedFault {
  /** The number of the document in its collection. */
  readonly document: string;
  readonly rule: string;
  /** What stands under the finding. */
  readonly text: string;
  readonly why: string;
}

/** Tells the findings that were reviewed and found right from those that were not; each entry stands for one finding. */
export function reviewedFaults(path: string): {
  takes(document: string, finding: Finding): boolean;
  /** The entries that no finding has met: the text or the rule has changed since. */
  readonly unmet: readonly ReviewedFault[];
} {
  const unmet: ReviewedFault[] = JSON.parse(readFileSync(path, 'utf8'));
  return {
    takes(document, { rule, text }) {
      const at = unmet.findIndex((each) => each.document === document && each.rule === rule && each.text === text);
      if (at >= 0) unmet.splice(at, 1);
      return at >= 0;
    },
    unmet,
  };
}
