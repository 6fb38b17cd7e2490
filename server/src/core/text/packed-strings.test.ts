import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allStrings, packStrings } from './packed-strings.ts';

test('each of many strings is given back by itself', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'Bộ Đ', '𝄞', 'dài '.repeat(3_000)));
  fc.assert(
    fc.property(fc.array(text), (strings) => {
      assert.deepEqual(allStrings(packStrings(strings)), strings);
    }),
  );
});
