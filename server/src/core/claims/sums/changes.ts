import type { Sentence } from '../../document/draft.ts';
import { cover, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue, inUnitOf } from './sum.ts';

/** A change that is given with both of its ends: "từ 200 hồ sơ lên 260 hồ sơ, tăng 25%". */
export interface StatedChange {
  readonly ends: Span;
  /** What the sentence says the change is. */
  readonly change: Quantity;
  /** What the ends make of it, in the unit of `change`. */
  readonly found: number;
}

/** The changes of a sentence that their ends contradict by more than rounding explains. */
export function differingChanges(
  { tokens }: Pick<Sentence, 'tokens'>,
  quantities: readonly Quantity[],
): readonly StatedChange[] {
  return quantities.flatMap((change, index): StatedChange[] => {
    const [from, to] = [quantities[index - 2], quantities[index - 1]];
    if (from === undefined || to === undefined || !isChange(tokens, { from, to, change })) return [];
    const found = foundChange({ from, to, change });
    return found === undefined ? [] : [{ ends: cover(from, to), change, found }];
  });
}

interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly change: Quantity;
}

/** "Từ A lên B, tăng C", with nothing else between, and C not measured against another time. */
function isChange(tokens: readonly Token[], { from, to, change }: Change): boolean {
  const opened = tokens[from.firstToken - 1]?.lower === 'từ' || tokens[from.firstToken]?.lower === 'từ';
  const between = tokens.slice(from.endToken, to.firstToken);
  const toward = between.findIndex(({ lower }) => TOWARD.has(lower));
  if (!opened || toward < 0 || between.length > LONGEST_BETWEEN || between.some(isBreak)) return false;
  const behind = tokens.slice(to.endToken, change.firstToken);
  const mark = behind.findIndex(({ text }) => text === ',' || text === '(');
  const verb = mark + 1;
  if (mark < 0 || mark > LONGEST_NOUN || behind.slice(0, mark).some(isBreak)) return false;
  if (
    !behind.slice(verb).every(({ lower }) => LEADS.has(lower)) ||
    !behind.slice(verb).some(({ lower }) => VERBS.has(lower))
  )
    return false;
  const next = tokens[change.endToken];
  if (next !== undefined && next.kind !== 'mark' && !GOES_ON.has(next.lower)) return false;
  return !tokens.slice(change.endToken).some((_, at, rest) => phraseAt(OTHER_BASES, rest, at) !== undefined);
}

/** Any other word behind a change says of what else it is: "giảm 45% chi phí". */
const GOES_ON = wordSet('và nhưng song trong do nhờ vì sau khi');

const TOWARD = wordSet('lên xuống còn thành đến');
const VERBS = wordSet('tăng giảm');
const LEADS = wordSet('tăng giảm thêm tức là tương đương ứng đạt mức bằng');
const LONGEST_BETWEEN = 10;
const LONGEST_NOUN = 8;
const OTHER_BASES = phraseList('so với, bình quân, mỗi năm, hằng năm, hàng năm, mỗi tháng, một năm, mỗi');

function isBreak({ text, lower }: Token): boolean {
  return text === ',' || text === ';' || text === ':' || lower === 'và';
}

/** Undefined where the change is what the ends make it. */
function foundChange({ from, to, change }: Change): number | undefined {
  const [start, end, said] = [exactValue(from), exactValue(to), exactValue(change)];
  if (start === undefined || end === undefined || said === undefined || start <= 0) return undefined;
  if (change.comparator !== '=' || from.comparator !== '=' || to.comparator !== '=') return undefined;
  const comparable = from.unit === to.unit || from.unit === undefined || to.unit === undefined;
  if (!comparable || (from.unit === '%') !== (to.unit === '%')) return undefined;
  const gap = Math.abs(end - start);
  const steps = (from.step + to.step) / 2;
  if (inUnitOf(change, to.unit) && to.unit !== '%') return differs(gap, said, steps + change.step / 2);
  if (change.unit !== '%') return undefined;
  const share = (gap / start) * 100;
  const rounding = (steps / start) * 100 * (end / start) + change.step;
  // Of two shares many write the difference in points as per cent.
  if (to.unit === '%' && differs(gap, said, steps + change.step) === undefined) return undefined;
  return differs(share, said, rounding);
}

function differs(found: number, said: number, tolerance: number): number | undefined {
  return Math.abs(found - said) <= tolerance ? undefined : found;
}
