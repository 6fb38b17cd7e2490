import { numberOfKey, type PackedKeys, packKeys } from '../text/key-table.ts';

/** In which of many sets each key stands. */
export interface Postings {
  /** How many sets there are. */
  readonly size: number;
  /** The numbers of the sets that have the key, in order; undefined where none has it. */
  of(key: string): Uint32Array | undefined;
}

/** Postings as lists of numbers. */
export interface PackedPostings {
  readonly keys: PackedKeys;
  /** Where in `sets` those of each key begin; one number more says where the last ones end. */
  readonly starts: Uint32Array;
  readonly sets: Uint32Array;
}

export function postingsOf(sets: Iterable<Iterable<string>>): Postings {
  const { lists, size } = invert(sets);
  const postings = new Map(Array.from(lists, ([key, list]) => [key, Uint32Array.from(list)]));
  return { size, of: (key) => postings.get(key) };
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
  return { keys: packKeys([...lists.keys()]), starts, sets: all };
}

/** `size` is the number of the sets that were packed. */
export function openPostings({ keys, starts, sets }: PackedPostings, size: number): Postings {
  return {
    size,
    of(key) {
      const number = numberOfKey(keys, key);
      return number < 0 ? undefined : sets.subarray(starts[number], starts[number + 1]);
    },
  };
}

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
