import { numberOfKey, type PackedKeys, packKeys } from '../text/key-table.ts';
import { bytesOfList, type NumberLists, packAscending, readAscending } from '../text/number-lists.ts';
import type { Postings } from './postings.ts';

/** Postings whose keys are two words with a space between them: of half a million pairs none is kept as a text. */
export interface PackedPairPostings {
  readonly words: PackedKeys;
  /** What follows word `i` in a pair: the words `seconds[starts[i]]` up to `seconds[starts[i + 1]]`, ascending. */
  readonly starts: Uint32Array;
  readonly seconds: Uint32Array;
  /** The sets of each pair, in that order. */
  readonly sets: NumberLists;
}

export function packPairPostings(sets: Iterable<Iterable<string>>): PackedPairPostings {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const found: { readonly first: number; readonly second: number; readonly sets: number[] }[] = [];
  const byKey = new Map<string, number[]>();
  let size = 0;
  for (const keys of sets) {
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) {
        const [first = '', second = ''] = key.split(' ');
        const made = [size];
        byKey.set(key, made);
        found.push({ first: numberOf(first), second: numberOf(second), sets: made });
      } else if (list.at(-1) !== size) list.push(size);
    }
    size += 1;
  }
  found.sort((a, b) => a.first - b.first || a.second - b.second);
  const starts = new Uint32Array(numbers.size + 1);
  for (const { first } of found) starts[first + 1] = (starts[first + 1] ?? 0) + 1;
  for (let word = 0; word < numbers.size; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const ends = new Uint32Array(found.length + 1);
  found.forEach((pair, index) => {
    ends[index + 1] = (ends[index] ?? 0) + pair.sets.length;
  });
  const all = new Uint32Array(ends.at(-1) ?? 0);
  found.forEach((pair, index) => {
    all.set(pair.sets, ends[index]);
  });
  return {
    words: packKeys([...numbers.keys()]),
    starts,
    seconds: Uint32Array.from(found, ({ second }) => second),
    sets: packAscending(ends, all),
  };
}

/** `size` is the number of the sets that were packed. */
export function openPairPostings({ words, starts, seconds, sets }: PackedPairPostings, size: number): Postings {
  /** -1 where there is no such pair. */
  const pairOf = (key: string): number => {
    const space = key.indexOf(' ');
    const first = numberOfKey(words, key.slice(0, space));
    const second = first < 0 ? -1 : numberOfKey(words, key.slice(space + 1));
    if (second < 0) return -1;
    const end = starts[first + 1] ?? 0;
    const pair = lowerBound(seconds, second, starts[first] ?? 0, end);
    return pair < end && seconds[pair] === second ? pair : -1;
  };
  return {
    size,
    read(key, into, limit = size) {
      const pair = pairOf(key);
      return pair < 0 ? 0 : readAscending(sets, pair, into, limit);
    },
    most(key) {
      const pair = pairOf(key);
      return pair < 0 ? 0 : bytesOfList(sets, pair);
    },
  };
}

/** The first index from `from` up to `to` at which `keys` is not less than `key`. */
export function lowerBound(keys: ArrayLike<number>, key: number, from = 0, to = keys.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
