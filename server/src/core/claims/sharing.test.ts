import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildSharing, type Shared, type Weighted } from './sharing.ts';

describe('what many sets share with another', () => {
  test('is found with its weight, in the order of the sets', () => {
    const index = buildSharing([['a', 'b'], ['c'], ['b', 'c', 'd'], []]);
    const words = [
      { key: 'b', weight: 2 },
      { key: 'c', weight: 3 },
      { key: 'x', weight: 9 },
    ];
    assert.deepEqual(index.sharing(words, 3), [
      { index: 1, weight: 3 },
      { index: 2, weight: 5 },
    ]);
    assert.deepEqual(index.sharing(words, 6), []);
    assert.deepEqual(index.sharing([], 1), []);
    assert.equal(index.count('c'), 2);
    assert.equal(index.count('x'), 0);
  });

  test('a key of a crowd leads to no set, and weighs where another has led', () => {
    const index = buildSharing([['a', 'b'], ['a'], ['a', 'c']], 2);
    const words = [
      { key: 'a', weight: 5 },
      { key: 'b', weight: 1 },
    ];
    assert.deepEqual(index.sharing(words, 1), [{ index: 0, weight: 6 }]);
  });

  test('is what counting every set finds, over random sets', () => {
    const next = random(7);
    for (let round = 0; round < 60; round += 1) {
      const keys = Array.from({ length: 3 + next(60) }, (_, key) => `k${key}`);
      // Some keys are in most sets and some in few, as words are.
      const sets = Array.from({ length: next(400) }, () => keys.filter((_, key) => next(keys.length) < 40 / (key + 1)));
      const index = buildSharing(sets);
      for (let question = 0; question < 20; question += 1) {
        const words = keys.filter(() => next(3) === 0).map((key, at) => ({ key, weight: 1 + at + next(4) / 8 }));
        const least = 0.5 + next(100);
        const wanted = counted(sets, words, least);
        assert.deepEqual(index.sharing(words, least), wanted);
        const most = 1 + next(9);
        const best = wanted.toSorted((a, b) => b.weight - a.weight || a.index - b.index).slice(0, most);
        assert.deepEqual(index.sharingMost(words, least, most), best);
      }
    }
  });
});

/** The slow twin. */
function counted(sets: readonly (readonly string[])[], words: readonly Weighted[], least: number): readonly Shared[] {
  return sets.flatMap((set, index) => {
    const weight = words.reduce((sum, word) => sum + (set.includes(word.key) ? word.weight : 0), 0);
    return weight > 0 && weight >= least ? [{ index, weight }] : [];
  });
}

/** The same numbers in every run: whole, below a bound. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
