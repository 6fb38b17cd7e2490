import { kept } from './kept.ts';

/**
 * Many different keys as lists of numbers: looked up without a string being made of any of them, and so ready to be used
 * wherever such lists come from.
 */
export interface PackedKeys {
  /** The UTF-16 code units of all keys, one key behind the other. */
  readonly units: Uint16Array;
  /** Where in them each key begins; one number more says where the last one ends. */
  readonly starts: Uint32Array;
  /** A power of two of places. A key stands at the place that its hash names or, where others came first, behind it: its number and one more. */
  readonly places: Uint32Array;
}

/** The number of each key is its place in the list; no key may come twice. */
export function packKeys(keys: readonly string[]): PackedKeys {
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, number) => {
    starts[number + 1] = (starts[number] ?? 0) + key.length;
  });
  const units = new Uint16Array(starts.at(-1) ?? 0);
  const places = new Uint32Array(placesFor(keys.length));
  keys.forEach((key, number) => {
    for (let at = 0, to = starts[number] ?? 0; at < key.length; at += 1, to += 1) units[to] = key.charCodeAt(at);
    let place = hashOf(key) & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = number + 1;
  });
  return { units, starts, places };
}

export function countKeys({ starts }: PackedKeys): number {
  return starts.length - 1;
}

/** The number of a key; -1 where it is none of them. The words of a text recur, and what has been looked up is remembered for a while. */
export function numberOfKey(keys: PackedKeys, key: string): number {
  const lately = lookedUp(keys);
  const known = lately.get(key);
  if (known !== undefined) return known;
  const number = find(keys, key);
  if (lately.size >= MOST_REMEMBERED) lately.clear();
  lately.set(key, number);
  return number;
}

const lookedUp = kept((_: PackedKeys) => new Map<string, number>());

/** Vietnamese has some seven thousand syllables. */
const MOST_REMEMBERED = 10_000;

function find(keys: PackedKeys, key: string): number {
  const { places } = keys;
  for (let place = hashOf(key) & (places.length - 1); ; place = (place + 1) & (places.length - 1)) {
    const number = (places[place] ?? 0) - 1;
    if (number < 0 || isKey(keys, number, key)) return number;
  }
}

function isKey({ units, starts }: PackedKeys, number: number, key: string): boolean {
  const start = starts[number] ?? 0;
  if ((starts[number + 1] ?? 0) - start !== key.length) return false;
  for (let at = 0; at < key.length; at += 1) if (units[start + at] !== key.charCodeAt(at)) return false;
  return true;
}

/** At most half of the places are taken: a key that is not there is found missing soon. */
function placesFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count * 2)));
}

/** FNV-1a over code units, its high bits mixed into those that name a place. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
