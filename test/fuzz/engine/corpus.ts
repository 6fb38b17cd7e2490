import type { Random } from '../../support/random.ts';

/** The inputs that have reached what none before them had. */
export interface Corpus {
  readonly inputs: readonly string[];
  add(input: string): void;
  /** One to go on from: what was found last leads on most often. */
  next(): string;
}

export function createCorpus(seeds: readonly string[], random: Random): Corpus {
  const inputs = [...seeds];
  return {
    inputs,
    add(input) {
      if (inputs.length < MOST_KEPT) inputs.push(input);
      // Seeds stay; one of the others makes room.
      else inputs[seeds.length + random.below(MOST_KEPT - seeds.length)] = input;
    },
    next() {
      const recent = Math.min(inputs.length, RECENT);
      return random.oneIn(2) ? random.pick(inputs) : (inputs.at(-1 - random.below(recent)) ?? '');
    },
  };
}

/** A bound on memory: what is found late is mostly another number of repeats. */
const MOST_KEPT = 4000;
const RECENT = 50;
