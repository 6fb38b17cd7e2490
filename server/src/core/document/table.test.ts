import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTableRule, rowCells } from './table.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const cells = (text: string) => rowCells(text, whole(text))?.map(({ start, end }) => text.slice(start, end));

test('the cells of a row stand without pipes and space', () => {
  assert.deepEqual(cells('| Chỉ tiêu |  60% | |'), ['Chỉ tiêu', '60%', '']);
});

test('a row may lack its last pipe and be indented', () => {
  assert.deepEqual(cells('  | Chỉ tiêu | 60%'), ['Chỉ tiêu', '60%']);
});

test('an escaped pipe parts nothing', () => {
  assert.deepEqual(cells('| a \\| b | c |'), ['a \\| b', 'c']);
});

test('a line that does not begin with a pipe is no row', () => {
  assert.equal(cells('tỷ lệ | 60%'), undefined);
});

test('a rule is made of dashes, colons and pipes, with one dash at least', () => {
  for (const text of ['|---|---|', '| :---: | ---: |', '|-|']) assert.equal(isTableRule(text, whole(text)), true, text);
  for (const text of ['| 60% | - x |', '| : | : |', '']) assert.equal(isTableRule(text, whole(text)), false, text);
});
