// Hunts in a thread of its own, so that its watcher can end it.
import { parentPort, workerData } from 'node:worker_threads';
import { allTargets } from '../targets/targets.ts';
import type { Crash } from './crashes.ts';
import { createHunt, type Hunt, type Tally } from './hunt.ts';
import { heapUsed } from './memory.ts';
import { randomFrom } from '../../support/random.ts';
import { watched } from './watched.ts';

export interface WorkerInput {
  readonly seed: number;
  readonly until: Budget;
  /** Only targets whose names hold these words. */
  readonly target: string;
  /** What parsers look for. */
  readonly words: readonly string[];
  readonly buffer: SharedArrayBuffer;
}

/** How long to go on: so many milliseconds, or so many inputs a target. */
export type Budget = { readonly milliseconds: number } | { readonly executions: number };

export type WorkerMessage =
  | { readonly kind: 'targets'; readonly names: readonly string[] }
  | { readonly kind: 'crash'; readonly crash: Crash }
  /** After each round; `heap` in bytes, without the inputs that are kept. */
  | { readonly kind: 'round'; readonly tallies: readonly Tally[]; readonly heap: number };

/** In milliseconds. */
const SLICE = 500;

async function main({ seed, until, target: wanted, words, buffer }: WorkerInput): Promise<void> {
  const post = (message: WorkerMessage): void => parentPort?.postMessage(message);
  const shared = watched(buffer);
  const targets = allTargets()
    .filter(({ name }) => name.includes(wanted))
    .map((target) => ({ ...target, seeds: someOf(target.seeds, until) }));
  post({ kind: 'targets', names: targets.map(({ name }) => name) });
  const hunts = targets.map((target, index) =>
    createHunt({
      target,
      words,
      random: randomFrom(seed * 1000 + index),
      onTry: (_target, input) => shared.write(index, input),
      onCrash: (crash) => post({ kind: 'crash', crash }),
    }),
  );
  const started = performance.now();
  for (let share = 0; share < 1; ) {
    for (const hunt of hunts) await goOn(hunt, until);
    share = 'executions' in until ? 1 : (performance.now() - started) / until.milliseconds;
    const kept = hunts.reduce((sum, hunt) => sum + hunt.memory(), 0);
    post({ kind: 'round', tallies: hunts.map((hunt) => hunt.tally()), heap: heapUsed() - kept });
  }
}

/** Of few inputs half are made, not given. */
function someOf(seeds: readonly string[], until: Budget): readonly string[] {
  if (!('executions' in until)) return seeds;
  const every = Math.ceil(seeds.length / Math.max(1, until.executions / 2));
  return seeds.filter((_, index) => index % every === 0);
}

async function goOn(hunt: Hunt, until: Budget): Promise<void> {
  if ('executions' in until) {
    while (hunt.tally().executions < until.executions) await hunt.step();
    return;
  }
  const end = performance.now() + SLICE * hunt.target.weight;
  do await hunt.step();
  while (performance.now() < end);
}

void main(workerData as WorkerInput);
