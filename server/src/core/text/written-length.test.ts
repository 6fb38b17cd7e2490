import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writtenLength } from './written-length.ts';

it('white space at the end of a line counts for nothing, that within a line does', () => {
  for (const [text, length] of [
    ['một hai', 7],
    ['một hai   ', 7],
    ['một   \nhai', 7],
    ['một\r\nhai', 7],
    ['một\n\n  hai  \n', 10],
    ['', 0],
  ] as const)
    assert.equal(writtenLength(text, { start: 0, end: text.length }), length, JSON.stringify(text));
  assert.equal(writtenLength('abc   \ndef', { start: 1, end: 8 }), 4);
});
