import type { Claim } from './claim.ts';

/** True where the passage itself wants to reach what it says; not where it reports, tells or supposes. */
export function isWanted({ modality }: Pick<Claim, 'modality'>): boolean {
  return modality === 'aim' || modality === 'order' || modality === 'open';
}
