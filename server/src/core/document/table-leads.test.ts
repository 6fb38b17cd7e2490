import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from './outline-test-view.ts';
import { parseDraft } from './parse.ts';

const leadsOf = (template: string, part: string): string[] => {
  const text = lines(template);
  const passage = parseDraft(text).passages.find(({ start, end }) => text.slice(start, end) === part);
  return (passage?.leads ?? []).map(({ kind, tokens }) => `${kind}: ${tokens.map((token) => token.text).join(' ')}`);
};

test('a heading of two rows: the lower one first, an empty upper cell belongs to the one on its left', () => {
  const table = `
    | Chỉ tiêu | Năm 2099 | | Năm 2100 |
    |---|---|---|---|
    | | Kế hoạch | Thực hiện | |
    | Thu ngân sách | 10 | 11 | 12 |`;
  assert.deepEqual(leadsOf(table, '11'), ['row: Thu ngân sách', 'column: Thực hiện', 'column: Năm 2099']);
  assert.deepEqual(leadsOf(table, '12'), ['row: Thu ngân sách', 'column: Năm 2100']);
});

test('a row with one title names the rows below it', () => {
  const table = `
    | TT | Chỉ tiêu | 2099 |
    |---|---|---|
    | I | Kinh tế số | |
    | 1 | Tỷ trọng | 30% |`;
  assert.deepEqual(leadsOf(table, '30%'), ['row: Tỷ trọng', 'column: 2099', 'heading: Kinh tế số']);
});

test('the caption and the unit above a table lead its cells', () => {
  const table = `
    Bảng 1. Thu ngân sách năm 2099
    Đơn vị tính: tỷ đồng

    | Khoản thu | Số thu |
    |---|---|
    | Nội địa | 15 |`;
  assert.deepEqual(leadsOf(table, '15'), [
    'row: Nội địa',
    'column: Số thu',
    'introduction: Đơn vị tính : tỷ đồng',
    'introduction: Bảng 1 . Thu ngân sách năm 2099',
  ]);
});

test('the title below a chapter leads as the chapter does', () => {
  assert.deepEqual(leadsOf('Chương I\nMỤC TIÊU\nĐiều 1. Chỉ tiêu\nMột việc.', 'Một việc.'), [
    'heading: Điều 1 . Chỉ tiêu',
    'heading: MỤC TIÊU',
    'heading: Chương I',
  ]);
});
