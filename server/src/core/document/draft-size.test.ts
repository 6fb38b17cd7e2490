import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, exceeds } from './draft-size.ts';

test('the size of a text is that of its UTF-8', () => {
  for (const unit of ['a', 'đ', 'ế', '😀']) {
    const size = Buffer.byteLength(unit);
    const most = unit.repeat(Math.floor(bytesOf(1) / size));
    assert.equal(exceeds(most, 1), false, unit);
    assert.equal(exceeds(most + unit, 1), true, unit);
  }
});
