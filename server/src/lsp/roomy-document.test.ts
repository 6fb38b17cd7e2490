import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentsConfiguration, offsetAt } from './from-lsp.ts';
import { createRoomyDocument, isRoomy } from './roomy-document.ts';

const unit = fc.constantFrom('a', 'đ', '.', '\r', '\n', '\n', '\r\n', '\n\n', '😀', 'e\u0301');
const text = fc.string({ unit, maxLength: 30 });
const position = fc.record({ line: fc.integer({ min: -2, max: 25 }), character: fc.integer({ min: -2, max: 30 }) });
const change = fc.oneof(
  { weight: 20, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

describe('a document with room behind its lines', () => {
  it('has the lines, the places and the words of a plain document after any changes', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 8 }), (before, changes) => {
        const roomy = documentsConfiguration.update(createRoomyDocument('a:b', 'vanban', 1, before), changes, 2);
        const plain = documentsConfiguration.update(TextDocument.create('a:b', 'vanban', 1, before), changes, 2);
        assert.equal(roomy.version, 2);
        assert.equal(roomy.lineCount, plain.lineCount);
        assert.equal(roomy.getText().replace(/ +(?=[\r\n]|$)/gu, ''), plain.getText());
        for (let offset = 0; offset <= plain.getText().length; offset += 1) {
          const place = plain.positionAt(offset);
          const there = roomy.offsetAt(place);
          const rest = plain.getText().slice(offset);
          if (/^[^\r\n ]/u.test(rest)) assert.equal(roomy.getText()[there], rest[0]);
          assert.deepEqual(roomy.positionAt(there), place);
        }
        for (let line = -1; line <= plain.lineCount; line += 1) {
          assert.deepEqual(roomy.getLineRange(line), plain.getLineRange(line));
          assert.equal(roomy.getEOLCharacters(line), plain.getEOLCharacters(line));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('tells of a change that moved no line where all lies that it changed', () => {
    let told = 0;
    fc.assert(
      fc.property(text, fc.array(change, { minLength: 1, maxLength: 8 }), (before, changes) => {
        let roomy = createRoomyDocument('a:b', 'vanban', 1, before);
        for (const each of changes) {
          const [earlier, content] = [roomy.getText(), roomy.content];
          const next = documentsConfiguration.update(roomy, [each], 2);
          assert.ok(isRoomy(next));
          roomy = next;
          if (roomy.edit === undefined) continue;
          told += 1;
          const { span, before: was, after: is, of } = roomy.edit;
          const { start, end } = span;
          assert.equal(of, content);
          assert.equal(was, earlier.slice(start, end));
          assert.equal(is, roomy.getText().slice(start, end));
          // Whole lines.
          for (const at of [start, end].filter((each) => each < earlier.length))
            assert.equal(roomy.positionAt(at).character, 0);
          assert.equal(roomy.getText().length, earlier.length);
          assert.equal(roomy.getText().slice(0, start), earlier.slice(0, start));
          assert.equal(roomy.getText().slice(end), earlier.slice(end));
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(told > 500);
  });

  it('leaves what stands below where it stood when somebody types, opens a line or takes one away', () => {
    let document = createRoomyDocument('a:b', 'vanban', 1, 'Điều 1. Một\n\nĐiều 2. Hai\n\nĐiều 3. Ba\n');
    const below = { line: 4, character: 0 };
    const before = document.offsetAt(below);
    const type = (line: number, character: number, words: string): void => {
      const at = { line, character };
      document = document.changed({ range: { start: at, end: at }, text: words });
    };
    type(2, 12, ' điều');
    assert.equal(document.offsetAt(below), before);
    type(2, 17, '\n');
    assert.equal(document.offsetAt({ line: 5, character: 0 }), before);
    type(3, 0, '1. Mới');
    assert.equal(document.offsetAt({ line: 5, character: 0 }), before);
    document = document.changed({
      range: { start: { line: 2, character: 0 }, end: { line: 3, character: 6 } },
      text: '',
    });
    assert.equal(document.offsetAt(below), before);
  });

  it('moves but the lines right below for a paragraph that is pasted between them', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Dòng thứ ${at}`);
    const document = createRoomyDocument('a:b', 'vanban', 1, lines.join('\n'));
    const pasted = document.changed({
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
      text: `${'đoạn dán vào '.repeat(20)}\n`,
    });
    const movedAt = lines.map((_, line) => {
      const after = pasted.offsetAt({ line: line < 5 ? line : line + 1, character: 0 });
      return after === document.offsetAt({ line, character: 0 }) ? undefined : line;
    });
    assert.deepEqual(
      movedAt.filter((line) => line !== undefined),
      [5, 6, 7, 8, 9, 10, 11, 12],
    );
  });

  it('makes room for a page where there is none left, and what stands below moves once', () => {
    let document = createRoomyDocument('a:b', 'vanban', 1, 'Một\nHai');
    const offsets = new Set<number>();
    for (let stroke = 0; stroke < 1000; stroke += 1) {
      const at = { line: 0, character: 3 + stroke };
      document = document.changed({ range: { start: at, end: at }, text: 'a' });
      offsets.add(document.offsetAt({ line: 1, character: 0 }));
    }
    // As it was, with the room of the line below, and with that which was made.
    assert.equal(offsets.size, 3);
  });

  it('takes places past the end of a line or of the text as these ends', () => {
    const document = createRoomyDocument('a:b', 'vanban', 1, 'một\nhai');
    const places = [
      { line: 0, character: 99 },
      { line: 2 ** 31, character: 0 },
    ];
    assert.deepEqual(
      places.map((place) => document.positionAt(offsetAt(document, place))),
      [
        { line: 0, character: 3 },
        { line: 1, character: 3 },
      ],
    );
  });
});
