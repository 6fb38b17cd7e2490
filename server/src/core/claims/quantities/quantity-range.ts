import type { Token } from '../../text/tokens.ts';
import { shift, toNumeral } from '../numbers/decimal.ts';
import { phraseAt } from '../phrases.ts';
import { type Amount, readAmount } from './amount.ts';
import { COMPARATORS } from './lexicon-comparators.ts';

/** The tokens that a quantity may reach: what was read before it ends at `floor`, what is taken after it begins at `limit`. */
export interface Room {
  readonly floor: number;
  readonly limit: number;
}

/** What an amount counts that leaves its unit to the end of its range: "từ 01 đến 03 kỳ" counts kỳ from the first number on. */
export function withRangeUnit(tokens: readonly Token[], amount: Amount, room: Room): Amount {
  const to = amount.unit === undefined ? readRangeEnd(tokens, amount, room) : undefined;
  if (to === undefined || (to.unit === undefined && to.numeral.magnitude === 0)) return amount;
  return { ...amount, unit: to.unit, numeral: { ...amount.numeral, magnitude: to.numeral.magnitude } };
}

/** The upper end of "từ 10 đến 15 ngày", "5 - 7%", "10-15 triệu đồng"; undefined where the units show two quantities. */
export function readRangeEnd(tokens: readonly Token[], low: Amount, room: Room): Amount | undefined {
  const linkAt = afterRestatement(tokens, low);
  const link = tokens[linkAt];
  if (link === undefined || link.gap === 'line' || linkAt >= room.limit) return undefined;
  if (low.numeral.form === 'fraction' || low.numeral.form === 'half' || low.numeral.form === 'ratio') return undefined;
  if (link.text !== '-' && link.lower !== 'đến' && link.lower !== 'tới') return undefined;
  const at = afterInnerWords(tokens, linkAt + 1, link.text === '-');
  if (tokens[at]?.gap === 'line' || at >= room.limit) return undefined;
  const high = readAmount(tokens, at, room.limit);
  if (high === undefined || high.numeral.form !== low.numeral.form) return undefined;
  if (low.unit === undefined) return low.numeral.magnitude > 0 && high.numeral.magnitude === 0 ? undefined : high;
  const sameUnit =
    high.unit !== undefined && (high.unit.text === low.unit.text || high.unit.text.startsWith(`${low.unit.text}/`));
  return sameUnit ? high : undefined;
}

/** Steps over the same amount in brackets: "từ 70% (bảy mươi phần trăm) đến dưới 85%". */
function afterRestatement(tokens: readonly Token[], { end, value }: Amount): number {
  if (tokens[end]?.text !== '(' || tokens[end]?.gap === 'line') return end;
  const again = readAmount(tokens, end + 1, tokens.length);
  return again !== undefined && again.value === value && tokens[again.end]?.text === ')' ? again.end + 1 : end;
}

/** "từ 10 đến dưới 20", "đến không quá 20", "đến đủ 18 tuổi". */
function afterInnerWords(tokens: readonly Token[], at: number, dash: boolean): number {
  if (dash) return at;
  const comparator = phraseAt(COMPARATORS, tokens, at);
  const end = at + (comparator?.words.length ?? 0);
  return tokens[end]?.lower === 'đủ' || tokens[end]?.lower === 'hết' ? end + 1 : end;
}

/** "từ 10 đến 20 triệu đồng": a magnitude said once holds for both ends. */
export function scaledLike(low: Amount, high: Amount): Amount {
  const { magnitude } = high.numeral;
  if (low.unit !== undefined || low.numeral.magnitude > 0 || magnitude === 0) return low;
  if (toNumeral(low.numeral.decimal).value > toNumeral(high.numeral.decimal).value) return low;
  const scaled = toNumeral(shift(low.numeral.decimal, magnitude));
  return { ...low, value: scaled.value, step: scaled.step };
}
