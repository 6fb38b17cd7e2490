import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentsConfiguration, offsetAt, spanAt } from './from-lsp.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'đ', '\r', '\n', '\r\n', '😀', 'e\u0301'), maxLength: 20 });
const position = fc.record({ line: fc.integer({ min: -2, max: 25 }), character: fc.integer({ min: -2, max: 30 }) });
const change = fc.record({ range: fc.record({ start: position, end: position }), text });

test('changes give the same text and the same places as a slow splice', () => {
  fc.assert(
    fc.property(text, fc.array(change, { maxLength: 5 }), fc.array(position), (before, changes, places) => {
      const document = TextDocument.create('a:b', 'vanban', 1, before);
      const after = documentsConfiguration.update(document, changes, 2);
      const expected = changes.reduce((current, { range, text: inserted }) => {
        const [start = 0, end = 0] = [slowOffset(current, range.start), slowOffset(current, range.end)].sort(
          (a, b) => a - b,
        );
        return current.slice(0, start) + inserted + current.slice(end);
      }, before);
      assert.equal(after.getText(), expected);
      assert.equal(after.version, 2);
      for (const place of places) assert.equal(offsetAt(after, place), slowOffset(expected, place));
    }),
    { numRuns: 3000 },
  );
});

test('a document is a value', () => {
  const document = TextDocument.create('a:b', 'vanban', 1, 'một');
  const next = documentsConfiguration.update(document, [{ text: 'hai' }], 2);
  assert.equal(document.getText(), 'một');
  assert.equal(next.getText(), 'hai');
});

test('a range that runs backwards is turned round; places that are no numbers are the beginning', () => {
  const document = TextDocument.create('a:b', 'vanban', 1, 'một\nhai');
  const [start, end] = [
    { line: 1, character: 1 },
    { line: 0, character: 2 },
  ];
  assert.deepEqual(spanAt(document, { start, end }), { start: 2, end: 5 });
  assert.equal(offsetAt(document, { line: Number.NaN, character: Number.NaN }), 0);
  assert.equal(offsetAt(document, { line: 2 ** 31, character: 0 }), 7);
});

/** Walks from line to line. */
function slowOffset(of: string, { line, character }: Position): number {
  if (line < 0) return slowOffset(of, { line: 0, character });
  const lines = of.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? [];
  if (line >= lines.length) return of.length;
  const start = lines.slice(0, line).join('').length;
  const length = (lines[line] ?? '').replace(/[\r\n]+$/u, '').length;
  return start + Math.min(Math.max(0, character), length);
}
