import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { postingsOf } from './postings.ts';
import { sharedRuns } from './shared-runs.ts';

const LENGTH = 4;
const LEAST = { words: LENGTH, weight: 6 };
const WEIGHTS: Readonly<Record<string, number>> = { a: 0.5, b: 1, c: 2, d: 3 };
const weigh = (key: string): number => WEIGHTS[key] ?? 3;

test('no sequence with a run in common is missed, whatever was asked before', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (sequences, questions) => {
      const runsIn = sharedRuns(postingsOf(sequences.map(pairsOf)), LEAST, weigh);
      for (const asked of questions) {
        const found = new Set(runsIn(asked));
        sequences.forEach((sequence, index) => {
          if (haveRun(sequence, asked)) assert.ok(found.has(index));
        });
      }
    }),
  );
});

test('pairs that very many have are passed over, and no sequence with a run in common is missed for it', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const words = fc.array(word, { maxLength: 12 });
  const common = fc.array(fc.tuple(word, word), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words), common, words, (sequences, pairs, asked) => {
      const crowd = pairs.flatMap((pair) => Array.from({ length: 80 }, () => pair));
      const runsIn = sharedRuns(postingsOf([...sequences, ...crowd].map(pairsOf)), LEAST, weigh);
      const found = new Set(runsIn(asked));
      sequences.forEach((sequence, index) => {
        if (haveRun(sequence, asked)) assert.ok(found.has(index));
      });
    }),
  );
});

test('words in another order are no run, and light words none that tells anything', () => {
  const runsIn = sharedRuns(postingsOf([['a', 'b', 'c', 'd', 'e']].map(pairsOf)), LEAST, weigh);
  assert.deepEqual(runsIn(['b', 'c', 'd', 'e']), [0]);
  assert.deepEqual(runsIn(['a', 'b', 'x', 'c', 'd', 'e']), []);
  assert.deepEqual(runsIn(['e', 'd', 'c', 'b']), []);
  const light = sharedRuns(postingsOf([['a', 'b', 'a', 'b', 'a']].map(pairsOf)), LEAST, weigh);
  assert.deepEqual(light(['a', 'b', 'a', 'b', 'a']), []);
});

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function haveRun(a: readonly string[], b: readonly string[]): boolean {
  return a.some((_, from) =>
    b.some((__, to) => {
      let length = 0;
      while (from + length < a.length && a[from + length] === b[to + length]) length += 1;
      const weight = a.slice(from, from + length).reduce((sum, word) => sum + weigh(word), 0);
      return length >= LENGTH && weight >= LEAST.weight;
    }),
  );
}
