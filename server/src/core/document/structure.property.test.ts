import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../test/support/fragments.ts';
import type { OutlineNode } from './outline-node.ts';
import { parseDraft } from './parse.ts';

const PIECES = [
  'Điều 1. Một việc\n',
  '“Điều 5. Tên\n',
  'Chương I\n',
  'CHƯƠNG II\nTÊN\n',
  'Mục 1. A\n',
  'PHỤ LỤC I\n',
  'Phụ lục\n',
  '(Ban hành kèm theo Quyết định)\n',
  'QUY CHẾ\n',
  'Nơi nhận:\n',
  'TM. CHÍNH PHỦ\n',
  '1. Việc\n',
  '2a. ',
  'a) ',
  'đ)',
  '- ',
  '+ ',
  'I. A\n',
  '# ',
  '## Điều 2\n',
  '**',
  '| a | b |\n',
  '|---|\n',
  '|',
  '”.',
  '"',
  '»',
  '«',
  '\n',
  '\n\n',
  '<br>',
  '<!--',
  '-->',
  '<',
  '>',
  'Căn cứ Luật;\n',
  'từ một dòng dài hơn bốn mươi ký tự và không có dấu\nnối tiếp dòng ấy\n',
] as const;

const structuredText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

function assertNested(nodes: readonly OutlineNode[], from: number, to: number): void {
  let at = from;
  for (const { start, end, labelSpan, title, children } of nodes) {
    assert.ok(at <= start && start <= end && end <= to, `${start}-${end} in ${at}-${to}`);
    assert.ok(start <= labelSpan.start && labelSpan.end <= end);
    if (title !== undefined) assert.ok(start <= title.start && title.start < title.end && title.end <= end);
    assertNested(children, start, end);
    at = end;
  }
}

describe('the outline of any text', () => {
  for (const [name, texts] of [
    ['official words', officialText],
    ['labels and marks', structuredText],
  ] as const)
    test(`has its units inside each other, in order and apart (${name})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { outline, form } = parseDraft(text);
          assertNested(outline, 0, text.length);
          for (const part of Object.values(form).flat()) if (part !== undefined) assert.ok(part.start < part.end);
        }),
        RUNS,
      );
    });

  test('is found in linear time', () => {
    // Each of these texts would take minutes, were its time the square of its length.
    const started = performance.now();
    for (const piece of PIECES) parseDraft(piece.repeat(Math.ceil(400_000 / piece.length)));
    for (const piece of ['CÁC CÔNG TY\n(Ban hành kèm theo\n', 'a>\n', '| <a |\n', '(i\n', '“a\n', '1.1', 'A. '])
      parseDraft(piece.repeat(200_000));
    assert.ok(performance.now() - started < 60_000);
  });
});
