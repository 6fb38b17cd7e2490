import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneLine } from './one-line.ts';

test('the end of a line, with the space around it, is one space', () => {
  assert.equal(inOneLine('một  \n   hai\r\n\r\nba'), 'một hai ba');
});

test('space within a line stays as it is', () => {
  assert.equal(inOneLine('60\u00a0%  người '), '60\u00a0%  người ');
});

test('space without an end of a line is read once', () => {
  const space = ' '.repeat(1_000_000);
  assert.equal(inOneLine(`a${space}b`).length, 1_000_002);
});
