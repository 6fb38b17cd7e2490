import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalWord } from './canonical.ts';
import { fold } from './fold.ts';

test('both placements of a tone mark are one word', () => {
  for (const [old, modern] of [
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
    ['Ủy', 'Uỷ'],
    ['HÒA', 'HOÀ'],
    ['lũy', 'luỹ'],
    ['họa', 'hoạ'],
  ] as const) {
    assert.equal(canonicalWord(old), modern);
    assert.equal(canonicalWord(modern), modern);
  }
});

test('the tone of a closed syllable, of a triphthong and after q stays where it is', () => {
  for (const word of ['quý', 'quỹ', 'toàn', 'hoàn', 'khoái', 'thủ', 'của']) {
    assert.equal(canonicalWord(word), word);
  }
});

test('decomposed and composed text are one word', () => {
  for (const word of ['chuyển', 'đổi', 'số', 'trưởng', 'hòa', 'THỦY']) {
    assert.equal(canonicalWord(word.normalize('NFD')), canonicalWord(word));
  }
});

test('invisible characters are no part of a word', () => {
  assert.equal(canonicalWord('số\u200b'), 'số');
  assert.equal(canonicalWord('chu\u00adyển'), 'chuyển');
  assert.equal(canonicalWord('\ufeffĐiều'), 'Điều');
});

test('case and đ are kept', () => {
  assert.equal(canonicalWord('Đ'), 'Đ');
  assert.notEqual(canonicalWord('đ'), canonicalWord('d'));
});

test('fold drops all diacritics, đ and case', () => {
  assert.equal(fold('Chuyển đổi số'), 'chuyen doi so');
  assert.equal(fold('ĐƯỜNG THỦY'), 'duong thuy');
  assert.equal(fold('Chuyển đổi số'.normalize('NFD')), 'chuyen doi so');
});
