import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineReader } from './lines.ts';

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

test('a line without end is given up', () => {
  let given = 0;
  const read = lineReader(
    () => assert.fail('there is no line'),
    () => {
      given += 1;
    },
  );
  for (let piece = 0; piece < 21; piece += 1) read('a'.repeat(1_000_000));
  assert.equal(given, 1);
});
