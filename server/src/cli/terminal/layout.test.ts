import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayWidth, wrap, wrapped } from './layout.ts';

test('combining marks take no column, wide characters two', () => {
  assert.equal(displayWidth('Đối chiếu'), 9);
  assert.equal(displayWidth('Đối chiếu'.normalize('NFD')), 9);
  assert.equal(displayWidth('中文'), 4);
});

test('lines break at spaces, a word that is too long stands alone', () => {
  assert.equal(wrapped('một hai ba bốn', 9, ' '), ' một hai\n ba bốn');
  assert.equal(wrapped('a dàithậtlàdài b', 5, ''), 'a\ndàithậtlàdài\nb');
  assert.equal(wrapped('  ', 5, ''), '');
});

test('no word is lost and no line of several words is too wide', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ế', '中', ' ') })),
      fc.integer({ min: 1, max: 20 }),
      (words, width) => {
        const text = words.join(' ');
        const lines = wrap(text, width).map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(lines.join(' ').split(/\s+/u).filter(Boolean), text.split(/\s+/u).filter(Boolean));
        for (const line of lines) if (/\s/u.test(line)) assert.ok(displayWidth(line) <= width);
      },
    ),
  );
});
