import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../document/parse.ts';
import { placesIn } from './places.ts';

const LAW = `Chương I
NHỮNG QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quyết định này quy định việc A.
Điều 2. Trách nhiệm
1. Sở A có trách nhiệm:
a) Chủ trì việc B;
b) Báo cáo việc C.
2. Sở D phối hợp.`;

const PLAN = `I. MỤC TIÊU

Đoạn thứ nhất.

Đoạn thứ hai.

| Chỉ tiêu | Năm 2099 |
|---|---|
| Tỷ lệ A | 70% |
`;

function placeIn(text: string, words: string): { readonly vi: string; readonly en: string } {
  return placesIn(parseDraft(text))(text.indexOf(words));
}

test('a unit of a law is named from its Điều on', () => {
  assert.equal(placeIn(LAW, 'Trách nhiệm').vi, 'Điều 2');
  assert.equal(placeIn(LAW, 'việc A').vi, 'Điều 1, đoạn 1');
  assert.equal(placeIn(LAW, 'việc C').vi, 'Điều 2, khoản 1, điểm b');
  assert.equal(placeIn(LAW, 'phối hợp').vi, 'Điều 2, khoản 2');
});

test('a paragraph is counted under its heading, a cell in its table', () => {
  assert.equal(placeIn(PLAN, 'thứ hai').vi, 'mục I, đoạn 2');
  assert.equal(placeIn(PLAN, 'thứ hai').en, 'mục I, paragraph 2');
  assert.equal(placeIn(PLAN, '70%').vi, 'bảng 1, hàng 2, cột 2');
});

test('every offset of any text has a place', () => {
  for (const text of ['', 'Một câu.', LAW, PLAN, '| a |\n', '\n\n']) {
    const placeAt = placesIn(parseDraft(text));
    for (let offset = 0; offset <= text.length; offset += 1) assert.notEqual(placeAt(offset).vi, '');
  }
});
