import { type Postings, postingsOf } from './postings.ts';

/** A key and what it weighs. */
export interface Weighted {
  readonly key: string;
  readonly weight: number;
}

/** One of the sets, by its number, and what the keys weigh that it shares. */
export interface Shared {
  readonly index: number;
  readonly weight: number;
}

/** Finds among many sets of keys those that share much with another. */
export interface SharingIndex {
  /** How many of the sets have the key. */
  count(key: string): number;
  /** The sets whose shared keys weigh at least `least`, which has to be more than nothing, in their order. No key may come twice. */
  sharing(words: readonly Weighted[], least: number): readonly Shared[];
  /** So many of them at most, those that share most first; of equals the earlier ones. */
  sharingMost(words: readonly Weighted[], least: number, most: number): readonly Shared[];
}

/** A key that stands in more than `crowd` sets leads to none of them, though it weighs where another key has led; all keys lead where it is absent. */
export function buildSharing(sets: Iterable<Iterable<string>>, crowd = Number.POSITIVE_INFINITY): SharingIndex {
  return sharingOver(postingsOf(sets), crowd);
}

export function sharingOver(postings: Postings, crowd = Number.POSITIVE_INFINITY): SharingIndex {
  const sums = sumsOver(postings, crowd);
  return {
    count: (key) => postings.read(key, sums.room),
    sharing(words, least) {
      const touched = sums.add(words, least);
      const shared: Shared[] = [];
      for (let at = 0; at < touched; at += 1) {
        const index = sums.touched[at] ?? 0;
        const weight = sums.of(index);
        if (weight + ROUNDING >= least) shared.push({ index, weight });
      }
      return shared.sort((a, b) => a.index - b.index);
    },
    sharingMost(words, least, most) {
      const touched = sums.add(words, least);
      let best: Shared[] = [];
      let lightest = least - ROUNDING;
      const keepBest = (): void => {
        best = best.sort((a, b) => b.weight - a.weight || a.index - b.index).slice(0, most);
        if (best.length === most) lightest = best.at(-1)?.weight ?? lightest;
      };
      for (let at = 0; at < touched; at += 1) {
        const index = sums.touched[at] ?? 0;
        const weight = sums.of(index);
        if (weight < lightest) continue;
        best.push({ index, weight });
        if (best.length >= 2 * most + SPARE) keepBest();
      }
      keepBest();
      return best;
    },
  };
}

/** So many more than are wanted are put in order at a time. */
const SPARE = 64;

/** What sets share with some words, summed up word by word. */
export interface Sums {
  /** Sums anew, and returns how many sets may share as much as `least`; their numbers are the first of `touched`. Of the sets only those below `limit` count. */
  add(words: readonly Weighted[], least: number, limit?: number): number;
  readonly touched: Uint32Array;
  of(index: number): number;
  /** Room for as many numbers as there are sets, until the next sum. */
  readonly room: Uint32Array;
}

export function sumsOver(postings: Postings, crowd = Number.POSITIVE_INFINITY): Sums {
  const { size } = postings;
  // What a set shares, and for which question it was asked: a new question costs no clearing.
  const sums = new Float64Array(size);
  const asked = new Uint32Array(size);
  const touched = new Uint32Array(size);
  const room = new Uint32Array(size);
  let question = 0;
  return {
    touched,
    room,
    of: (index) => sums[index] ?? 0,
    add(words, least, limit) {
      question += 1;
      let count = 0;
      const following: Weighted[] = [];
      // What has none of the heaviest words cannot reach `least` with the rest: only the rarest words lead.
      const heaviest = [...words].sort((a, b) => b.weight - a.weight);
      let rest = heaviest.reduce((sum, { weight }) => sum + weight, 0);
      for (const word of heaviest) {
        const leads = rest + ROUNDING >= least;
        rest -= word.weight;
        const length = leads ? postings.read(word.key, room, limit) : 0;
        if (!leads || length > crowd) following.push(word);
        else
          for (let at = 0; at < length; at += 1) {
            const index = room[at] ?? 0;
            if (asked[index] === question) sums[index] = (sums[index] ?? 0) + word.weight;
            else {
              asked[index] = question;
              sums[index] = word.weight;
              touched[count] = index;
              count += 1;
            }
          }
      }
      if (count === 0) return 0;
      for (const { key, weight } of following) {
        const length = postings.read(key, room, limit);
        for (let at = 0; at < length; at += 1) {
          const index = room[at] ?? 0;
          if (asked[index] === question) sums[index] = (sums[index] ?? 0) + weight;
        }
      }
      return count;
    },
  };
}

/** What sums of the same weights in another order may differ by. */
export const ROUNDING = 1e-9;
