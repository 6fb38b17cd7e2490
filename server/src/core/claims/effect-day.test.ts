import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../document/parse.ts';
import { dayOf } from '../text/day.ts';
import { effectDay } from './effect-day.ts';

const TODAY = dayOf(2101, 6, 15);

function effectOf(text: string): string {
  assert(TODAY !== undefined);
  const effect = effectDay(parseDraft(text), TODAY);
  return effect.kind === 'day' ? effect.day : effect.kind;
}

test('when a draft itself takes effect', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['Nghị định này có hiệu lực thi hành từ ngày 01 tháng 11 năm 2101.', '2101-11-01'],
    ['1. Thông tư này có hiệu lực kể từ ngày 01/7/2101.', '2101-07-01'],
    ['Quyết định này có hiệu lực kể từ ngày ký.', '2101-06-15'],
    [
      'Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa X thông qua ngày 10 tháng 7 năm 2101 và có hiệu lực từ ngày 01 tháng 8 năm 2101.',
      '2101-08-01',
    ],
    ['Luật này có hiệu lực thi hành từ ngày … tháng … năm …', 'open'],
    ['Kế hoạch này được gửi các đơn vị.', 'unsaid'],
    ['Nghị định số 1/2099/NĐ-CP có hiệu lực từ ngày 01 tháng 7 năm 2099.', 'unsaid'],
  ];
  for (const [text, expected] of cases) assert.equal(effectOf(text), expected, text);
});
