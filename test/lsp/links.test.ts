import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  DefinitionRequest,
  type DocumentLink,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  type LocationLink,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { KnowledgeRecords } from '../../server/src/core/knowledge/model.ts';
import { RECORDS } from '../../server/src/core/features/navigation/test-world.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';
import { openMarked, startNavigation } from './navigator.ts';
import { URI } from './texts.ts';

describe('links', () => {
  test('an official address is worked out when the link is pointed at', async () => {
    const client = await startNavigation();
    const { textDocument, wordsAt } = await openMarked(client, '😀 Theo Nghị định số 13/2099/NĐ-CP.');
    const [link, ...more] = await linksIn(client, textDocument);
    assert.ok(link !== undefined);
    assert.deepEqual(more, []);
    assert.equal(wordsAt(link.range), '13/2099/NĐ-CP');
    assert.equal(link.target, undefined);
    const resolved = await client.connection.sendRequest(DocumentLinkResolveRequest.type, link);
    assert.equal(resolved.target, 'https://congbao.example/13-2099-nd-cp');
    assert.equal(resolved.tooltip, 'Nghị định số 13/2099/NĐ-CP');
  });

  test('files beside the draft, but not the draft itself', async () => {
    const files = new Map([
      ['phu-luc.xlsx', 'file:///du-thao/phu-luc.xlsx'],
      ['ke-hoach.vanban', URI],
    ]);
    const client = await startNavigation({ ports: { filesBeside: async () => files } });
    const { textDocument } = await openMarked(client, 'Kèm theo phu-luc.xlsx; xem ke-hoach.vanban và thieu.pdf.');
    assert.deepEqual(
      (await linksIn(client, textDocument)).map(({ target }) => target),
      ['file:///du-thao/phu-luc.xlsx'],
    );
  });
});

async function linksIn(client: LspClient, textDocument: { readonly uri: string }): Promise<DocumentLink[]> {
  return (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
}

test('a quotation leads to its words in the source, where they lie beside the knowledge, and to its entry', async () => {
  const asked: unknown[] = [];
  const client = await startNavigation({
    records: withSourceText(),
    ports: {
      locatePassage: (attested, folders) => {
        asked.push([attested, folders]);
        return { uri: 'file:///tri-thuc/texts/bai.txt', line: 7 };
      },
    },
  });
  const { textDocument, position } = await openMarked(
    client,
    'Bộ trưởng nói: “Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy ‸chung với lợi ích của người dân”.',
  );
  const links = ((await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position })) ??
    []) as LocationLink[];
  assert.deepEqual(
    links.map(({ targetUri, targetRange }) => `${targetUri}:${targetRange.start.line}`),
    ['file:///tri-thuc/texts/bai.txt:6', 'file:///world.yaml:0'],
  );
  assert.deepEqual(asked, [[{ file: 'bai.txt', paragraph: 4 }, ['file:///tri-thuc']]]);
});

function withSourceText(): KnowledgeRecords {
  const { records } = readWorld(`${RECORDS}=== draft 2099-06-01\n`).knowledge;
  const statements = records.statements.map((statement) => {
    const [first] = statement.sources;
    return {
      ...statement,
      sources: [{ ...first, paragraph: 4, source: { ...first.source, file: 'bai.txt' } }] as const,
    };
  });
  return { ...records, statements };
}

test('workspace symbols: units of the open drafts, statements and documents, diacritics optional', async () => {
  const client = await startNavigation();
  await openMarked(client, 'Điều 1. Dữ liệu mở\n1. Chia sẻ.\n');
  await openMarked(client, '# Dữ liệu không phải dự thảo\n', { uri: 'file:///a/README.md', languageId: 'markdown' });
  const found = async (query: string): Promise<string[]> => {
    const symbols = ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ??
      []) as SymbolInformation[];
    return symbols.map(({ name, location }) => `${name.slice(0, 30)} ${location.uri}:${location.range.start.line}`);
  };
  assert.deepEqual(await found('du lieu'), [
    `Điều 1. Dữ liệu mở ${URI}:0`,
    '“Dữ liệu phải được chia sẻ hài file:///world.yaml:0',
  ]);
  assert.deepEqual(await found('13/2099'), ['Nghị định số 13/2099/NĐ-CP file:///world-2.yaml:1']);
  assert.deepEqual(await found(''), [`Điều 1. Dữ liệu mở ${URI}:0`]);
});
