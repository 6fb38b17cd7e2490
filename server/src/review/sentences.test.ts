import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../core/document/parse.ts';
import { sentencesOf } from './sentences.ts';

function shown(text: string, word: string): string {
  const at = text.indexOf(word);
  const { start, end } = sentencesOf(parseDraft(text))({ start: at, end: at + word.length });
  return text.slice(start, end);
}

test('a finding is shown with its sentence, in a table with its line', () => {
  assert.equal(shown('Câu đầu. Giao Sở A thực hiện. Câu cuối.\n', 'Sở A'), 'Giao Sở A thực hiện.');
  const row = '| Sở A | 5 |';
  assert.equal(shown(`| Cơ quan | Số |\n|---|---|\n${row}\n| Sở B | 6 |\n`, 'Sở A'), row);
});

test('of what runs on for pages as much is shown as stands near the finding, in whole words', () => {
  const endless = `${'đi mãi '.repeat(50_000)}chỗ này ${'đi tiếp '.repeat(50_000)}`;
  const near = shown(endless, 'chỗ này');
  assert.ok(near.includes('chỗ này') && near.length < 4_200, String(near.length));
  assert.match(near, /^\s?(?:đi|mãi) .* (?:đi|tiếp)\s?$/u);
  assert.ok(shown('a'.repeat(100_000), 'a').length <= 4_200);
});
