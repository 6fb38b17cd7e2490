import { speller } from '../../text/spelling.ts';
import type { Field } from './fields.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/** All fields of all passages one after the other as numbers of syllables, in segments: one a field. */
export interface TermStream {
  /** In alphabetical order; the number of a syllable is its place here. */
  readonly syllables: readonly string[];
  readonly numbers: Uint32Array;
  /** The same as they are written, those that occur most first, and the number of the syllable that each is. */
  readonly spellings: readonly string[];
  readonly termOfSpelling: Uint32Array;
  /** The number of the spelling at each place. */
  readonly written: Uint32Array;
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
  const known = new Map<string, SpelledSyllable>();
  const segments: Segment[] = [];
  const spell = speller();
  let ids = new Uint32Array(1024);
  let length = 0;
  const append = ({ written, folded }: Syllable): void => {
    const spelled = known.get(written) ?? { id: known.size, written, folded, count: 0 };
    known.set(written, spelled);
    spelled.count += 1;
    if (length === ids.length) {
      const larger = new Uint32Array(length * 2);
      larger.set(ids);
      ids = larger;
    }
    ids[length] = spelled.id;
    length += 1;
  };
  let passage = 0;
  for (const fields of passages) {
    for (const { text, weight } of fields) {
      const from = length;
      for (const syllable of syllablesOf(text, spell)) append(syllable);
      segments.push({ passage, isLesser: weight < (fields[0]?.weight ?? weight), from, to: length });
    }
    passage += 1;
  }
  const spelled = [...known.values()];
  const syllables = [...new Set(spelled.map(({ folded }) => folded))].sort();
  const places = new Map(syllables.map((syllable, place) => [syllable, place]));
  const termOfId = Uint32Array.from(spelled, ({ folded }) => places.get(folded) ?? 0);
  const byCount = spelled.toSorted((a, b) => b.count - a.count);
  const numberOfId = new Uint32Array(spelled.length);
  byCount.forEach(({ id }, number) => {
    numberOfId[id] = number;
  });
  const used = ids.subarray(0, length);
  return {
    syllables,
    numbers: used.map((id) => termOfId[id] ?? 0),
    spellings: byCount.map(({ written }) => written),
    termOfSpelling: Uint32Array.from(byCount, ({ id }) => termOfId[id] ?? 0),
    written: used.map((id) => numberOfId[id] ?? 0),
    segments,
  };
}

/** A syllable as it is written; how it is written tells what it is without diacritics. */
interface SpelledSyllable {
  readonly id: number;
  readonly written: string;
  readonly folded: string;
  count: number;
}

/** Visits each pair of neighbours within a field; `at` is where the first of them stands. */
export function forEachPair(
  { numbers, segments }: TermStream,
  visit: (first: number, second: number, at: number) => void,
): void {
  for (const { from, to } of segments)
    for (let at = from; at + 1 < to; at += 1) visit(numbers[at] ?? 0, numbers[at + 1] ?? 0, at);
}
