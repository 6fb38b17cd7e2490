import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from '../support/lsp-client.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

test('a second initialize is refused, and everything goes on as it was', async () => {
  const client = await startServer({ records: RECORDS });
  const again = { processId: null, rootUri: null, capabilities: {} };
  await assert.rejects(client.connection.sendRequest('initialize', again), { code: -32600 });
  await client.connection.sendNotification('initialized', {});
  await client.open(URI, WEAKER);
  assert.equal((await client.diagnostics(URI)).length, 1);
});

test('what is opened without an address or a text is left out, and no other document suffers', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  for (const textDocument of [
    {},
    { uri: 5, text: 'a' },
    { uri: 'a:b', languageId: 'vanban', version: 1, text: {} },
    null,
  ])
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
  assert.equal((await client.diagnostics(URI)).length, 1);
});

test('a workspace folder without an address is left out', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  const event = { added: [{ name: 'a' }, { uri: null }], removed: [{}] };
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  assert.equal((await client.diagnostics(URI)).length, 1);
});

test('a draft whose address encodes no text is checked like any other, and so are those beside it', async () => {
  const workspaceFolders = [{ uri: 'file:///du-thao', name: 'a' }];
  const client = await startServer({ records: RECORDS, initialize: { workspaceFolders } });
  for (const uri of ['file:///du-thao/%E1%BB.vanban', URI]) await client.open(uri, WEAKER);
  for (const uri of ['file:///du-thao/%E1%BB.vanban', URI]) assert.equal((await client.diagnostics(uri)).length, 1);
});
