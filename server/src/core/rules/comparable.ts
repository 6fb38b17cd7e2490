import { sameHorizon, samePeriod } from '../claims/horizons.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import { type Day, daysBetween, yearOf } from '../text/day.ts';
import type { JudgedClaim } from './rule.ts';

/** The bearings that speak of the same measure and scope as a claim with a value: close enough to be held against it, the same kind of number, and not of one province beside the whole country. */
export function comparableBearings({ claim, bearings }: JudgedClaim): readonly Bearing[] {
  return bearings.filter(
    ({ claim: recorded, alignment }) =>
      recorded.quantity !== undefined &&
      recorded.aspect === claim.aspect &&
      recorded.scope === claim.scope &&
      alignment.ofRecord >= LEAST_OF_RECORD &&
      alignment.ofDraft >= LEAST_OF_DRAFT &&
      alignment.score >= LEAST_SCORE,
  );
}

/** A record is a whole sentence of a speech, of which a draft repeats only what it needs. */
const LEAST_OF_RECORD = 0.45;
const LEAST_OF_DRAFT = 0.5;
const LEAST_SCORE = 0.6;

/** True where the draft sets its value for the year for which the record sets one. */
export function setForSameHorizon({ claim }: JudgedClaim, bearing: Bearing): boolean {
  return sameHorizon(claim.time, bearing.claim.time);
}

/**
 * True where the draft reports for the period for which the record does. A record without a time of its own is of the
 * year in which it was given; a draft without one is held to it only within `FRESH` days.
 */
export function reportedForSamePeriod({ claim }: JudgedClaim, bearing: Bearing, asOf: Day): boolean {
  const { time } = claim;
  if (time !== undefined && bearing.claim.times.length > 0)
    return bearing.claim.times.some((recorded) => samePeriod(time, recorded));
  if (claim.time !== undefined)
    return claim.time.to !== undefined && yearOf(claim.time.to) === yearOf(bearing.statement.date);
  const age = daysBetween(bearing.statement.date, asOf);
  return age >= 0 && age <= FRESH;
}

/** For two months nothing newer is reported. */
const FRESH = 62;
