import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../../document/parse.ts';
import { foldsOf } from './folding.ts';

/** The folds as kind and first and last line, counted from 1. */
function folded(given: string): string[] {
  const views = [given, given.normalize('NFD'), given.replaceAll('\n', '\r\n')].map((text) => {
    const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
    return foldsOf(parseDraft(text)).map(({ kind, start, end }) => `${kind} ${lineOf(start)}–${lineOf(end)}`);
  });
  for (const view of views) assert.deepEqual(view, views[0]);
  return views[0] ?? [];
}

test('plain prose has no folds', () => {
  assert.deepEqual(folded('Kính gửi các đơn vị.\n\nTrân trọng.\n'), []);
});

test('a single legal basis is no block', () => {
  assert.deepEqual(folded('NGHỊ ĐỊNH\nCăn cứ Luật Mẫu số 5/2099/QH20;\n'), []);
});

test('units, bases, tables and recipients', () => {
  const draft = `NGHỊ ĐỊNH
Căn cứ Luật Mẫu số 5/2099/QH20;
Căn cứ Luật Thử số 6/2099/QH20;

Điều 1. Phạm vi
1. Các nội dung sau:
a) Thu thập;
b) Chia sẻ.

Điều 2. Chỉ tiêu

| Chỉ tiêu | 2099 |
| --- | --- |
| Tỷ lệ | 70% |

Nơi nhận:
- Chính phủ;
- Lưu: VT.
`;
  assert.deepEqual(folded(draft), [
    'unit 5–8',
    'unit 6–8',
    'unit 7–7',
    'unit 8–8',
    'unit 10–14',
    'bases 2–3',
    'table 12–14',
    'recipients 16–18',
  ]);
});
