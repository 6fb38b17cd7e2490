import type { Contrast } from './contrast.ts';
import { FEATURES, type Features, featureOf } from './features.ts';
import { THRESHOLD, WEIGHTS } from './weights.ts';

/** How likely it is, from 0 to 1, that two passages with these features exclude each other; 0 where they differ in nothing. */
export function likelihood(features: Features, contrasts: readonly Contrast[]): number {
  if (contrasts.length === 0) return 0;
  const sum = FEATURES.reduce((total, feature) => total + WEIGHTS[feature] * features[feature], 0);
  return 1 / (1 + Math.exp(-sum));
}

export function isConflict(features: Features, contrasts: readonly Contrast[]): boolean {
  return likelihood(features, contrasts) >= THRESHOLD;
}

/** The contrasts that speak most for a conflict, the strongest first. */
export function byStrength(contrasts: readonly Contrast[]): Contrast[] {
  return [...contrasts].sort((a, b) => WEIGHTS[featureOf(b)] - WEIGHTS[featureOf(a)]);
}
