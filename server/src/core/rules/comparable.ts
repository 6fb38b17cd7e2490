import type { Claim } from '../claims/claim.ts';
import { sameHorizon, samePeriod } from '../claims/horizons.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import { type Day, daysBetween, yearOf } from '../text/day.ts';
import type { JudgedClaim } from './rule.ts';

/** The bearings that speak of the same measure as a claim with a value: close enough in words, of the same scope, whole, polarity and kind of number. */
export function comparableBearings({ claim, bearings }: JudgedClaim): readonly Bearing[] {
  return bearings.filter((bearing) => {
    const { ofRecord, ofDraft, score } = bearing.alignment;
    // What is known before the record is read comes first.
    if (ofRecord < LEAST_OF_RECORD || ofDraft < LEAST_OF_DRAFT || score < LEAST_SCORE) return false;
    const recorded = bearing.claim;
    return recorded.quantity !== undefined && sameSlots(claim, recorded) && bearing.alignment.foreign === undefined;
  });
}

/** A record is a whole sentence of a speech, of which a draft repeats only what it needs. */
const LEAST_OF_RECORD = 0.45;
const LEAST_OF_DRAFT = 0.5;
const LEAST_SCORE = 0.6;

function sameSlots(draft: Claim, recorded: Claim): boolean {
  return (
    (draft.aspect === recorded.aspect || areOpposite(draft, recorded)) &&
    draft.scope === recorded.scope &&
    draft.polarity === recorded.polarity &&
    sameMembers(draft.parts, recorded.parts) &&
    !countsAnother(draft, recorded) &&
    !fromAnotherBase(draft, recorded)
  );
}

/** A rise in the draft where a fall is on record, or the other way round. */
export function areOpposite(draft: Claim, recorded: Claim): boolean {
  return draft.aspect !== 'level' && recorded.aspect !== 'level' && draft.aspect !== recorded.aspect;
}

/** "60% dịch vụ công được người dân sử dụng" beside "70% người dân sử dụng dịch vụ công": the same words, a share of another thing. */
function countsAnother(draft: Claim, recorded: Claim): boolean {
  if (draft.counted === undefined || recorded.counted === undefined || draft.counted === recorded.counted) return false;
  return names(recorded, draft.counted) || !names(draft, recorded.counted);
}

/** "So với năm 2098" beside "so với năm 2090": changes measured from another year. */
function fromAnotherBase({ base: draft }: Claim, { base: recorded }: Claim): boolean {
  return draft !== undefined && recorded !== undefined && !samePeriod(draft, recorded);
}

function names({ subject }: Claim, word: string): boolean {
  return subject.core.some(({ key }) => key === word);
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

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
  if (time !== undefined && bearing.claim.times.length > 0) {
    return bearing.claim.times.some((recorded) => samePeriod(time, recorded));
  }
  if (time !== undefined) return time.to !== undefined && yearOf(time.to) === yearOf(bearing.statement.date);
  const age = daysBetween(bearing.statement.date, asOf);
  return age >= 0 && age <= FRESH;
}

/** For two months nothing newer is reported. */
const FRESH = 62;

/** The claims of the same sentence that are not this one. */
export function besides(judged: JudgedClaim, claims: readonly JudgedClaim[]): readonly JudgedClaim[] {
  const { claim, passage } = judged;
  return claims.filter((other) => other !== judged && other.passage === passage && other.claim.start === claim.start);
}
