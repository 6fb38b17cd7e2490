import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDraft } from '../document/parse.ts';
import { parseDay } from '../text/day.ts';
import { slotReader } from './slot-reader.ts';

describe('the slots of cells', () => {
  test('takes no number of a row for a value, with or without a heading', () => {
    assert.deepEqual(valuesIn('| 1 | Vận hành hệ thống | Sở Mẫu |\n| 2 | Thí điểm trợ lý ảo | 20.000 |'), [20000]);
    assert.deepEqual(valuesIn('| STT | Nhiệm vụ | Số lượng |\n|---|---|---|\n| 1 | Đào tạo | 63 |'), [63]);
    assert.deepEqual(valuesIn('| TT | Nhiệm vụ |\n|---|---|\n| 12 | Đào tạo |'.normalize('NFD')), []);
  });

  test('takes a number in the first column for a value where its heading says what it counts', () => {
    assert.deepEqual(valuesIn('| Số xã | Tỉnh |\n|---|---|\n| 12 | Mẫu |'), [12]);
  });

  test('takes a number behind the words of its row for a value', () => {
    assert.deepEqual(valuesIn('| Số nền tảng | 63 |\n| Số trạm | 7 |'), [63, 7]);
    assert.deepEqual(valuesIn('| 1.250 | Trạm |'), [1250]);
  });
});

function valuesIn(text: string): (number | undefined)[] {
  const asOf = parseDay('2099-06-15');
  assert.ok(asOf !== undefined);
  const { slotsUnder } = slotReader(asOf);
  return parseDraft(text).passages.flatMap(({ sentences, leads }) =>
    sentences.flatMap(({ tokens }) => slotsUnder(tokens, leads).quantities.map(({ min }) => min)),
  );
}
