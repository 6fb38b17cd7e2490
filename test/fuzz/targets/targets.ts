import type { Target } from '../engine/target.ts';
import { argumentsTarget } from './arguments.ts';
import { draftTargets } from './of-drafts.ts';
import { settingsTargets } from './of-settings.ts';
import { sourceTargets } from './of-sources.ts';
import { fuzzWorld } from './world.ts';

/** Every parser of the product, each under the name by which its crashes are kept. */
export function allTargets(): readonly Target[] {
  const world = fuzzWorld();
  return [...draftTargets(world), ...settingsTargets(world), ...sourceTargets(world), argumentsTarget(world)];
}
