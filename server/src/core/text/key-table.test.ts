import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countKeys, numberOfKey, packKeys } from './key-table.ts';

test('finds what a list of keys finds', () => {
  const key = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('', 'a', 'aa', 'đầu tư', 'Đầu tư'));
  fc.assert(
    fc.property(fc.uniqueArray(key), fc.array(key), (keys, others) => {
      const packed = packKeys(keys);
      assert.equal(countKeys(packed), keys.length);
      for (const each of [...keys, ...others]) assert.equal(numberOfKey(packed, each), keys.indexOf(each));
    }),
  );
});

test('a hundred thousand keys are found, and none that is not there', () => {
  const keys = Array.from({ length: 100_000 }, (_, at) => `khoá ${at}`);
  const packed = packKeys(keys);
  keys.forEach((key, at) => {
    assert.equal(numberOfKey(packed, key), at);
    assert.equal(numberOfKey(packed, `${key}x`), -1);
  });
});
