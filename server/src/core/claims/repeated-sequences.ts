import { numberOfKey } from '../text/key-table.ts';
import { longestList, type NumberLists, packLists, readList } from '../text/number-lists.ts';
import { stringAt } from '../text/packed-strings.ts';
import type { Weigh } from './align.ts';
import { openPairPostings, type PackedPairPostings, packPairPostings } from './pair-postings.ts';
import { type Run, sharedRuns } from './shared-runs.ts';
import { ROUNDING } from './sharing.ts';

/** Sequences of words, to be found by whoever says one again in its order. */
export interface PackedSequences {
  /** In which sequences each pair of neighbours stands. */
  readonly pairs: PackedPairPostings;
  /** The words of each sequence, by their numbers among those of the pairs. */
  readonly rows: NumberLists;
}

/** A sequence that is said again. */
export interface RepeatedSequence {
  readonly index: number;
  /** What of it is said again, by weight. */
  readonly share: number;
  /** What that weighs. */
  readonly weight: number;
}

/** How much of a sequence has to be said again for it to be known. */
export interface Likeness {
  readonly run: Run;
  readonly weight: number;
  readonly share: number;
  /** Below this share a sequence has to be long, by what is said again of it. */
  readonly shareOf: (whole: number) => number;
  readonly longWeight: number;
  /** Of what stands between the first and the last word in common, so much is in common. */
  readonly density: number;
}

/** Sequences of at least two words. */
export function packSequences(sequences: readonly (readonly string[])[]): PackedSequences {
  const pairs = packPairPostings(sequences.map(pairsOf));
  const rows = packLists(sequences.map((words) => words.map((word) => numberOfKey(pairs.words, word))));
  return { pairs, rows };
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Finds, one after the other and without reading what they were made of, the sequences that some words say again, of those that are meant. */
export type RepeatedBy = (
  words: readonly string[],
  isMeant: (index: number) => boolean,
) => Generator<RepeatedSequence, void>;

export function repeatedSequences(
  { pairs, rows }: PackedSequences,
  { run, weight: leastWeight, share: leastShare, shareOf, longWeight, density }: Likeness,
  weigh: Weigh,
): RepeatedBy {
  const size = rows.starts.length - 1;
  const withRunOf = sharedRuns(openPairPostings(pairs, size), run, weigh);
  const row = new Uint32Array(longestList(rows));
  const weightOf = weightsOf(pairs, weigh);
  const isSaid = new Uint8Array(pairs.words.starts.length);
  const subsequence = heaviestSubsequence(weightOf);
  const isEnough = (weight: number, whole: number): boolean => {
    const share = whole === 0 ? 0 : weight / whole;
    if (weight < leastWeight || share < leastShare) return false;
    return share >= shareOf(whole) || weight >= longWeight;
  };
  return function* repeatedBy(words, isMeant) {
    const candidates = withRunOf(words).filter(isMeant);
    if (candidates.length === 0) return;
    const said = Int32Array.from(words, (word) => numberOfKey(pairs.words, word));
    const weights = Float64Array.from(words, weigh);
    for (const index of candidates) {
      const count = readList(rows, index, row);
      const sequence = row.subarray(0, count);
      for (const number of said) if (number >= 0) isSaid[number] = 1;
      let whole = 0;
      let known = 0;
      for (const number of sequence) {
        const weight = weightOf(number);
        whole += weight;
        if (isSaid[number] === 1) known += weight;
      }
      for (const number of said) if (number >= 0) isSaid[number] = 0;
      // No common subsequence weighs more than all words in common.
      if (!isEnough(known + ROUNDING, whole)) continue;
      if (!haveRun(sequence, said, weights, run)) continue;
      const { weight, from, to } = subsequence(sequence, said);
      if (!isEnough(weight, whole)) continue;
      let spanned = 0;
      for (let at = from; at < to; at += 1) spanned += weights[at] ?? 0;
      if (weight >= spanned * density) yield { index, share: weight / whole, weight };
    }
  };
}

/** The weight of each word by its number, asked for once. */
function weightsOf({ words }: PackedPairPostings, weigh: Weigh): (number: number) => number {
  const known = new Float64Array(words.starts.length);
  return (number) => {
    const before = known[number] ?? 0;
    if (before > 0) return before;
    const weight = weigh(stringAt(words, number));
    known[number] = weight;
    return weight;
  };
}

/** Whether both have a run of words in common. */
function haveRun(sequence: Uint32Array, said: Int32Array, weights: Float64Array, least: Run): boolean {
  for (let from = 0; from < said.length; from += 1)
    for (let at = 0; at < sequence.length; at += 1) {
      let weight = 0;
      for (let length = 0; at + length < sequence.length && sequence[at + length] === said[from + length]; ) {
        weight += weights[from + length] ?? 0;
        length += 1;
        if (length >= least.words && weight >= least.weight) return true;
      }
    }
  return false;
}

interface CommonSubsequence {
  readonly weight: number;
  /** From the first to the last word in common, as indices into what is said. */
  readonly from: number;
  readonly to: number;
}

/** The heaviest common subsequence of both. */
function heaviestSubsequence(
  weightOf: (number: number) => number,
): (sequence: Uint32Array, said: Int32Array) => CommonSubsequence {
  let best = new Float64Array(0);
  return (sequence, said) => {
    const width = said.length + 1;
    const size = (sequence.length + 1) * width;
    if (best.length < size) best = new Float64Array(size);
    best.fill(0, 0, width);
    for (let i = 1; i <= sequence.length; i += 1) {
      const number = sequence[i - 1] ?? 0;
      const weight = weightOf(number);
      const row = i * width;
      best[row] = 0;
      for (let j = 1; j < width; j += 1) {
        const skipped = Math.max(best[row - width + j] ?? 0, best[row + j - 1] ?? 0);
        best[row + j] = said[j - 1] === number ? Math.max(skipped, (best[row - width + j - 1] ?? 0) + weight) : skipped;
      }
    }
    return {
      weight: best[sequence.length * width + said.length] ?? 0,
      ...windowOf(best, sequence.length, said.length),
    };
  };
}

function windowOf(best: Float64Array, length: number, said: number): { readonly from: number; readonly to: number } {
  const width = said + 1;
  let [i, j] = [length, said];
  let from = said;
  let to = 0;
  while (i > 0 && j > 0) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i - 1) * width + j] ?? 0)) i -= 1;
    else if (here === (best[i * width + j - 1] ?? 0)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      to = Math.max(to, j + 1);
      from = j;
    }
  }
  return { from, to };
}
