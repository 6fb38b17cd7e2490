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
      const lines = text.split(LINE_END);
      const roomy = lines.map((part, index) => (index % 2 === 0 && part.trim() !== '' ? `${part}   ` : part)).join('');
      assert.deepEqual(structureOf(parseDraft(roomy)), structureOf(parseDraft(text)));
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

const LINE_END = /(\r\n|\n|\r)/u;

function structureOf({ text, outline, passages }: Draft): unknown {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const units = (nodes: readonly OutlineNode[]): unknown =>
    nodes.map((node) => [node.kind, words(node.labelSpan), units(node.children)]);
  return [units(outline), passages.map((passage) => [passage.kind, words(passage)])];
}
