import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { type Amount, readAmount } from './amount.ts';
import { boundBefore } from './bounds.ts';
import { COMPARATORS } from './lexicon-comparators.ts';
import type { Comparator, Quantity } from './quantity.ts';
import { type Room, readRangeEnd, scaledLike } from './quantity-range.ts';

/** The quantity around an amount: its comparator before, its range or "trở lên" behind. */
export function readPhrase(tokens: readonly Token[], amount: Amount, room: Room): Quantity {
  const to = readRangeEnd(tokens, amount, room);
  const inner = boundBefore(tokens, to ?? amount, amount.start, room.floor);
  const fromWord = wordBefore(tokens, inner.start, room.floor);
  const end = to?.end ?? amount.end;
  if (to !== undefined) {
    const start = fromWord ?? inner.start;
    const outer = fromWord === undefined ? inner : boundBefore(tokens, to, start, room.floor);
    const said = outer.comparator === '=' ? inner.comparator : outer.comparator;
    // Open ends are not told apart: "từ trên 10 đến dưới 20" is a range like any other.
    const comparator = said === '>' || said === '<' ? '=' : said;
    const low = scaledLike(amount, to);
    return quantity(tokens, {
      low,
      high: to,
      comparator,
      firstToken: outer.start,
      valueStart: amount.start,
      valueEnd: end,
      endToken: end,
    });
  }
  const onwards = readOnwards(tokens, end, room.limit, fromWord !== undefined);
  if (onwards !== undefined) {
    const firstToken = fromWord ?? inner.start;
    return quantity(tokens, {
      low: amount,
      high: amount,
      comparator: onwards.comparator,
      firstToken,
      valueStart: amount.start,
      valueEnd: end,
      endToken: onwards.end,
    });
  }
  const comparator =
    amount.unit?.text === 'tuổi' && tokens[inner.start - 1]?.lower === 'trước' ? '<' : inner.comparator;
  const firstToken = comparator === '<' && inner.comparator === '=' ? inner.start - 1 : inner.start;
  return quantity(tokens, {
    low: amount,
    high: amount,
    comparator,
    firstToken,
    valueStart: amount.start,
    valueEnd: end,
    endToken: end,
  });
}

/** "gấp đôi", "gấp 3 lần", "gấp hơn 2 lần", "gấp rưỡi". */
export function readMultiple(tokens: readonly Token[], at: number, room: Room): Quantity | undefined {
  if (tokens[at]?.lower !== 'gấp') return undefined;
  const inner = phraseAt(COMPARATORS, tokens, at + 1);
  const numberAt = at + 1 + (inner?.words.length ?? 0);
  const word = tokens[numberAt];
  if (word === undefined || word.gap === 'line' || numberAt >= room.limit) return undefined;
  const factor = FACTORS.get(word.lower);
  const amount = factor === undefined ? readAmount(tokens, numberAt, room.limit) : factorAmount(numberAt, factor);
  if (
    amount === undefined ||
    (amount.unit !== undefined && amount.unit.text !== 'lần' && amount.numeral.form === 'digits')
  )
    return undefined;
  const times: Amount =
    amount.unit?.text === 'lần'
      ? amount
      : { ...amount, end: amount.numeral.end, unit: { text: 'lần', end: amount.numeral.end, kind: 'measure' } };
  const to = amount.unit === undefined && factor === undefined ? readRangeEnd(tokens, amount, room) : undefined;
  const outer = boundBefore(tokens, times, at, room.floor);
  const comparator = inner?.meaning ?? outer.comparator;
  const end = to?.end ?? times.end;
  return quantity(tokens, {
    low: times,
    high: to ?? times,
    comparator,
    firstToken: outer.start,
    valueStart: numberAt,
    valueEnd: end,
    endToken: end,
  });
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['rưỡi', 1.5],
]);

function factorAmount(at: number, value: number): Amount {
  const decimal = { mantissa: value * 10, exponent: -1 };
  const numeral = { value, step: 0, form: 'words' as const, end: at + 1, decimal, magnitude: 0, divisor: 1 };
  return { start: at, end: at + 1, numeral, value, step: 0, unit: undefined };
}

/** The index of a "từ" (or "từ đủ") right before `start`. */
function wordBefore(tokens: readonly Token[], start: number, floor: number): number | undefined {
  const skip = tokens[start - 1]?.lower === 'đủ' && tokens[start]?.gap !== 'line' ? 1 : 0;
  const at = start - skip - 1;
  return at >= floor && tokens[at]?.lower === 'từ' && tokens[at + 1]?.gap !== 'line' ? at : undefined;
}

interface Onwards {
  readonly comparator: Comparator;
  readonly end: number;
}

/** "trở lên" and "trở xuống", right behind the amount or, where "từ" announces it, a few words later. */
function readOnwards(tokens: readonly Token[], from: number, limit: number, announced: boolean): Onwards | undefined {
  const farthest = Math.min(limit - 1, from + (announced ? ONWARDS_REACH : 0));
  for (let at = from; at <= farthest; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line' || STOPS.has(token.text)) return undefined;
    if (token.lower !== 'trở') continue;
    const side = tokens[at + 1]?.lower;
    if (side === 'lên') return { comparator: '>=', end: at + 2 };
    if (side === 'xuống') return { comparator: '<=', end: at + 2 };
    return undefined;
  }
  return undefined;
}

const ONWARDS_REACH = 8;
const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', ',', '|']);

interface Found {
  readonly low: Amount;
  readonly high: Amount;
  readonly comparator: Comparator;
  readonly firstToken: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly endToken: number;
}

function quantity(tokens: readonly Token[], found: Found): Quantity {
  const { low, high, comparator, firstToken, endToken } = found;
  return {
    start: startOf(tokens, firstToken),
    end: endOf(tokens, endToken),
    min: comparator === '<=' || comparator === '<' ? undefined : low.value,
    max: comparator === '>=' || comparator === '>' ? undefined : high.value,
    unit: (high.unit ?? low.unit)?.text,
    comparator,
    step: Math.min(low.step, high.step),
    value: { start: startOf(tokens, found.valueStart), end: endOf(tokens, found.valueEnd) },
    firstToken,
    endToken,
  };
}

function startOf(tokens: readonly Token[], firstToken: number): number {
  return tokens[firstToken]?.start ?? 0;
}

function endOf(tokens: readonly Token[], endToken: number): number {
  return tokens[endToken - 1]?.end ?? 0;
}
