import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWithinOneEdit } from './spelling.ts';

test('One letter more, less, other or two swapped is one edit; anything else is more', () => {
  for (const near of ['tuyen', 'tuyn', 'tuyeen', 'tuyem', 'utyen', 'tueyn', 'tuyne', 'uyen', 'tuye']) {
    assert.ok(isWithinOneEdit('tuyen', near), near);
  }
  for (const far of ['tun', 'tuyeeen', 'tayem', 'nuyet', 'yuten', '']) assert.ok(!isWithinOneEdit('tuyen', far), far);
});

test('It agrees with trying out all edits', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => assert.equal(isWithinOneEdit(a, b), allEdits(a).has(b))));
});

/** Every word that one edit makes of `word`, over the three letters of the test, and the word itself. */
function allEdits(word: string): ReadonlySet<string> {
  const edits = new Set([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    edits.add(before + after.slice(1));
    if (after.length >= 2) edits.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of 'abc') edits.add(before + letter + after);
    if (after !== '') for (const letter of 'abc') edits.add(before + letter + after.slice(1));
  }
  return edits;
}
