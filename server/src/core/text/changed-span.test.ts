import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changedSpan } from './changed-span.ts';

describe('What two texts of one length do not share', () => {
  const long = 'Dự thảo này có nhiều chữ. '.repeat(4_000);
  const withAt = (at: number, words: string): string => long.slice(0, at) + words + long.slice(at + words.length);

  test('nothing where they are the same', () => {
    assert.equal(changedSpan('', ''), undefined);
    assert.equal(changedSpan(long, `${long}`), undefined);
  });
  test('one character, wherever it stands', () => {
    for (const at of [0, 1, 7, 8, 16_383, 16_384, 50_000, long.length - 1])
      assert.deepEqual(changedSpan(long, withAt(at, '#')), { start: at, end: at + 1 });
  });
  test('all from the first to the last of several', () => {
    const twice = withAt(90, '#').slice(0, 70_000) + withAt(70_004, '##').slice(70_000);
    assert.deepEqual(changedSpan(long, twice), { start: 90, end: 70_006 });
  });
  test('all of them', () => {
    assert.deepEqual(changedSpan('aaaa', 'bbbb'), { start: 0, end: 4 });
  });
});
