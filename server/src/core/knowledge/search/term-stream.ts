import type { Field } from './fields.ts';
import { syllablesOf } from './syllables.ts';

/** All fields of all passages one after the other as numbers of syllables, in segments: one a field. */
export interface TermStream {
  /** In alphabetical order; the number of a syllable is its place here. */
  readonly syllables: readonly string[];
  readonly numbers: Uint32Array;
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly passage: number;
  /** Whether the field counts less than the first of its passage. */
  readonly isLesser: boolean;
  /** Half-open, as indices into the numbers. */
  readonly from: number;
  readonly to: number;
}

/** A passage is a list of fields, heaviest first; passages are numbered in the order in which they come. */
export function readStream(passages: Iterable<readonly Field[]>): TermStream {
  const ids = new Map<string, number>();
  const segments: Segment[] = [];
  let numbers = new Uint32Array(1024);
  let length = 0;
  const append = (syllable: string): void => {
    const id = ids.get(syllable) ?? ids.size;
    if (id === ids.size) ids.set(syllable, id);
    if (length === numbers.length) {
      const larger = new Uint32Array(length * 2);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[length] = id;
    length += 1;
  };
  let passage = 0;
  for (const fields of passages) {
    for (const { text, weight } of fields) {
      const from = length;
      for (const { folded } of syllablesOf(text)) append(folded);
      segments.push({ passage, isLesser: weight < (fields[0]?.weight ?? weight), from, to: length });
    }
    passage += 1;
  }
  const syllables = [...ids.keys()].sort();
  const places = new Map(syllables.map((syllable, place) => [syllable, place]));
  const renumbered = Uint32Array.from(ids.keys(), (syllable) => places.get(syllable) ?? 0);
  return { syllables, numbers: numbers.subarray(0, length).map((id) => renumbered[id] ?? 0), segments };
}

/** Visits each pair of neighbours within a field; `at` is where the first of them stands. */
export function forEachPair(
  { numbers, segments }: TermStream,
  visit: (first: number, second: number, at: number) => void,
): void {
  for (const { from, to } of segments)
    for (let at = from; at + 1 < to; at += 1) visit(numbers[at] ?? 0, numbers[at + 1] ?? 0, at);
}
