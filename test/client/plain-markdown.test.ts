import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainMarkdown } from '../../client/src/plain-markdown.ts';

test('words stay apart by spaces at which a line may break', () => {
  assert.equal(plainMarkdown('Đến năm\n2030, đạt 30%'), 'Đến năm 2030, đạt 30%');
});

test('each text is a paragraph, and nothing in it is markup', () => {
  assert.equal(
    plainMarkdown('[a](https://vi.du) *b*', '# <c>'),
    '\\[a\\]\\(https\\://vi\\.du\\) \\*b\\*\n\n\\# \\<c\\>',
  );
});
