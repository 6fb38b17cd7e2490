import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenise } from '../../text/tokens.ts';
import { unitsOf } from './units.ts';

function units(text: string): string[] {
  return unitsOf(tokenise(text)).map((tokens) =>
    tokens
      .map((each) => (each.gap === 'none' ? '' : ' ') + each.text)
      .join('')
      .trim(),
  );
}

describe('units of a passage', () => {
  test('sentences', () => assert.deepEqual(units('Sở mở cảng. Sở đóng cảng.'), ['Sở mở cảng.', 'Sở đóng cảng.']));

  test('khoản and điểm in one line, each điểm behind what introduces it', () =>
    assert.deepEqual(
      units(
        'Luật Biển, Điều 3. Mở cảng 1. Cảng mở trong các trường hợp sau: a) Có bão; b) Có lệnh. 2. Cảng mở 24 giờ.',
      ),
      [
        'Luật Biển, Điều 3.',
        'Mở cảng',
        '1. Cảng mở trong các trường hợp sau:',
        '1. Cảng mở trong các trường hợp sau: a) Có bão;',
        '1. Cảng mở trong các trường hợp sau: b) Có lệnh.',
        '2. Cảng mở 24 giờ.',
      ],
    ));

  test('numbers and letters that label nothing', () =>
    assert.deepEqual(units('Theo khoản 1. Điều này (mục a) giữ nguyên.'), [
      'Theo khoản 1.',
      'Điều này (mục a) giữ nguyên.',
    ]));
});
