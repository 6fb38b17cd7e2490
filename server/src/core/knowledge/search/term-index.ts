import type { Field } from './fields.ts';
import { syllablesOf } from './syllables.ts';

/**
 * Where each syllable and each pair of adjacent syllables occurs. A term is a number: syllables in alphabetical order
 * first, so that all syllables with a common beginning are a range of terms, then pairs in the order of their keys, so
 * that all pairs of one syllable with such a range are a range as well.
 */
export interface Postings {
  readonly syllables: readonly string[];
  /** The term of a folded syllable. */
  readonly termOf: ReadonlyMap<string, number>;
  /** `first * syllables.length + second`, ascending. */
  readonly pairKeys: Float64Array;
  /** The passages of a term are `passages[offsets[term]]` up to `passages[offsets[term + 1]]`. */
  readonly offsets: Uint32Array;
  readonly passages: Uint32Array;
  /** The weight of the heaviest field in which the term stands in the passage, from 1 to 255. */
  readonly weights: Uint8Array;
}

/** A passage is a list of fields, heaviest first; passages are numbered in the order in which they come. */
export function buildPostings(passages: Iterable<readonly Field[]>): Postings {
  const stream = readStream(passages);
  const { syllables, termOf } = alphabetical(stream);
  const pairKeys = pairsOf(stream, syllables.length);
  const terms = termsOf(stream, { pairKeys, size: syllables.length });
  return { syllables, termOf, pairKeys, ...invert(stream, { terms, size: syllables.length + pairKeys.length }) };
}

/** The first index at which `keys` is not less than `key`. */
export function lowerBound(keys: ArrayLike<number>, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All fields one after the other as numbers of syllables, in segments: one a field. */
interface Stream {
  readonly ids: Map<string, number>;
  syllables: Uint32Array;
  length: number;
  readonly segmentStarts: number[];
  readonly segmentPassages: number[];
  readonly segmentWeights: number[];
}

function readStream(passages: Iterable<readonly Field[]>): Stream {
  const stream: Stream = {
    ids: new Map(),
    syllables: new Uint32Array(1024),
    length: 0,
    segmentStarts: [],
    segmentPassages: [],
    segmentWeights: [],
  };
  let passage = 0;
  for (const fields of passages) {
    for (const field of fields) {
      stream.segmentStarts.push(stream.length);
      stream.segmentPassages.push(passage);
      stream.segmentWeights.push(Math.max(1, Math.round(field.weight * 255)));
      for (const { folded } of syllablesOf(field.text)) append(stream, folded);
    }
    passage += 1;
  }
  stream.segmentStarts.push(stream.length);
  return stream;
}

function append(stream: Stream, syllable: string): void {
  let id = stream.ids.get(syllable);
  if (id === undefined) {
    id = stream.ids.size;
    stream.ids.set(syllable, id);
  }
  if (stream.length === stream.syllables.length) {
    const larger = new Uint32Array(stream.length * 2);
    larger.set(stream.syllables);
    stream.syllables = larger;
  }
  stream.syllables[stream.length] = id;
  stream.length += 1;
}

/** Renumbers the syllables of the stream in alphabetical order. */
function alphabetical(stream: Stream): { syllables: readonly string[]; termOf: ReadonlyMap<string, number> } {
  const syllables = [...stream.ids.keys()].sort();
  const termOf = new Map(syllables.map((syllable, term) => [syllable, term]));
  const renumbered = new Uint32Array(syllables.length);
  for (const [syllable, id] of stream.ids) renumbered[id] = termOf.get(syllable) ?? 0;
  for (let at = 0; at < stream.length; at += 1) stream.syllables[at] = renumbered[stream.syllables[at] ?? 0] ?? 0;
  return { syllables, termOf };
}

function pairsOf(stream: Stream, size: number): Float64Array {
  const keys = new Float64Array(stream.length);
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

function forEachPair(stream: Stream, visit: (first: number, second: number, at: number) => void): void {
  for (let segment = 0; segment < stream.segmentPassages.length; segment += 1) {
    const end = stream.segmentStarts[segment + 1] ?? 0;
    for (let at = stream.segmentStarts[segment] ?? 0; at + 1 < end; at += 1) {
      visit(stream.syllables[at] ?? 0, stream.syllables[at + 1] ?? 0, at);
    }
  }
}

/** For each position of the stream the term of the pair that begins there; 0 stands for "no pair". */
function termsOf(
  stream: Stream,
  { pairKeys, size }: { readonly pairKeys: Float64Array; readonly size: number },
): Uint32Array {
  const pairTerms = new Uint32Array(stream.length);
  forEachPair(stream, (first, second, at) => {
    pairTerms[at] = size + lowerBound(pairKeys, first * size + second);
  });
  return pairTerms;
}

function invert(
  stream: Stream,
  { terms, size }: { readonly terms: Uint32Array; readonly size: number },
): Pick<Postings, 'offsets' | 'passages' | 'weights'> {
  const offsets = new Uint32Array(size + 1);
  forEachPosting(stream, terms, size, (term) => {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < size; term += 1) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  const next = offsets.slice(0, size);
  const passages = new Uint32Array(offsets[size] ?? 0);
  const weights = new Uint8Array(passages.length);
  forEachPosting(stream, terms, size, (term, passage, weight) => {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    passages[at] = passage;
    weights[at] = weight;
  });
  return { offsets, passages, weights };
}

/** Visits each term once for each passage, in the heaviest field in which it stands. */
function forEachPosting(
  stream: Stream,
  pairTerms: Uint32Array,
  size: number,
  visit: (term: number, passage: number, weight: number) => void,
): void {
  const lastPassage = new Int32Array(size).fill(-1);
  for (let segment = 0; segment < stream.segmentPassages.length; segment += 1) {
    const passage = stream.segmentPassages[segment] ?? 0;
    const weight = stream.segmentWeights[segment] ?? 0;
    const once = (term: number): void => {
      if (lastPassage[term] === passage) return;
      lastPassage[term] = passage;
      visit(term, passage, weight);
    };
    const end = stream.segmentStarts[segment + 1] ?? 0;
    for (let at = stream.segmentStarts[segment] ?? 0; at < end; at += 1) {
      once(stream.syllables[at] ?? 0);
      if (at + 1 < end) once(pairTerms[at] ?? 0);
    }
  }
}
