import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openTexts, packTexts } from './texts.ts';

function givenBack(texts: readonly string[]): readonly string[] {
  const textAt = openTexts(packTexts(texts));
  return texts.map((_, index) => textAt(index));
}

test('each of many texts is given back by itself', () => {
  const word = fc.constantFrom('Bộ', 'trưởng', 'Đ', '70', 'x'.repeat(64), 'y'.repeat(150));
  const between = fc.constantFrom(' ', '  ', ', ', '“', '” ', '', '\n', '…', '\ufeff', '\u{1d11e}', '\ud834');
  const prose = fc.array(fc.oneof(word, between)).map((pieces) => pieces.join(''));
  const text = fc.oneof(prose, fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', 'một'));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      assert.deepEqual(givenBack(texts), texts);
      assert.deepEqual(givenBack([...texts, ...texts, ...texts]), [...texts, ...texts, ...texts]);
    }),
  );
});

test('what recurs takes far fewer bytes than it has letters', () => {
  const sentence = 'Người đứng đầu cơ quan chịu trách nhiệm về kết quả chuyển đổi số.';
  const { rows } = packTexts(Array.from({ length: 100 }, (_, index) => `${sentence} ${index}`));
  assert.ok(rows.bytes.length < (100 * sentence.length) / 3);
});
