import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { sourceLine } from './evidence.ts';
import { statementSources } from './sources.ts';

const WORLD = (wording: string): string => `=== knowledge
sources:
  - { id: danh-muc, title: Danh mục văn bản }
=== knowledge
organisations:
  - { id: bo-chinh-su, name: Bộ Chính sự }
=== knowledge
documents:
  - { id: nghi-quyet-7-nq-tw, type: Nghị quyết, number: 7-NQ/TW, about: phát triển biển, issued: 2099-01-05, sources: [danh-muc] }
=== knowledge
statements:
  - id: 2099-01-05/bai-nuoi
    quote: Đến năm 2105, có 30% bãi biển được nuôi trồng.
    speaker: bo-chinh-su
    date: 2099-01-05
    document: nghi-quyet-7-nq-tw
    kind: target
    wording: ${wording}
    modality: aim
    sources: [{ source: danh-muc, paragraph: 1 }]
=== draft 2099-06-01
Bãi biển.`;

function sourcesIn(world: string): readonly string[] {
  return readWorld(world).knowledge.records.statements.flatMap((each) => statementSources(each).map(sourceLine));
}

test('our own words for what a document sets are to be read in the document', () => {
  assert.deepEqual(sourcesIn(WORLD('restated')), ['Nghị quyết 7-NQ/TW (phát triển biển) – Bộ Chính sự, 05/01/2099']);
});

test('words that somebody said are to be read where they were published', () => {
  assert.deepEqual(sourcesIn(WORLD('direct')), ['Danh mục văn bản']);
});
