import { type Day, daysBetween } from '../../text/day.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Time } from '../times/time.ts';
import { compareFigures, sameValue } from '../values.ts';
import type { ContentWord } from '../words.ts';
import type { Assertion, DeadlineAssertion, ValueAssertion } from './assertion.ts';
import { normsDiffer } from './norm-conflict.ts';
import { isSameThing, sameTimes } from './same-thing.ts';

/** How two assertions stand to each other: about other things, in agreement, or in conflict. */
export type Relation = 'apart' | 'agreed' | 'conflict';

export function relationOf(a: Assertion, b: Assertion): Relation {
  if (a.kind === 'norm' || b.kind === 'norm')
    return a.kind === 'norm' && b.kind === 'norm' ? verdict(normsDiffer(a, b)) : 'apart';
  // Another year is seen at once, another thing by all words of both.
  if (a.kind === 'value' && b.kind === 'value')
    return sameCase(a, b) && isSameThing(a, b) ? verdict(valuesDiffer(a.quantity, b.quantity)) : 'apart';
  if (a.kind === 'deadline' && b.kind === 'deadline')
    return sameTimes(a.times, b.times) && !byOthers(a, b) && isSameThing(a, b)
      ? verdict(deadlinesDiffer(a.time, b.time))
      : 'apart';
  if (a.kind === 'charge' && b.kind === 'charge')
    return isSameThing(a, b) ? verdict(bodiesDiffer(a.bodies, b.bodies)) : 'apart';
  return 'apart';
}

/** Undefined where the two cannot be compared. */
function verdict(differ: boolean | undefined): Relation {
  return differ === undefined ? 'apart' : differ ? 'conflict' : 'agreed';
}

/** The slots of two claims besides their values: another year, part, scope or kind of number is another case. */
function sameCase(one: ValueAssertion, other: ValueAssertion): boolean {
  const [a, b] = [one.slots, other.slots];
  return (
    a.aspect === b.aspect &&
    a.polarity === b.polarity &&
    a.scope === b.scope &&
    isReport(a.modality) === isReport(b.modality) &&
    sameTime(a.time, b.time) &&
    sameTime(a.base, b.base) &&
    a.parts.every((part) => namesPart(other, part)) &&
    b.parts.every((part) => namesPart(one, part))
  );
}

/** A colon before the value takes the part that stands before it out of the clause, and not out of its words. */
function namesPart({ slots, core }: ValueAssertion, part: string): boolean {
  return slots.parts.includes(part) || part.split(' ').every((word) => core.has(word));
}

function isReport(modality: ValueAssertion['slots']['modality']): boolean {
  return modality === 'fact';
}

function sameTime(a: Time | undefined, b: Time | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameTimes([a], [b]);
}

/** Two bounds of one direction differ unless they are the same; a value differs from a bound that does not admit it. */
function valuesDiffer(a: Quantity, b: Quantity): boolean | undefined {
  const compared = compareFigures(a, b);
  if (compared === 'incomparable') return undefined;
  if (compared !== 'same') return true;
  return isBound(a) && isBound(b) && (a.min === undefined) === (b.min === undefined) && !sameValue(a, b);
}

function isBound({ comparator }: Quantity): boolean {
  return comparator !== '=' && comparator !== '~';
}

/** A day within the month or year that the other names agrees with it; two days differ, unless "trước ngày" explains it. */
function deadlinesDiffer(a: Time, b: Time): boolean | undefined {
  if ((a.kind === 'from') !== (b.kind === 'from')) return undefined;
  const [left, right] = a.kind === 'from' ? [stretch(a.from, a.from), stretch(b.from, b.from)] : [reach(a), reach(b)];
  if (left === undefined || right === undefined) return undefined;
  const gap = Math.max(daysBetween(left.to, right.from), daysBetween(right.to, left.from));
  return gap > (left.from === left.to || right.from === right.to ? BEFORE_A_DAY : 0);
}

/** "Trước ngày 30" and "đến ngày 30" are a day apart; two quarters that follow each other are two quarters. */
const BEFORE_A_DAY = 1;

interface Reach {
  readonly from: Day;
  readonly to: Day;
}

function stretch(from: Day | undefined, to: Day | undefined): Reach | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The days on which the end of a term may fall: any of a month or year, one day where a day is named. */
function reach({ from, to }: Time): Reach | undefined {
  return stretch(from ?? to, to);
}

/** What two bodies finish by different days may be the share of each. */
function byOthers(a: DeadlineAssertion, b: DeadlineAssertion): boolean {
  return a.bodies.length > 0 && b.bodies.length > 0 && bodiesDiffer(a.bodies, b.bodies);
}

/** Two lists of bodies differ where no body of the one is named in the other, in full or in part. */
function bodiesDiffer(a: readonly (readonly ContentWord[])[], b: readonly (readonly ContentWord[])[]): boolean {
  return !a.some((one) => b.some((other) => namesWithin(one, other) || namesWithin(other, one)));
}

function namesWithin(name: readonly ContentWord[], of: readonly ContentWord[]): boolean {
  const known = new Set(of.map(({ key }) => key));
  return name.every(({ key }) => known.has(key));
}
