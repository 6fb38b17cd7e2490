import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST_LINE, lineReader } from './lines.ts';

test('lines come whole, however the text was cut', () => {
  const text = 'một\nhai\n\nba\n';
  for (let size = 1; size <= text.length; size += 1) {
    const lines: string[] = [];
    const read = lineReader(
      (line) => lines.push(line),
      () => assert.fail('no line is too long'),
    );
    for (let at = 0; at < text.length; at += size) read(text.slice(at, at + size));
    assert.deepEqual(lines, ['một', 'hai', '', 'ba'], `${size} at a time`);
  }
});

test('of a line without end the rest is passed over, told once, and what follows is read', () => {
  const lines: string[] = [];
  let told = 0;
  const read = lineReader(
    (line) => lines.push(line),
    () => {
      told += 1;
    },
  );
  const piece = 'a'.repeat(10_000_000);
  read('trước\n');
  for (let length = 0; length <= LONGEST_LINE + 30_000_000; length += piece.length) read(piece);
  read('hết\nsau\n');
  assert.deepEqual([lines, told], [['trước', 'sau'], 1]);
});
