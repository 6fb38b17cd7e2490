import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { positionsIn } from './positions.ts';

test('lines end at \\n, \\r\\n and \\r', () => {
  const at = positionsIn('a\nb\r\nc\rd');
  assert.deepEqual([0, 1, 2, 3, 4, 5, 7].map(at), [
    { line: 0, character: 0 },
    { line: 0, character: 1 },
    { line: 1, character: 0 },
    { line: 1, character: 1 },
    { line: 1, character: 2 },
    { line: 2, character: 0 },
    { line: 3, character: 0 },
  ]);
});

test('characters are UTF-16 code units', () => {
  assert.deepEqual(positionsIn('😀a')(2), { line: 0, character: 2 });
});

test('it agrees with splitting the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ế') }), (text) => {
      const at = positionsIn(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        // Between \r and \n the line has not ended yet.
        const inside = text[offset - 1] === '\r' && text[offset] === '\n';
        const lines = text.slice(0, inside ? offset - 1 : offset).split(/\r\n|\r|\n/u);
        const character = (lines.at(-1)?.length ?? 0) + (inside ? 1 : 0);
        assert.deepEqual(at(offset), { line: lines.length - 1, character });
      }
    }),
  );
});
