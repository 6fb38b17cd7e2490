import type { Quantity } from './quantities/quantity.ts';

/** How a value in the draft stands to a recorded one, within the rounding that both express. `below` and `above` are the draft's side. */
export type ValueVerdict = 'same' | 'below' | 'above' | 'incomparable';

/** Compares two measured values: 1,77 triệu with 1.767.766 is `same`, 16,5% with 18% is not. One-sided values ("hơn 16%") are the same as whatever they admit. */
export function compareFigures(draft: Quantity, recorded: Quantity): ValueVerdict {
  const pair = inSameUnit(draft, recorded);
  if (pair === undefined) return 'incomparable';
  const [a, b] = [reach(pair.draft, pair.recorded), reach(pair.recorded, pair.draft)];
  if (a.max < b.min) return 'below';
  if (a.min > b.max) return 'above';
  return 'same';
}

/**
 * Compares what a draft wants to reach with what has been set. A recorded ceiling ("không quá 30%") is broken from above,
 * any other recorded target is a floor, since to reach more than was asked contradicts nobody.
 */
export function compareTargets(
  draft: Quantity,
  recorded: Quantity,
): 'kept' | 'weaker-floor' | 'higher-ceiling' | 'incomparable' {
  const pair = inSameUnit(draft, recorded);
  if (pair === undefined) return 'incomparable';
  const tolerance = Math.max(pair.draft.step, pair.recorded.step) / 2;
  if (recorded.comparator === '<=' || recorded.comparator === '<') {
    const wanted = pair.draft.max ?? pair.draft.min;
    return wanted !== undefined && pair.recorded.max !== undefined && wanted - tolerance > pair.recorded.max
      ? 'higher-ceiling'
      : 'kept';
  }
  const wanted = pair.draft.min ?? pair.draft.max;
  const rounded = draft.comparator === '~' || recorded.comparator === '~';
  // Who writes "trên 7%" draws a line; only a plain number may be the rounded form of another.
  const drawn = draft.comparator === '>' || draft.comparator === '>=';
  const slack = rounded ? (drawn ? pair.recorded.step / 2 : tolerance) : 0;
  return wanted !== undefined && pair.recorded.min !== undefined && wanted + slack < pair.recorded.min
    ? 'weaker-floor'
    : 'kept';
}

/** True where both name one and the same bound ("ít nhất 70%" and "70%", not "75%"). */
export function sameValue(draft: Quantity, recorded: Quantity): boolean {
  const pair = inSameUnit(draft, recorded);
  if (pair === undefined) return false;
  const [a, b] = [pair.draft.min ?? pair.draft.max, pair.recorded.min ?? pair.recorded.max];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= Math.min(pair.draft.step, pair.recorded.step) / 2;
}

interface Values {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly step: number;
  readonly comparator: Quantity['comparator'];
}

/** Both values in one unit; undefined where their units measure different things. A bare fraction ("một nửa") stands beside percentages. */
function inSameUnit(
  draft: Quantity,
  recorded: Quantity,
): { readonly draft: Values; readonly recorded: Values } | undefined {
  if (sameUnit(draft.unit, recorded.unit)) return { draft, recorded };
  if (isPercent(recorded.unit) && isFraction(draft)) return { draft: asPercent(draft), recorded };
  if (isPercent(draft.unit) && isFraction(recorded)) return { draft, recorded: asPercent(recorded) };
  return undefined;
}

function sameUnit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [left, right] = [unitKey(a), unitKey(b)];
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

function unitKey(unit: string): string {
  const lower = unit.toLowerCase().trim();
  if (lower === 'phần trăm') return '%';
  const currency = CURRENCIES.get(lower);
  if (currency !== undefined) return currency;
  return PEOPLE.has(lower) ? 'người' : lower;
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...['đô la mỹ', 'đô la', 'đôla', 'đô', '$'].map((name) => [name, 'usd'] as const),
  ...['đồng việt nam', 'vnđ', 'vnd', 'đ'].map((name) => [name, 'đồng'] as const),
]);

/** Count nouns for people: "1.767.766 lao động" and "1,77 triệu người" count the same. */
const PEOPLE: ReadonlySet<string> = new Set([
  'người',
  'lao động',
  'người dân',
  'người lao động',
  'nhân lực',
  'cán bộ',
  'nhân sự',
]);

function isPercent(unit: string | undefined): boolean {
  return unit !== undefined && unitKey(unit) === '%';
}

/** A fraction in words has no last written digit. */
function isFraction(quantity: Quantity): boolean {
  return quantity.unit === undefined && quantity.step === 0 && (quantity.min ?? quantity.max ?? 0) < 1;
}

function asPercent(quantity: Quantity): Values {
  const percent = (value: number | undefined): number | undefined => (value === undefined ? undefined : value * 100);
  return {
    min: percent(quantity.min),
    max: percent(quantity.max),
    step: FRACTION_STEP,
    comparator: quantity.comparator,
  };
}

/** "Hai phần ba" says no more than two thirds to about a hundredth. */
const FRACTION_STEP = 2;
/** What a value may stand for: itself, what rounds to it where it is written less finely than the other, and what "khoảng" leaves open. */
function reach(values: Values, other: Values): { readonly min: number; readonly max: number } {
  const { min, max, step, comparator } = values;
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (comparator === '>' || comparator === '>=') return { min: low, max: Number.POSITIVE_INFINITY };
  if (comparator === '<' || comparator === '<=') return { min: Number.NEGATIVE_INFINITY, max: high };
  const rounding = step > other.step ? step / 2 : 0;
  const slack = Math.max(rounding, leftOpen(values));
  return { min: low - slack, max: high + slack };
}

/** "Khoảng", "gần", "ước" before a round number leave open half of its last place that is not a zero, but no more than a tenth of it. */
function leftOpen({ min, max, step, comparator }: Values): number {
  const value = Math.abs(min ?? max ?? 0);
  if (comparator !== '~' || value === 0 || step === 0) return 0;
  let place = step;
  while (Math.abs(Math.round(value / (place * 10)) * (place * 10) - value) < step / 10) place *= 10;
  return place > step ? Math.min(place / 2, value / 10) : 0;
}
