import { numberOfKey, type PackedKeys, packKeys } from '../text/key-table.ts';
import { longestList, type NumberLists, packLists, readList } from '../text/number-lists.ts';
import type { Weigh } from './align.ts';
import { lowerBound } from './pair-postings.ts';
import { openPostings, type PackedPostings, packPostings } from './postings.ts';
import { ROUNDING, sumsOver } from './sharing.ts';

/** Sets of words, the lightest first, to be found by whoever has most of one; `share` of its weight is most. */
export interface PackedMostly {
  /** By which words each set is found: so many of its heaviest that all others together are far too few to be most of it. */
  readonly telling: PackedPostings;
  /** What those others weigh. */
  readonly rests: Float64Array;
  /** All words of all sets, and those of each by their numbers. */
  readonly words: PackedKeys;
  readonly sets: NumberLists;
  /** The weight of each set. */
  readonly weights: Float64Array;
}

/** The sets have to come in the order of their weights. */
export function packMostly(sets: readonly ReadonlySet<string>[], share: number, weigh: Weigh): PackedMostly {
  const words = packKeys([...new Set(sets.flatMap((set) => [...set]))]);
  const telling = sets.map((set) => tellingWords(set, share * FAR_LESS, weigh));
  return {
    telling: packPostings(telling),
    rests: Float64Array.from(sets, (set, at) => weightOf(set, weigh) - weightOf(telling[at] ?? [], weigh)),
    words,
    sets: packLists(sets.map((set) => Array.from(set, (key) => numberOfKey(words, key)))),
    weights: Float64Array.from(sets, (set) => weightOf(set, weigh)),
  };
}

/** The numbers of the sets of which the words are most, in no order. */
export function openMostly(
  { telling, rests, words, sets, weights }: PackedMostly,
  share: number,
  weigh: Weigh,
): (keys: ReadonlySet<string>) => readonly number[] {
  const sums = sumsOver(openPostings(telling, weights.length));
  const row = new Uint32Array(longestList(sets));
  /** What each word weighs that was asked for; 0 for all others. */
  const asked = new Float64Array(words.starts.length);
  return (keys) => {
    const weighed = Array.from(keys, (key) => ({ key, weight: weigh(key), number: numberOfKey(words, key) }));
    const known = weighed.filter(({ number }) => number >= 0);
    for (const { number, weight } of known) asked[number] = weight;
    const found: number[] = [];
    const all = known.reduce((sum, { weight }) => sum + weight, 0);
    // Of a set that weighs more than all words together can be most of, they are not most.
    const touched = sums.add(known, 0, lowerBound(weights, (all + ROUNDING) / share + ROUNDING));
    for (let at = 0; at < touched; at += 1) {
      const index = sums.touched[at] ?? 0;
      const least = (weights[index] ?? 0) * share - ROUNDING;
      // What has hardly any of the telling words has too little, whatever else it has.
      if (sums.of(index) + (rests[index] ?? 0) + ROUNDING < least) continue;
      const count = readList(sets, index, row);
      let shared = 0;
      for (let word = 0; word < count; word += 1) shared += asked[row[word] ?? 0] ?? 0;
      if (shared >= least) found.push(index);
    }
    for (const { number } of known) asked[number] = 0;
    return found;
  };
}

/** The fewer words tell, the fewer sets are found; the more tell, the fewer of those found are looked into in vain. */
const FAR_LESS = 0.8;

function tellingWords(set: ReadonlySet<string>, share: number, weigh: Weigh): readonly string[] {
  const heaviest = [...set].sort((a, b) => weigh(b) - weigh(a));
  const whole = weightOf(set, weigh);
  let rest = whole;
  return heaviest.filter((key) => {
    const isNeeded = rest + 2 * ROUNDING >= whole * share;
    rest -= weigh(key);
    return isNeeded;
  });
}

/** What some words weigh. */
export function weightOf(words: Iterable<string>, weigh: Weigh): number {
  let sum = 0;
  for (const key of words) sum += weigh(key);
  return sum;
}
