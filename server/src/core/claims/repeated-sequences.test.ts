import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Likeness, packSequences, type RepeatedSequence, repeatedSequences } from './repeated-sequences.ts';

const LIKENESS: Likeness = {
  run: { words: 3, weight: 4 },
  weight: 5,
  share: 0.4,
  shareOf: (whole) => (whole < 12 ? 0.9 : 0.6),
  longWeight: 9,
  density: 0.5,
};
const WEIGHTS: Readonly<Record<string, number>> = { a: 0.5, b: 1, c: 2, d: 3 };
const weigh = (key: string): number => WEIGHTS[key] ?? 3;

test('what is said again is what a comparison of all with all finds, whatever was asked before', () => {
  const known = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 2, maxLength: 12 });
  const asked = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x'), { maxLength: 14 });
  fc.assert(
    fc.property(fc.array(known), fc.array(asked), (sequences, questions) => {
      const repeatedBy = repeatedSequences(packSequences(sequences), LIKENESS, weigh);
      for (const said of questions) {
        const wanted = sequences.flatMap((sequence, index) => repetition(sequence, said, index) ?? []);
        assert.deepEqual([...repeatedBy(said, () => true)], wanted);
        const even = wanted.filter(({ index }) => index % 2 === 0);
        assert.deepEqual([...repeatedBy(said, (index) => index % 2 === 0)], even);
      }
    }),
    { numRuns: 300 },
  );
});

test('a sequence with a few words put in between is said again, one with many is not', () => {
  const repeatedBy = repeatedSequences(packSequences([['a', 'b', 'c', 'd', 'e']]), LIKENESS, weigh);
  const sharesOf = (said: string): readonly number[] =>
    [...repeatedBy(said.split(' '), () => true)].map(({ share }) => share);
  assert.deepEqual(sharesOf('x a b c d e x'), [1]);
  assert.deepEqual(sharesOf('a b c d x e'), [1]);
  assert.deepEqual(sharesOf('a b c d x x x x x x e'), []);
  assert.deepEqual(sharesOf('e d c b a'), []);
});

/** The slow twin. */
function repetition(sequence: readonly string[], said: readonly string[], index: number): RepeatedSequence | undefined {
  if (!haveRun(sequence, said)) return undefined;
  const { weight, from, to } = heaviest(sequence, said);
  const whole = weightOf(sequence);
  const share = weight / whole;
  if (weight < LIKENESS.weight || share < LIKENESS.share) return undefined;
  if (share < LIKENESS.shareOf(whole) && weight < LIKENESS.longWeight) return undefined;
  return weight < weightOf(said.slice(from, to)) * LIKENESS.density ? undefined : { index, share, weight };
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weigh(word), 0);
}

function haveRun(a: readonly string[], b: readonly string[]): boolean {
  return a.some((_, from) =>
    b.some((__, to) => {
      let length = 0;
      while (from + length < a.length && a[from + length] === b[to + length]) length += 1;
      return length >= LIKENESS.run.words && weightOf(a.slice(from, from + length)) >= LIKENESS.run.weight;
    }),
  );
}

/** Of the common subsequences that weigh most the one that a reading from the end finds. */
function heaviest(a: readonly string[], b: readonly string[]): { weight: number; from: number; to: number } {
  const best = (i: number, j: number): number => table[i]?.[j] ?? 0;
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    table[i] = [];
    for (let j = 0; j <= b.length; j += 1) {
      const skipped = i === 0 || j === 0 ? 0 : Math.max(best(i - 1, j), best(i, j - 1));
      const same = i > 0 && j > 0 && a[i - 1] === b[j - 1] ? best(i - 1, j - 1) + weigh(a[i - 1] ?? '') : 0;
      (table[i] ?? [])[j] = Math.max(skipped, same);
    }
  }
  let [i, j, from, to] = [a.length, b.length, b.length, 0];
  while (i > 0 && j > 0) {
    if (best(i, j) === best(i - 1, j)) i -= 1;
    else if (best(i, j) === best(i, j - 1)) j -= 1;
    else {
      [i, j] = [i - 1, j - 1];
      from = j;
      to = Math.max(to, j + 1);
    }
  }
  return { weight: best(a.length, b.length), from, to };
}
