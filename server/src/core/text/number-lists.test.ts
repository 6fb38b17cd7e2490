import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packLists, readList } from './number-lists.ts';

test('each of many lists is given back by itself', () => {
  const list = fc
    .uniqueArray(fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 })))
    .map((values) => [...values].sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list), (lists) => {
      const starts = [0];
      for (const each of lists) starts.push((starts.at(-1) ?? 0) + each.length);
      const packed = packLists(Uint32Array.from(starts), Uint32Array.from(lists.flat()));
      const into = new Uint32Array(Math.max(1, ...lists.map(({ length }) => length)));
      lists.forEach((each, index) => {
        const count = readList(packed, index, into);
        assert.deepEqual([...into.subarray(0, count)], each);
      });
    }),
  );
});
