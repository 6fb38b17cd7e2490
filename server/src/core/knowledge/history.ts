import type { Claim } from '../claims/claim.ts';
import { horizonOf, sameHorizon, samePeriod } from '../claims/horizons.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import { compareFigures, compareTargets, sameValue } from '../claims/values.ts';
import { isWanted } from '../claims/wanted.ts';
import type { Day } from '../text/day.ts';
import { authorityOf, replaces } from './authority.ts';
import type { MeasureIndex } from './measures.ts';
import type { Measure, Statement } from './model.ts';
import type { RecordedClaim } from './recorded-claims.ts';

/**
 * What a statement did to a measure. A target is `set` where none stood for its scope and horizon, `repeated` at the value
 * that stood, `changed` to another; a figure is `reported`, and where a target stood for its time it was `reached` or `missed`.
 */
export type HistoryRole = 'set' | 'repeated' | 'changed' | 'reported' | 'reached' | 'missed';

export interface HistoryEntry extends ValuedClaim {
  readonly role: HistoryRole;
  /** The target that it repeats, changes, reaches or misses. */
  readonly against: ValuedClaim | undefined;
}

/** A recorded claim with a value. */
export interface ValuedClaim {
  readonly statement: Statement;
  readonly claim: Claim;
  readonly quantity: Quantity;
}

/** The life of a measure: its recorded values in order of day and, within a day, of authority. */
export function historyOf(
  measure: Measure,
  recorded: readonly RecordedClaim[],
  { measureOf }: Pick<MeasureIndex, 'measureOf'>,
): HistoryEntry[] {
  const values = recorded
    .flatMap(({ statement, claim }): ValuedClaim[] => {
      const { quantity } = claim;
      return quantity === undefined || measureOf(claim)?.id !== measure.id ? [] : [{ statement, claim, quantity }];
    })
    .sort(inOrder);
  const targets: ValuedClaim[] = [];
  return values.map((value) => {
    if (!isTarget(value)) return reported(value, targets);
    const against = targets.findLast((earlier) => sameTarget(earlier.claim, value.claim));
    targets.push(value);
    const role = against === undefined ? 'set' : sameValue(value.quantity, against.quantity) ? 'repeated' : 'changed';
    return { ...value, role, against };
  });
}

/** The targets of a history that stand on a day: set by then, for a time not yet over, and by nothing replaced. */
export function standingOn(history: readonly HistoryEntry[], day: Day): HistoryEntry[] {
  const targets = history.filter((entry) => isTarget(entry) && entry.statement.date <= day);
  return targets.filter((entry) => {
    const horizon = horizonOf(entry.claim.time);
    if (horizon !== undefined && horizon < day) return false;
    return !targets.some((other) => sameTarget(entry.claim, other.claim) && replaces(other.statement, entry.statement));
  });
}

function isTarget({ statement, claim }: ValuedClaim): boolean {
  return statement.modality !== 'fact' && isWanted(claim);
}

/** A figure beside the last target for its time. */
function reported(value: ValuedClaim, targets: readonly ValuedClaim[]): HistoryEntry {
  const { claim, quantity } = value;
  const against = targets.findLast(
    (target) =>
      sameThing(target.claim, claim) &&
      target.claim.time !== undefined &&
      claim.time !== undefined &&
      (sameHorizon(claim.time, target.claim.time) || samePeriod(claim.time, target.claim.time)),
  );
  if (against === undefined || compareFigures(quantity, against.quantity) === 'incomparable')
    return { ...value, role: 'reported', against: undefined };
  const kept = compareTargets(quantity, against.quantity) === 'kept';
  return { ...value, role: kept ? 'reached' : 'missed', against };
}

/** Of the same thing, for the same time. */
export function sameTarget(a: Claim, b: Claim): boolean {
  return sameThing(a, b) && horizonOf(a.time) === horizonOf(b.time);
}

/** Of the same scope, whole, polarity and kind of number. */
function sameThing(a: Claim, b: Claim): boolean {
  return (
    a.aspect === b.aspect &&
    a.scope === b.scope &&
    a.polarity === b.polarity &&
    a.parts.length === b.parts.length &&
    a.parts.every((part) => b.parts.includes(part))
  );
}

function inOrder(a: ValuedClaim, b: ValuedClaim): number {
  if (a.statement.date !== b.statement.date) return a.statement.date < b.statement.date ? -1 : 1;
  return authorityOf(a.statement) - authorityOf(b.statement) || a.quantity.start - b.quantity.start;
}
