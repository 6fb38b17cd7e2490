import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Diagnostic, DidSaveTextDocumentNotification, type Hover } from 'vscode-languageserver';
import { StatusRequest } from '../../server/src/lsp/protocol.ts';
import { CheckRequest } from '../../server/src/lsp/run/check.ts';
import { LeftWordNotification } from '../../server/src/lsp/run/left-word.ts';
import { FindingsRequest } from '../../server/src/lsp/views/protocol.ts';
import { type LspClient, PLAIN, startServer } from '../support/lsp-client.ts';
import { AS_RECORDED, RECORDS, URI, WEAKER } from './texts.ts';

const REFRESH = 'workspace/diagnostic/refresh';
const save = (client: LspClient) =>
  client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: URI } });
const rules = async (client: LspClient) => (await client.diagnostics(URI)).map(({ code }) => code);
const viewed = async (client: LspClient) =>
  (await client.connection.sendRequest(FindingsRequest, {})).drafts.flatMap(({ findings }) =>
    findings.map(({ rule }) => rule),
  );

test('on save: what is opened is checked, what is typed is left as it was told, what is saved is told anew', async () => {
  const client = await startServer({ records: RECORDS, settings: { run: 'onSave' } });
  await client.open(URI, WEAKER);
  const first = await client.pull(URI);
  assert.equal(first.kind === 'full' && first.items.length, 1);
  await client.change(URI, 2, [{ text: AS_RECORDED }]);
  assert.equal((await client.pull(URI, first.resultId)).kind, 'unchanged');
  assert.deepEqual(await viewed(client), []);
  client.forgetReceived();
  await save(client);
  await client.waitFor(REFRESH);
  const saved = await client.pull(URI, first.resultId);
  assert.deepEqual(saved.kind === 'full' && saved.items, []);
});

test('the view goes on showing what was told of a text that is being typed', async () => {
  const client = await startServer({ records: RECORDS, settings: { run: 'onSave' } });
  await client.open(URI, WEAKER);
  assert.deepEqual(await viewed(client), ['target-conflict']);
  await client.change(URI, 2, [{ text: AS_RECORDED }]);
  assert.deepEqual(await viewed(client), ['target-conflict']);
  const { drafts } = await client.connection.sendRequest(FindingsRequest, {});
  assert.deepEqual(
    drafts.map(({ outdated }) => outdated),
    [true],
  );
  await save(client);
  assert.deepEqual(await viewed(client), []);
});

test('manual: nothing is checked before it is asked for', async () => {
  const client = await startServer({ records: RECORDS, settings: { run: 'manual' } });
  await client.open(URI, WEAKER);
  assert.deepEqual(await rules(client), []);
  await save(client);
  assert.deepEqual(await rules(client), []);
  const status = await client.connection.sendRequest(StatusRequest, { uri: URI });
  assert.equal(status.waiting, true);
  assert.equal(status.coverage, undefined);
  client.forgetReceived();
  assert.deepEqual(await client.connection.sendRequest(CheckRequest, { uri: URI }), { findings: 1, failures: [] });
  await client.waitFor(REFRESH);
  assert.deepEqual(await rules(client), ['target-conflict']);
  await client.change(URI, 2, [{ text: `${WEAKER} ` }]);
  assert.deepEqual(await rules(client), []);
});

test('a text that is no draft is not checked by asking either', async () => {
  const client = await startServer({ records: RECORDS, settings: { run: 'manual' } });
  await client.open('file:///d/README.md', '# Đọc', 'markdown');
  assert.equal(await client.connection.sendRequest(CheckRequest, { uri: 'file:///d/README.md' }), null);
  assert.equal(await client.connection.sendRequest(CheckRequest, { uri: 'file:///d/khong-co.vanban' }), null);
});

