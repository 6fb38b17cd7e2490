import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFormOf } from './written-form.ts';

const written = (text: string, newText: string): string | undefined =>
  inFormOf(text, {
    title: { key: 'fix-replace', text: newText },
    preferred: true,
    edits: [{ span: { start: 0, end: 0 }, newText }],
  }).edits[0].newText;

test('a text of composed letters and plain line ends gets them', () => {
  assert.equal(written('Kế hoạch\nnăm', 'Bộ\nmới'), 'Bộ\nmới');
  assert.equal(written('', 'Bộ\nmới'), 'Bộ\nmới');
});

test('the line ends are those of the text', () => {
  assert.equal(written('Kế hoạch\r\nnăm', 'Bộ\nmới\r\n'), 'Bộ\r\nmới\r\n');
  assert.equal(written('\nKế hoạch\r\n', 'Bộ\n'), 'Bộ\n');
});

test('the letters are those of the text', () => {
  assert.equal(written('Kế hoạch'.normalize('NFD'), 'Bộ mới'), 'Bộ mới'.normalize('NFD'));
  assert.equal(written(`Kế ${'hoạch'.normalize('NFD')}`, 'Bộ mới'), 'Bộ mới');
});
