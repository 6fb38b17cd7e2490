import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { readKnowledgeFile } from '../../host/knowledge/read-file.ts';
import { parseDraft } from '../document/parse.ts';
import { documentEntry } from './document-entry.ts';
import { snippetText } from './snippet.ts';

const { knowledge, asOf } = readWorld(`=== knowledge
organisations:
  - { id: chinh-phu, name: Chính phủ }
=== draft 2099-06-01
`);

function entryFor(text: string, words: string): string | undefined {
  const start = text.indexOf(words);
  const context = { draft: parseDraft(text), knowledge, asOf, findings: [] };
  const snippet = documentEntry(context, { start, end: start + words.length });
  return snippet === undefined ? undefined : snippetText(snippet);
}

test('what a citation says of a document becomes its entry', () => {
  const text = 'Căn cứ Nghị định số 77/2099/NĐ-CP ngày 05 tháng 01 năm 2099 của Chính phủ về cảng biển;';
  const entry = entryFor(text, 'Nghị định');
  assert.match(entry ?? '', /^ {2}- id: nghi-dinh-77-2099-nd-cp\n {4}type: Nghị định\n {4}number: 77\/2099\/NĐ-CP\n/u);
  assert.match(entry ?? '', /issuer: chinh-phu\n {4}issued: 2099-01-05\n/u);
  assert.deepEqual(readKnowledgeFile('documents.yaml', `documents:\n${entry}`).faults, []);
});

test('what it does not say is left open', () => {
  const entry = entryFor('Theo Thông tư số 5/2099/TT-BMB.', 'Thông tư');
  assert.match(entry ?? '', /title: "tên như được viện dẫn/u);
  assert.doesNotMatch(entry ?? '', /issuer/u);
  assert.deepEqual(readKnowledgeFile('documents.yaml', `documents:\n${entry}`).faults, []);
});

test('where nothing is cited there is no entry', () => {
  assert.equal(entryFor('Giao các đơn vị thực hiện.', 'các'), undefined);
});
