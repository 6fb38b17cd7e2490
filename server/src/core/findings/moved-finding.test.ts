import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { movedSpan } from './moved-finding.ts';

describe('A place in a passage, after an edit', () => {
  // "abcdefghij", of which "def" becomes "x"; the passage ends at 10.
  const replaced = { start: 3, end: 6, length: 1, reach: 10 };
  const movedTo = (start: number, end: number) => {
    const span = movedSpan({ start, end }, replaced);
    return [span.start, span.end];
  };

  test('stays before it', () => assert.deepEqual(movedTo(0, 3), [0, 3]));
  test('moves behind it, and no further than to the end of the passage', () => {
    assert.deepEqual(movedTo(6, 10), [4, 8]);
    assert.deepEqual(movedTo(20, 25), [20, 25]);
  });
  test('holds it where it held it', () => assert.deepEqual(movedTo(1, 9), [1, 7]));
  test('goes with what was replaced', () => {
    assert.deepEqual(movedTo(4, 9), [4, 7]);
    assert.deepEqual(movedTo(1, 5), [1, 3]);
    assert.deepEqual(movedTo(4, 5), [4, 3]);
  });
});
