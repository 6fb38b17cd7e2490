import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openPostings, packPostings, postingsOf } from './postings.ts';

test('packed postings say what those in memory say', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'đ', 'đ e', '');
  fc.assert(
    fc.property(fc.array(fc.array(key)), (sets) => {
      const kept = postingsOf(sets);
      const packed = openPostings(packPostings(sets), sets.length);
      assert.equal(packed.size, kept.size);
      for (const each of ['a', 'b', 'c', 'đ', 'đ e', '', 'khác'])
        assert.deepEqual(packed.of(each)?.toString(), kept.of(each)?.toString());
    }),
  );
});
