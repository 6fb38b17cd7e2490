import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../../document/parse.ts';
import { selectionAt } from './selection.ts';

/** What a selection at the cursor "‸" grows to, without what lies beyond the passage but as its first line and number of lines. */
function grows(marked: string): string[] {
  const views = [marked, marked.normalize('NFD'), marked.replaceAll('\n', '\r\n')].map((source) => {
    const text = source.replace('‸', '');
    return selectionAt(parseDraft(text), source.indexOf('‸')).map(({ start, end }) => {
      const lines = text.slice(start, end).normalize('NFC').trim().split(/\r?\n/u);
      return lines.length === 1 ? (lines[0] ?? '') : `${lines[0]} … ${lines.length} lines`;
    });
  });
  for (const view of views) assert.deepEqual(view, views[0]);
  return views[0] ?? [];
}

test('word, sentence, passage, điểm, khoản, Điều, Chương, document', () => {
  const draft = `NGHỊ ĐỊNH
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Các nội dung sau:
a) Thu thập dữ li‸ệu. Việc này do Bộ Mẫu 😀 làm.
Dòng tiếp theo của điểm này.
b) Chia sẻ.
2. Nội dung khác.
Điều 2. Hiệu lực
`;
  assert.deepEqual(grows(draft), [
    'liệu',
    'a) Thu thập dữ liệu.',
    'a) Thu thập dữ liệu. Việc này do Bộ Mẫu 😀 làm.',
    'a) Thu thập dữ liệu. Việc này do Bộ Mẫu 😀 làm. … 2 lines',
    '1. Các nội dung sau: … 4 lines',
    'Điều 1. Phạm vi … 6 lines',
    'Chương I … 9 lines',
    'NGHỊ ĐỊNH … 10 lines',
  ]);
});

test('quoted words, first without their marks', () => {
  assert.deepEqual(grows('Bộ trưởng nói: “Dữ l‸iệu phải mở”.'), [
    'liệu',
    'Dữ liệu phải mở',
    '“Dữ liệu phải mở”',
    'Bộ trưởng nói: “Dữ liệu phải mở”.',
  ]);
});

test('a cell, its row, its table', () => {
  assert.deepEqual(grows('| Chỉ tiêu | 2099 |\n| --- | --- |\n| Tỷ lệ m‸ở | 70% |\n\nHết.\n'), [
    'mở',
    'Tỷ lệ mở',
    '| Tỷ lệ mở | 70% |',
    '| Chỉ tiêu | 2099 | … 3 lines',
    '| Chỉ tiêu | 2099 | … 5 lines',
  ]);
});

test('between passages only the document is around, and in an empty text nothing', () => {
  assert.deepEqual(grows('Một.\n\n‸\n\nHai.\n'), ['Một. … 5 lines']);
  assert.deepEqual(selectionAt(parseDraft(''), 0), [{ start: 0, end: 0 }]);
  assert.deepEqual(selectionAt(parseDraft('\n\nHai.'), 0), [{ start: 0, end: 6 }]);
});
