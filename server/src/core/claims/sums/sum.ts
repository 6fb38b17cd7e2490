import type { Span } from '../../text/span.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A whole and the parts that are said to make it up. */
export interface Sum {
  /** Undefined where the whole is 100%, without being written. */
  readonly total: Quantity | undefined;
  readonly parts: readonly Quantity[];
  /** All that the parts stand in. */
  readonly span: Span;
  readonly covers: Coverage;
}

/** Whether parts are all of their whole, or have nothing in common and so are at most the whole. */
export type Coverage = 'all' | 'apart';

/** The sum of the parts where it differs from the whole by more than rounding explains; undefined where it does not, or where a value is open. */
export function differingSum(sum: Omit<Sum, 'span'>): number | undefined {
  const added = addedUp(sum);
  if (added === undefined || isWithinRounding(sum)) return undefined;
  return sum.covers === 'all' || added > (wholeOf(sum.total) ?? added) ? added : undefined;
}

/** True where the parts make the whole, as far as what is rounded can tell. */
export function isWithinRounding({ total, parts }: Pick<Sum, 'total' | 'parts'>): boolean {
  const [added, whole] = [addedUp({ total, parts }), wholeOf(total)];
  if (added === undefined || whole === undefined) return false;
  const steps = [...parts, ...(total === undefined ? [] : [total])].map(roundingOf);
  const rounding = steps.reduce((all, each) => all + each, 0);
  return Math.abs(added - whole) <= Math.max(rounding, whole * NOISE);
}

/** Whether what is counted comes to a tenth of the whole: what is farther off may be a part of it, told for itself. */
export function comesNear(parts: readonly Quantity[], whole: number): boolean {
  const added = parts.reduce((sum, part) => sum + (exactValue(part) ?? 0), 0);
  return Math.abs(added - whole) <= Math.max(1, whole * NEAR);
}

const NEAR = 0.1;

function addedUp({ total, parts }: Pick<Sum, 'total' | 'parts'>): number | undefined {
  if (parts.length < 2 || wholeOf(total) === undefined) return undefined;
  let sum = 0;
  for (const part of parts) {
    const value = exactValue(part);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function wholeOf(total: Quantity | undefined): number | undefined {
  return total === undefined ? HUNDRED_PERCENT : exactValue(total);
}

const HUNDRED_PERCENT = 100;
/** What adding binary fractions may leave over. */
const NOISE = 1e-9;

/** The value of a quantity that bounds nothing; undefined for "trên 60 tỷ" and "60 - 70 tỷ". */
export function exactValue({ min, max, comparator }: Quantity): number | undefined {
  return (comparator === '=' || comparator === '~') && min === max ? min : undefined;
}

/**
 * How far a value may be from what was rounded to it. A share, a number with decimals and one of four digits and more are
 * rounded, as "khoảng" says of any other; "62 tỷ đồng" beside "25 tỷ đồng" is meant as it stands.
 */
export function roundingOf(quantity: Quantity): number {
  const { step, comparator, unit } = quantity;
  const value = Math.abs(exactValue(quantity) ?? 0);
  if (comparator === '~') return Math.max(step, value * VAGUENESS);
  const digits = step > 0 ? value / step : 0;
  const rounded = unit === '%' || step % 1 !== 0 || (digits >= MANY_DIGITS && step > 1) || isDecimal(step);
  return rounded ? step / 2 : 0;
}

const VAGUENESS = 0.05;
const MANY_DIGITS = 1000;

/** "1,5 tỷ" is written to a tenth of its magnitude: the step is no power of a thousand. */
function isDecimal(step: number): boolean {
  for (let magnitude = 1; magnitude <= step; magnitude *= THOUSAND) if (magnitude === step) return false;
  return true;
}

const THOUSAND = 1000;

/** True where both count or measure in the same unit. */
export function inUnitOf(quantity: Quantity, unit: string | undefined): boolean {
  return quantity.unit !== undefined && quantity.unit.toLowerCase() === unit?.toLowerCase();
}
