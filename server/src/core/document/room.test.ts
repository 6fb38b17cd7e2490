import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../test/support/fragments.ts';
import type { Draft } from './draft.ts';
import type { OutlineNode } from './outline-node.ts';
import { parseDraft } from './parse.ts';

test('white space at the ends of lines makes no other structure', () => {
  fc.assert(
    fc.property(officialText, (text) => {
      for (const room of ROOMS)
        assert.deepEqual(structureOf(parseDraft(withRoom(text, room))), structureOf(parseDraft(text)));
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

test('what a printed line is read on from may stand before a wide space', () => {
  const printed = [
    'Các cơ quan có trách nhiệm phối hợp với đơn vị chủ trì để thực hiện đúng',
    ...Array.from({ length: 8 }, () => 'các nội dung đã được giao trong kế hoạch, bảo đảm tiến độ và chất lượng,'),
    'báo cáo kết quả theo yêu cầu của cấp có thẩm quyền và thực hiện mục số',
    '2. Việc báo cáo được thực hiện hằng quý theo hướng dẫn của cơ quan chủ',
    'trì và các đơn vị có liên quan.',
  ].join('\n');
  assert.equal(parseDraft(printed).passages.length, 1);
  for (const room of ROOMS) assert.equal(parseDraft(withRoom(printed, room)).passages.length, 1);
});

/** In UTF-16 code units: less than a word, and more than a line. */
const ROOMS = [3, 200];

function withRoom(text: string, room: number): string {
  const lines = text.split(LINE_END);
  return lines.map((part, at) => (at % 2 === 0 && part.trim() !== '' ? part + ' '.repeat(room) : part)).join('');
}

const LINE_END = /(\r\n|\n|\r)/u;

function structureOf({ text, outline, passages }: Draft): unknown {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const units = (nodes: readonly OutlineNode[]): unknown =>
    nodes.map((node) => [node.kind, words(node.labelSpan), units(node.children)]);
  return [units(outline), passages.map((passage) => [passage.kind, words(passage)])];
}
