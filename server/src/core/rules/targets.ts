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
