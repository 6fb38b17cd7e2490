import type { Quantity } from '../claims/quantities/quantity.ts';
import { compareTargets, sameValue } from '../claims/values.ts';
import { isWanted } from '../claims/wanted.ts';
import { replaces } from '../knowledge/authority.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import { comparableBearings, setForSameHorizon } from './comparable.ts';
import type { JudgedClaim } from './rule.ts';

/** The recorded targets for the measure, scope and horizon of a claim, in comparable units; the closest first. */
export function targetsFor(judged: JudgedClaim): readonly Bearing[] {
  const { quantity } = judged.claim;
  if (quantity === undefined) return [];
  return comparableBearings(judged).filter(
    (bearing) =>
      bearing.statement.modality !== 'fact' &&
      isWanted(bearing.claim) &&
      bearing.claim.aspect === judged.claim.aspect &&
      setForSameHorizon(judged, bearing) &&
      bearing.claim.quantity !== undefined &&
      compareTargets(quantity, bearing.claim.quantity) !== 'incomparable',
  );
}

/** Those that none of the others has replaced. */
export function standingTargets(targets: readonly Bearing[]): readonly Bearing[] {
  return targets.filter(({ statement }) => !targets.some((other) => replaces(other.statement, statement)));
}

/** True where the draft names the very value of a recorded target. */
export function isRestated(quantity: Quantity, { claim }: Bearing): boolean {
  return claim.quantity !== undefined && sameValue(quantity, claim.quantity);
}

/** True where a recorded target or directive is what the claim wants to reach, by the same year. */
export function isTargetFor(judged: JudgedClaim, bearing: Bearing): boolean {
  const { statement, alignment } = bearing;
  const wished = statement.kind === 'target' || statement.kind === 'directive' || statement.kind === 'commitment';
  const close = alignment.ofRecord >= LEAST_SHARE && alignment.ofDraft >= LEAST_SHARE && alignment.score >= LEAST_SCORE;
  return wished && close && setForSameHorizon(judged, bearing);
}

/** A draft names who does the work and with what means, which the record does not; both name the thing and the year. */
const LEAST_SHARE = 0.4;
const LEAST_SCORE = 0.55;
