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
}

/** A key that stands in more than `crowd` sets leads to none of them, though it weighs where another key has led; all keys lead where it is absent. */
export function buildSharing(sets: Iterable<Iterable<string>>, crowd = Number.POSITIVE_INFINITY): SharingIndex {
  return sharingOver(postingsOf(sets), crowd);
}

export function sharingOver(postings: Postings, crowd = Number.POSITIVE_INFINITY): SharingIndex {
  const { size } = postings;
  // What a set shares, and for which question it was asked: a new question costs no clearing.
  const sums = new Float64Array(size);
  const asked = new Uint32Array(size);
  let question = 0;
  return {
    count: (key) => postings.of(key)?.length ?? 0,
    sharing(words, least) {
      question += 1;
      const touched: number[] = [];
      const following: Weighted[] = [];
      // What has none of the heaviest words cannot reach `least` with the rest: only the rarest words lead.
      const heaviest = [...words].sort((a, b) => b.weight - a.weight);
      let rest = heaviest.reduce((sum, { weight }) => sum + weight, 0);
      for (const word of heaviest) {
        const posting = postings.of(word.key);
        const leads = rest + ROUNDING >= least;
        rest -= word.weight;
        if (posting === undefined) continue;
        if (!leads || posting.length > crowd) following.push(word);
        else
          for (const index of posting) {
            if (asked[index] === question) sums[index] = (sums[index] ?? 0) + word.weight;
            else {
              asked[index] = question;
              sums[index] = word.weight;
              touched.push(index);
            }
          }
      }
      for (const { key, weight } of following) {
        const posting = postings.of(key) ?? NOWHERE;
        if (posting.length > touched.length * FEW) {
          for (const index of touched) if (holds(posting, index)) sums[index] = (sums[index] ?? 0) + weight;
        } else for (const index of posting) if (asked[index] === question) sums[index] = (sums[index] ?? 0) + weight;
      }
      const shared: Shared[] = [];
      for (const index of touched) {
        const weight = sums[index] ?? 0;
        if (weight + ROUNDING >= least) shared.push({ index, weight });
      }
      return shared.sort((a, b) => a.index - b.index);
    },
  };
}

const NOWHERE = new Uint32Array(0);
/** What sums of the same weights in another order may differ by. */
const ROUNDING = 1e-9;
/** So many times more than there are candidates, and each of them is looked up in a list of sets by halving. */
const FEW = 8;

function holds(posting: Uint32Array, index: number): boolean {
  let low = 0;
  let high = posting.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((posting[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return posting[low] === index;
}
