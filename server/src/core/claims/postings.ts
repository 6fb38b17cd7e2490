import { numberOfKey, type PackedKeys, packKeys } from '../text/key-table.ts';
import { bytesOfList, type NumberLists, packAscending, readAscending } from '../text/number-lists.ts';

/** In which of many sets each key stands. */
export interface Postings {
  /** How many sets there are. */
  readonly size: number;
  /** Writes the numbers of the sets that have the key and are less than `limit` to the beginning of `into`, in order, and returns how many they are. */
  read(key: string, into: Uint32Array, limit?: number): number;
  /** No more sets have the key. It costs no reading; 0 where none has it. */
  most(key: string): number;
}

/** Postings as lists of numbers. */
export interface PackedPostings {
  readonly keys: PackedKeys;
  /** The sets of each key. */
  readonly sets: NumberLists;
}

export function postingsOf(sets: Iterable<Iterable<string>>): Postings {
  const { lists, size } = invert(sets);
  const postings = new Map(Array.from(lists, ([key, list]) => [key, Uint32Array.from(list)]));
  return {
    size,
    read(key, into, limit = size) {
      const posting = postings.get(key) ?? NOWHERE;
      let count = 0;
      for (; count < posting.length && (posting[count] ?? 0) < limit; count += 1) into[count] = posting[count] ?? 0;
      return count;
    },
    most: (key) => postings.get(key)?.length ?? 0,
  };
}

export function packPostings(sets: Iterable<Iterable<string>>): PackedPostings {
  const { lists } = invert(sets);
  const starts = new Uint32Array(lists.size + 1);
  let key = 0;
  for (const list of lists.values()) {
    starts[key + 1] = (starts[key] ?? 0) + list.length;
    key += 1;
  }
  const all = new Uint32Array(starts[key] ?? 0);
  key = 0;
  for (const list of lists.values()) {
    all.set(list, starts[key]);
    key += 1;
  }
  return { keys: packKeys([...lists.keys()]), sets: packAscending(starts, all) };
}

/** `size` is the number of the sets that were packed. */
export function openPostings({ keys, sets }: PackedPostings, size: number): Postings {
  return {
    size,
    read(key, into, limit = size) {
      const number = numberOfKey(keys, key);
      return number < 0 ? 0 : readAscending(sets, number, into, limit);
    },
    most(key) {
      const number = numberOfKey(keys, key);
      return number < 0 ? 0 : bytesOfList(sets, number);
    },
  };
}

const NOWHERE = new Uint32Array(0);

function invert(sets: Iterable<Iterable<string>>): {
  readonly lists: ReadonlyMap<string, readonly number[]>;
  readonly size: number;
} {
  const lists = new Map<string, number[]>();
  let size = 0;
  for (const keys of sets) {
    for (const key of keys) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [size]);
      else if (list.at(-1) !== size) list.push(size);
    }
    size += 1;
  }
  return { lists, size };
}
