import { lowerBound } from '../../claims/pair-postings.ts';
import { type PackedKeys, packKeys } from '../../text/key-table.ts';
import { type NumberLists, packAscending } from '../../text/number-lists.ts';
import { forEachPair, type TermStream } from './term-stream.ts';

/**
 * Where each syllable and each pair of adjacent syllables occurs. A term is a number: syllables in alphabetical order
 * first, so that all syllables with a common beginning are a range of terms, then pairs by their first and their second
 * syllable, so that all pairs of one syllable with such a range are a range as well.
 */
export interface PackedTerms {
  readonly syllables: PackedKeys;
  /** What follows syllable `i` in a pair: the syllables `seconds[pairStarts[i]]` up to `seconds[pairStarts[i + 1]]`, ascending. */
  readonly pairStarts: Uint32Array;
  readonly seconds: Uint32Array;
  /** The passages of each term, each number doubled, and one more where the term stands only in a field of lesser weight. */
  readonly passages: NumberLists;
}

export function packTerms(stream: TermStream): PackedTerms {
  const size = stream.syllables.length;
  const pairKeys = pairsIn(stream, size);
  const pairStarts = new Uint32Array(size + 1);
  for (let first = 0; first <= size; first += 1) pairStarts[first] = lowerBound(pairKeys, first * size);
  return {
    syllables: packKeys(stream.syllables),
    pairStarts,
    seconds: Uint32Array.from(pairKeys, (key) => key % size),
    passages: invert(stream, { pairs: pairsByPlace(stream, pairKeys), size: size + pairKeys.length }),
  };
}

/** Each pair once, as `first * size + second`, ascending. */
function pairsIn(stream: TermStream, size: number): Float64Array {
  const keys = new Float64Array(stream.numbers.length);
  let count = 0;
  forEachPair(stream, (first, second) => {
    keys[count] = first * size + second;
    count += 1;
  });
  const sorted = keys.subarray(0, count).sort();
  let distinct = 0;
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    keys[distinct] = sorted[at] ?? 0;
    distinct += 1;
  }
  return keys.slice(0, distinct);
}

/** For each position of the stream the term of the pair that begins there; 0 stands for "no pair". */
function pairsByPlace(stream: TermStream, pairKeys: Float64Array): Uint32Array {
  const size = stream.syllables.length;
  const pairs = new Uint32Array(stream.numbers.length);
  forEachPair(stream, (first, second, at) => {
    pairs[at] = size + lowerBound(pairKeys, first * size + second);
  });
  return pairs;
}

function invert(
  stream: TermStream,
  { pairs, size }: { readonly pairs: Uint32Array; readonly size: number },
): NumberLists {
  const starts = new Uint32Array(size + 1);
  forEachPosting(stream, pairs, size, (term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice(0, size);
  const passages = new Uint32Array(starts[size] ?? 0);
  forEachPosting(stream, pairs, size, (term, passage) => {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    passages[at] = passage;
  });
  return packAscending(starts, passages);
}

/** Visits each term once for each passage, in the heaviest field in which it stands. */
function forEachPosting(
  { numbers, segments }: TermStream,
  pairs: Uint32Array,
  size: number,
  visit: (term: number, passage: number) => void,
): void {
  const lastPassage = new Int32Array(size).fill(-1);
  for (const { passage, isLesser, from, to } of segments) {
    const once = (term: number): void => {
      if (lastPassage[term] === passage) return;
      lastPassage[term] = passage;
      visit(term, passage * 2 + (isLesser ? 1 : 0));
    };
    for (let at = from; at < to; at += 1) {
      once(numbers[at] ?? 0);
      if (at + 1 < to) once(pairs[at] ?? 0);
    }
  }
}
