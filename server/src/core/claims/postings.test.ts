import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openPostings, type Postings, packPostings, postingsOf } from './postings.ts';

test('packed postings say what those in memory say', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'đ', 'đ e', '');
  fc.assert(
    fc.property(fc.array(fc.array(key)), (sets) => {
      const kept = postingsOf(sets);
      const packed = openPostings(packPostings(sets), sets.length);
      assert.equal(packed.size, kept.size);
      for (const each of ['a', 'b', 'c', 'đ', 'đ e', '', 'khác'])
        assert.deepEqual(listOf(packed, each), listOf(kept, each));
    }),
  );
});

function listOf(postings: Postings, key: string): readonly number[] {
  const into = new Uint32Array(postings.size);
  return [...into.subarray(0, postings.read(key, into))];
}