test('a client that is sent its diagnostics is sent none before the text is saved', async () => {
  const client = await startServer({
    records: RECORDS,
    capabilities: PLAIN,
    initialize: { initializationOptions: { run: 'onSave' } },
  });
  await client.open(URI, AS_RECORDED);
  assert.deepEqual((await client.nextPush(URI)).diagnostics, []);
  client.forgetReceived();
  await client.change(URI, 2, [{ text: WEAKER }]);
  await save(client);
  assert.equal((await client.nextPush(URI)).diagnostics.length, 1);
  assert.equal(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics').length, 1);
});

/** Replaces one stretch of the first line, as typing does. */
const typed = (client: LspClient, version: number, [start, end]: readonly [number, number], text: string) =>
  client.change(URI, version, [
    { range: { start: { line: 0, character: start }, end: { line: 0, character: end } }, text },
  ]);

test('in the middle of a word nothing new is told; when the typing pauses, it is', async () => {
  const client = await startServer({ records: RECORDS, ports: { typingPause: 200 } });
  await client.open(URI, AS_RECORDED);
  assert.deepEqual(await rules(client), []);
  await typed(client, 2, [25, 26], '6');
  assert.deepEqual(await rules(client), []);
  await client.waitFor(REFRESH);
  assert.deepEqual(await rules(client), ['target-conflict']);
});

test('when the cursor leaves the word, it is told before the typing pauses', async () => {
  const client = await startServer({ records: RECORDS, ports: { typingPause: 60_000 } });
  const leave = () => client.connection.sendNotification(LeftWordNotification, { uri: URI });
  await client.open(URI, AS_RECORDED);
  await typed(client, 2, [25, 26], '6');
  assert.deepEqual(await rules(client), []);
  client.forgetReceived();
  await leave();
  await client.waitFor(REFRESH);
  assert.deepEqual(await rules(client), ['target-conflict']);
  await typed(client, 3, [25, 26], '7');
  assert.deepEqual(await rules(client), []);
  client.forgetReceived();
  await leave();
  assert.deepEqual(await rules(client), []);
  assert.deepEqual(
    client.received.filter(({ method }) => method === REFRESH),
    [],
  );
});

test('what has been told stays while its words are typed over, and a right value is believed at once', async () => {
  const client = await startServer({ records: RECORDS, ports: { typingPause: 1_000 } });
  await client.open(URI, WEAKER);
  assert.deepEqual(await rules(client), ['target-conflict']);
  await typed(client, 2, [25, 26], '5');
  assert.deepEqual(await rules(client), ['target-conflict']);
  await typed(client, 3, [25, 26], '7');
  assert.deepEqual(await rules(client), []);
});

test('typing elsewhere, a space and a passage put in keep nothing back', async () => {
  const client = await startServer({ records: RECORDS, ports: { typingPause: 1_000 } });
  await client.open(URI, AS_RECORDED);
  await client.change(URI, 2, [{ text: WEAKER }]);
  assert.deepEqual(await rules(client), ['target-conflict']);
  await client.change(URI, 3, [{ text: AS_RECORDED }]);
  assert.deepEqual(await rules(client), []);
  await typed(client, 4, [25, 29], '60% ');
  assert.deepEqual(await rules(client), ['target-conflict']);
  await client.change(URI, 5, [{ text: `Mở đầu\n\n${WEAKER}` }]);
  await typed(client, 6, [6, 6], 'x');
  assert.deepEqual(await rules(client), ['target-conflict']);
});

describe('a text that waits for its check', () => {
  const at = { line: 0, character: 26 };
  const start = async (run: string) => {
    const client = await startServer({
      records: RECORDS,
      settings: { run },
      initialize: { initializationOptions: { commands: ['doichieu.check'] } },
    });
    await client.open(URI, WEAKER);
    return client;
  };
  const titles = async (client: LspClient, context: { diagnostics?: readonly Diagnostic[]; only?: string[] }) =>
    (await client.codeActions(URI, { start: at, end: at }, context)).map(({ title }) => title);
  const value = (hover: Hover | null) =>
    hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';

  test('is told of from the record, and of no finding', async () => {
    const client = await start('manual');
    const hover = await client.hover(URI, at);
    // The statement bears on the whole sentence; a finding would be about the value.
    assert.deepEqual(hover?.range?.start, { line: 0, character: 0 });
    assert.match(value(hover), /ít nhất 70%/u);
    assert.deepEqual(await titles(client, {}), []);
    assert.equal((await client.connection.sendRequest(StatusRequest, { uri: URI })).waiting, true);
  });

  test('shows no repair at the places of an earlier text, but the way to a check', async () => {
    const client = await start('onSave');
    const diagnostics = await client.diagnostics(URI);
    assert.equal(diagnostics.length, 1);
    await client.change(URI, 2, [{ text: `Mở đầu.\n${WEAKER}` }]);
    assert.equal(await client.hover(URI, { line: 0, character: 1 }), null);
    assert.deepEqual(await titles(client, { diagnostics }), ['Kiểm tra lại: văn bản đã đổi sau lần kiểm tra trước']);
    await client.connection.sendRequest(CheckRequest, { uri: URI });
    assert.deepEqual((await client.hover(URI, { line: 1, character: 26 }))?.range?.start, { line: 1, character: 25 });
  });

  test('is checked where all repairs are asked for', async () => {
    const client = await start('manual');
    assert.deepEqual(await titles(client, { only: ['source.fixAll'] }), ['Sửa mọi lỗi có cách sửa chắc chắn']);
  });
});
