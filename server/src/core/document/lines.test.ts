import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './lines.ts';

const lines = (text: string): string[] => [...linesOf(text)].map(({ start, end }) => text.slice(start, end));

test('every kind of line end ends a line and belongs to none', () => {
  assert.deepEqual(lines('một\nhai\r\nba\rbốn'), ['một', 'hai', 'ba', 'bốn']);
});

test('empty lines are lines, the end of the last line opens no other', () => {
  assert.deepEqual(lines('một\n\nhai\n'), ['một', '', 'hai']);
  assert.deepEqual(lines(''), []);
});
