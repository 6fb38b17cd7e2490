import type { Sentence } from '../../document/draft.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue, inUnitOf, roundingOf } from './sum.ts';

/** A change that is given with both of its ends: "từ 200 hồ sơ lên 260 hồ sơ, tăng 25%". */
export interface StatedChange {
  readonly from: Span;
  readonly to: Span;
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
    const [first, second, base] = [quantities[index - 2], quantities[index - 1], quantities[index + 1]];
    if (second === undefined) return [];
    const told = first !== undefined && isChange(tokens, { from: first, to: second, change });
    if (!told && (base === undefined || !isAgainst(tokens, { from: base, to: second, change }))) return [];
    const from = told ? first : base;
    const found = from && foundChange({ from, to: second, change });
    return from === undefined || found === undefined ? [] : [{ from, to: second, change, found }];
  });
}

interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly change: Quantity;
}

/** "A, tăng C so với cùng kỳ (B)": what it was is said in the brackets behind the time that it is compared with. */
function isAgainst(tokens: readonly Token[], { from, to, change }: Change): boolean {
  if (!leadsToChange(tokens, to, change) || phraseAt(AGAINST, tokens, change.endToken) === undefined) return false;
  const open = tokens.findIndex(({ text }, at) => at > change.endToken && text === '(');
  if (open < 0 || open - change.endToken > LONGEST_BASE || tokens[from.endToken]?.text !== ')') return false;
  // "42 tỷ đồng, bằng 105% kế hoạch (40 tỷ đồng), tăng 12% so với năm 2098 (37,5 tỷ đồng)": what stands in brackets is another base.
  if (tokens[to.firstToken - 1]?.text === '(') return false;
  const rises = (exactValue(to) ?? 0) > (exactValue(from) ?? 0);
  return (
    from.unit !== undefined &&
    inUnitOf(from, to.unit) &&
    tokens.slice(change.endToken, open).every(({ text }) => !BREAKS.has(text)) &&
    tokens.slice(open + 1, from.firstToken).every(({ lower }) => IS.has(lower)) &&
    tokens.slice(to.endToken, change.firstToken).some(({ lower }) => lower === (rises ? 'tăng' : 'giảm'))
  );
}

const AGAINST = phraseList('so với, so cùng kỳ');
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '.']);
const IS = wordSet('là đạt');
const LONGEST_BASE = 14;

/** "Từ A lên B, tăng C", with nothing else between, and C not measured against another time. */
function isChange(tokens: readonly Token[], { from, to, change }: Change): boolean {
  const opened = tokens[from.firstToken - 1]?.lower === 'từ' || tokens[from.firstToken]?.lower === 'từ';
  const between = withoutTimes(tokens.slice(from.endToken, to.firstToken));
  const toward = between.findIndex(({ lower }) => TOWARD.has(lower));
  if (!opened || toward < 0 || between.length > LONGEST_BETWEEN || between.some(isBreak)) return false;
  if (!leadsToChange(tokens, to, change)) return false;
  const next = tokens[change.endToken];
  if (next !== undefined && next.kind !== 'mark' && !GOES_ON.has(next.lower)) return false;
  return !tokens.slice(change.endToken).some((_, at, rest) => phraseAt(OTHER_BASES, rest, at) !== undefined);
}

/** "B hồ sơ, tăng C": behind the value with its noun a comma or bracket, and the verb. */
function leadsToChange(tokens: readonly Token[], to: Quantity, change: Quantity): boolean {
  const behind = withoutTimes(tokens.slice(to.endToken, change.firstToken));
  const mark = behind.findIndex(({ text }) => text === ',' || text === '(');
  if (mark < 0 || mark > LONGEST_NOUN || behind.slice(0, mark).some(isBreak)) return false;
  const lead = behind.slice(mark + 1);
  return lead.every(({ lower }) => LEADS.has(lower)) && lead.some(({ lower }) => VERBS.has(lower));
}

/** "Từ 320 (năm 2099) lên 480 (năm 2101)": the brackets say only when. */
function withoutTimes(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  if (open < 0 || close < 0) return tokens;
  const isTime = tokens.slice(open + 1, close).every(({ kind, lower }) => kind !== 'word' || TIMES.has(lower));
  return isTime ? [...tokens.slice(0, open), ...tokens.slice(close + 1)] : tokens;
}

const TIMES = wordSet('năm tháng quý ngày cuối đầu giữa hết');

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
  const steps = roundingOf(from) + roundingOf(to);
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
