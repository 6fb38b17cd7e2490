import type { Weigh } from './align.ts';
import type { Postings } from './postings.ts';
import { ROUNDING } from './sharing.ts';

/** Finds among many sequences of words, kept by their pairs of neighbours, those that may have a run of words in common with another. */
export type SharedRuns = (words: readonly string[]) => readonly number[];

/** A run that tells something: so many words in succession, of so much weight together. */
export interface Run {
  readonly words: number;
  readonly weight: number;
}

/** The numbers of the sequences that have each of the pairs of such a run, in order. Few of them have the pairs elsewhere. */
export function sharedRuns(postings: Postings, least: Run, weigh: Weigh): SharedRuns {
  const room = new Uint32Array(postings.size);
  /** Where in the words the last pair begins that each sequence has, counted over all questions; how many it has in succession, and what their words weigh. */
  const last = new Uint32Array(postings.size);
  const runs = new Uint32Array(postings.size);
  const sums = new Float64Array(postings.size);
  let place = 0;
  return (words) => {
    const found = new Set<number>();
    const weights = words.map(weigh);
    // A pair of another question is no neighbour of the first one of this.
    place += 1;
    for (let at = 1; at < words.length; at += 1) {
      place += 1;
      const [first = 0, second = 0] = [weights[at - 1], weights[at]];
      const count = postings.read(`${words[at - 1]} ${words[at]}`, room);
      for (let each = 0; each < count; each += 1) {
        const index = room[each] ?? 0;
        const goesOn = last[index] === place - 1;
        const run = goesOn ? (runs[index] ?? 0) + 1 : 1;
        const weight = goesOn ? (sums[index] ?? 0) + second : first + second;
        last[index] = place;
        runs[index] = run;
        sums[index] = weight;
        if (run + 1 >= least.words && weight + ROUNDING >= least.weight) found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}
