import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countOf, packTexts, textAt } from './texts.ts';

test('each of many texts is given back by itself', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'Bộ Đ', '\ufeffmột', '𝄞'));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const packed = packTexts(texts);
      assert.equal(countOf(packed), texts.length);
      assert.deepEqual(
        texts.map((_, index) => textAt(packed, index)),
        texts,
      );
    }),
  );
});
