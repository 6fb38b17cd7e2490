import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packAscending, packLists, readAscending, readList } from './number-lists.ts';

const number = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

test('each of many lists is given back by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.array(number)), (lists) => {
      const packed = packLists(lists);
      const into = new Uint32Array(Math.max(1, ...lists.map(({ length }) => length)));
      lists.forEach((each, index) => {
        assert.deepEqual([...into.subarray(0, readList(packed, index, into))], each);
      });
    }),
  );
});

test('of an ascending list what is less than a limit is given back', () => {
  const list = fc.uniqueArray(number).map((values) => [...values].sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list), number, (lists, limit) => {
      const starts = [0];
      for (const each of lists) starts.push((starts.at(-1) ?? 0) + each.length);
      const packed = packAscending(Uint32Array.from(starts), Uint32Array.from(lists.flat()));
      const into = new Uint32Array(Math.max(1, ...lists.map(({ length }) => length)));
      lists.forEach((each, index) => {
        assert.deepEqual([...into.subarray(0, readAscending(packed, index, into))], each);
        const count = readAscending(packed, index, into, limit);
        assert.deepEqual(
          [...into.subarray(0, count)],
          each.filter((value) => value < limit),
        );
      });
    }),
  );
});
