import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestTo } from '../../client/src/views/nearest.ts';

test('words that moved are found where they are nearest to their old place', () => {
  const text = '60% ở đầu, rồi 60% ở giữa, và 60% ở cuối';
  assert.equal(nearestTo(0, '60%', text), 0);
  assert.equal(nearestTo(12, '60%', text), 15);
  assert.equal(nearestTo(24, '60%', text), 30);
  assert.equal(nearestTo(500, '60%', text), 30);
});

test('words that are gone are nowhere', () => {
  assert.equal(nearestTo(3, '70%', '60%'), undefined);
  assert.equal(nearestTo(3, '', '60%'), undefined);
});
