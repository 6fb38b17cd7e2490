import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openPairPostings, packPairPostings } from './pair-postings.ts';
import { postingsOf } from './postings.ts';

test('packed postings of pairs say what those in memory say', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'đ', '70');
  const pair = fc.tuple(word, word).map(([first, second]) => `${first} ${second}`);
  fc.assert(
    fc.property(fc.array(fc.array(pair)), pair, (sets, other) => {
      const kept = postingsOf(sets);
      const packed = openPairPostings(packPairPostings(sets), sets.length);
      const into = new Uint32Array(sets.length);
      for (const each of [...sets.flat(), other, 'a khác', 'khác a']) {
        const found = [...into.subarray(0, packed.read(each, into))];
        assert.deepEqual(found, [...into.subarray(0, kept.read(each, into))]);
      }
    }),
  );
});
