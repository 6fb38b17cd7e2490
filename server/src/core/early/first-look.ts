import { type AloneInput, findAlone } from './alone.ts';
import { inOrder } from '../check.ts';
import { passagesInQuotes } from '../claims/quotes/quoted-places.ts';
import type { Finding } from '../findings/finding.ts';
import { readSuppressions } from '../findings/suppressions.ts';
import { firstFrom } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';

/**
 * What can be said of a long draft before all of it is checked: what the rules that judge a passage by itself find in its first
 * pages. The check of the whole has to follow. Undefined where a rule breaks.
 */
export function* firstLook(
  input: Omit<AloneInput, 'passages' | 'suppressions'>,
): Steps<readonly Finding[] | undefined> {
  const { draft } = input;
  const quoted = new Set(passagesInQuotes(draft));
  const passages = draft.passages
    .slice(0, firstFrom(draft.passages, FIRST_PAGES))
    .filter((passage) => !quoted.has(passage));
  try {
    return inOrder(yield* findAlone({ ...input, passages, suppressions: readSuppressions(draft) }));
  } catch {
    // The check of the whole meets the same fault, and says so.
    return undefined;
  }
}

/** In UTF-16 code units: more than the editor shows at once. */
const FIRST_PAGES = 6_000;
