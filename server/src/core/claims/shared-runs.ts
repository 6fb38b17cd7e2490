import type { Weigh } from './align.ts';
import type { Postings } from './postings.ts';
import { ROUNDING } from './sharing.ts';

/** Finds among many sequences of words, kept by their pairs of neighbours, those that may have a run of words in common with another. */
export type SharedRuns = (words: readonly string[]) => readonly number[];

/** A run that tells something: so many words in succession, three at least, of so much weight together. */
export interface Run {
  readonly words: number;
  readonly weight: number;
}

/**
 * The numbers of the sequences that have the two rarest pairs of a stretch of words that is just long enough to be such a run,
 * in order. What most sequences have is not looked through, and few have two rare pairs without the words around them.
 */
export function sharedRuns(postings: Postings, least: Run, weigh: Weigh): SharedRuns {
  const room = new Uint32Array(postings.size);
  /** Where in the words the last pair stands that each sequence was found to have, counted over all questions. */
  const last = new Uint32Array(postings.size);
  let base = 1;
  return (words) => {
    const found = new Set<number>();
    const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
    const most = pairs.map(postings.most);
    const runs = shortestRuns(words.map(weigh), most, least);
    let before = -1;
    for (const at of tellingPairs(runs, most)) {
      const isNear = runs.some(({ from, to }) => from <= before && at < to);
      const count = postings.read(pairs[at] ?? '', room);
      for (let each = 0; each < count; each += 1) {
        const index = room[each] ?? 0;
        if (isNear && last[index] === base + before) found.add(index);
        last[index] = base + at;
      }
      before = at;
    }
    base += words.length;
    return [...found].sort((a, b) => a - b);
  };
}

/** Pairs in succession, by their places; half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From each pair on the fewest that may be a run, all of them on record. */
function shortestRuns(weights: readonly number[], most: readonly number[], least: Run): readonly Stretch[] {
  const runs: Stretch[] = [];
  let to = 0;
  let weight = weights[0] ?? 0;
  for (let from = 0; from < most.length; from += 1) {
    if (to < from) {
      to = from;
      weight = weights[from] ?? 0;
    }
    while (to - from + 1 < least.words || weight + ROUNDING < least.weight) {
      if ((most[to] ?? 0) === 0) break;
      to += 1;
      weight += weights[to] ?? 0;
    }
    if (to - from + 1 >= least.words && weight + ROUNDING >= least.weight) runs.push({ from, to });
    weight -= weights[from] ?? 0;
  }
  return runs;
}

/** At least two of each run, those that fewest sequences have, in the order of their places. */
function tellingPairs(runs: readonly Stretch[], most: readonly number[]): readonly number[] {
  const chosen = new Set<number>();
  for (const { from, to } of runs) {
    const pairs = Array.from({ length: to - from }, (_, at) => from + at);
    const wanted = TELLING - pairs.filter((at) => chosen.has(at)).length;
    const others = pairs.filter((at) => !chosen.has(at)).sort((a, b) => (most[a] ?? 0) - (most[b] ?? 0));
    for (const at of others.slice(0, Math.max(0, wanted))) chosen.add(at);
  }
  return [...chosen].sort((a, b) => a - b);
}

const TELLING = 2;
