import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemTag,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  type MarkupContent,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LspClient, MODERN, PLAIN, startServer } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';
import { URI } from './texts.ts';

const { records } = readWorld(`=== knowledge
sources:
  - { id: so, title: Sổ }
=== knowledge
organisations:
  - { id: bo-mau, name: Bộ Mẫu và Biểu }
=== knowledge
documents:
  - id: luat-cu
    type: Luật
    number: 7/2090/QH30
    title: Công nghệ mẫu
    effective: 2091-01-01
    sources: [so]
    endings: [{ from: 2099-01-01, by: luat-moi }]
  - { id: luat-moi, type: Luật, number: 8/2098/QH32, title: Công nghệ mẫu, effective: 2099-01-01, sources: [so] }
  - { id: nghi-dinh, type: Nghị định, number: 14/2098/NĐ-CP, about: dữ liệu mẫu, effective: 2099-01-01, sources: [so] }
=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
`).knowledge;

const CAPABILITIES: ClientCapabilities = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        tagSupport: { valueSet: [CompletionItemTag.Deprecated] },
        documentationFormat: ['markdown'],
      },
    },
  },
};

/** Asks at the mark ‸ of a text that is open. */
async function ask(client: LspClient, marked: string, triggerCharacter?: string): Promise<CompletionList | null> {
  const text = marked.replace('‸', '');
  await client.open(URI, text);
  const position = TextDocument.create(URI, 'vanban', 1, text).positionAt(marked.indexOf('‸'));
  const context =
    triggerCharacter === undefined
      ? { triggerKind: CompletionTriggerKind.Invoked }
      : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter };
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: URI },
    position,
    context,
  });
  assert.ok(answer === null || !Array.isArray(answer));
  return answer;
}

function take(marked: string, { textEdit }: CompletionItem): string {
  const text = marked.replace('‸', '');
  assert.ok(TextEdit.is(textEdit));
  return TextDocument.applyEdits(TextDocument.create(URI, 'vanban', 1, text), [textEdit]);
}

test('a legal basis is completed while it is typed, without diacritics', async () => {
  const client = await startServer({ records, capabilities: CAPABILITIES });
  const marked = 'NGHỊ ĐỊNH\nQuy định\n\n  Căn cứ luat cn‸\n';
  const list = await ask(client, marked);
  assert.equal(list?.isIncomplete, true);
  const [first, last] = list?.items ?? [];
  assert.ok(first !== undefined && last !== undefined);
  assert.equal(take(marked, first), 'NGHỊ ĐỊNH\nQuy định\n\n  Căn cứ Luật Công nghệ mẫu số 8/2098/QH32;\n');
  assert.deepEqual([first.tags, last.tags], [undefined, [CompletionItemTag.Deprecated]]);
  for (const item of list?.items ?? []) assert.ok(item.filterText?.startsWith('luat cn '), item.filterText);
  assert.deepEqual(
    list?.items.map(({ sortText }) => sortText),
    list?.items.map(({ sortText }) => sortText).sort(),
  );
});

test('what only the author knows is a place to be filled in, where the client can show one', async () => {
  const marked = 'Căn cứ Nghị định 14‸';
  const modern = await startServer({ records, capabilities: CAPABILITIES });
  const [snippet] = (await ask(modern, marked))?.items ?? [];
  assert.equal(snippet?.insertTextFormat, InsertTextFormat.Snippet);
  assert.match(snippet?.textEdit?.newText ?? '', /\$\{1:về …\};$/u);
  const plain = await startServer({ records, capabilities: PLAIN });
  const [text] = (await ask(plain, marked))?.items ?? [];
  assert.equal(text?.insertTextFormat, undefined);
  assert.match(text?.textEdit?.newText ?? '', /về …;$/u);
});

test('what is on record of an item is told when it is looked at', async () => {
  const client = await startServer({ records, capabilities: CAPABILITIES });
  const [item] = (await ask(client, 'Căn cứ luat cn‸'))?.items ?? [];
  assert.ok(item !== undefined && item.documentation === undefined);
  const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
  assert.match((resolved.documentation as MarkupContent).value, /còn hiệu lực từ 01\/01\/2099/u);
});

test('a list that was not asked for comes up in a legal basis alone', async () => {
  const client = await startServer({ records, capabilities: CAPABILITIES });
  assert.equal(await ask(client, 'Bộ ‸', ' '), null);
  await client.close(URI);
  assert.ok(((await ask(client, 'Căn cứ ‸', ' '))?.items.length ?? 0) > 0);
});

test('typing on, the words typed since are replaced, and the units are those of the draft as it was last read', async () => {
  const client = await startServer({ records, capabilities: CAPABILITIES });
  const law = 'Điều 1. Phạm vi\nMột.\n\nĐiều 2. Áp dụng\nTheo ';
  await ask(client, `${law}‸`);
  await client.diagnostics(URI);
  const at = { line: 4, character: 5 };
  await client.change(URI, 2, [{ range: { start: at, end: at }, text: 'Điều 1' }]);
  const position = { line: 4, character: 10 };
  const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: URI }, position });
  assert.ok(answer !== null && !Array.isArray(answer));
  assert.deepEqual(
    answer.items.map(({ textEdit, detail }) => [textEdit?.newText, detail]),
    [
      ['Điều 1', 'Phạm vi'],
      ['Điều 2', 'Áp dụng'],
    ],
  );
  assert.deepEqual(answer.items[0]?.textEdit, {
    range: { start: at, end: position },
    newText: 'Điều 1',
  });
});

test('a text that is no draft is left alone', async () => {
  const client = await startServer({ records, capabilities: CAPABILITIES });
  await client.open('file:///README.md', 'Bộ M', 'markdown');
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: 'file:///README.md' },
    position: { line: 0, character: 4 },
  });
  assert.equal(answer, null);
});

test('what no server has written is resolved to itself', async () => {
  const client = await startServer({ records, capabilities: CAPABILITIES });
  for (const data of [undefined, 7, { uri: URI }, { uri: URI, subject: { kind: 'khác', id: '1' } }])
    assert.deepEqual(await client.connection.sendRequest(CompletionResolveRequest.type, { label: 'a', data }), {
      label: 'a',
      ...(data === undefined ? {} : { data }),
    });
});
