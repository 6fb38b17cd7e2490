import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains, cover, overlapAmong, overlaps } from './span.ts';

test('spans that only touch do not overlap', () => {
  assert.equal(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
  assert.equal(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 }), true);
});

test('a span contains itself and what ends where it ends', () => {
  assert.equal(contains({ start: 2, end: 9 }, { start: 2, end: 9 }), true);
  assert.equal(contains({ start: 2, end: 9 }, { start: 5, end: 9 }), true);
  assert.equal(contains({ start: 2, end: 9 }, { start: 5, end: 10 }), false);
});

test('cover reaches from the first start to the last end, in whatever order the spans come', () => {
  assert.deepEqual(cover({ start: 5, end: 7 }, { start: 1, end: 2 }, { start: 6, end: 9 }), { start: 1, end: 9 });
});

test('overlapAmong says what a look at every span says', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 9 },
    { start: 12, end: 13 },
    { start: 8, end: 10 },
  ];
  const overlap = overlapAmong(spans);
  for (let start = 0; start < 15; start += 1)
    for (let end = start + 1; end < 16; end += 1)
      assert.equal(
        overlap({ start, end }),
        spans.some((each) => overlaps(each, { start, end })),
      );
  assert.equal(overlapAmong([])({ start: 0, end: 9 }), false);
});
