import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExitNotification, HoverRequest } from 'vscode-languageserver';
import { MODERN, PLAIN, startServer } from '../support/lsp-client.ts';
import { RECORDS } from './texts.ts';

test('a client that can pull is offered pulling, within a document only', async () => {
  const { initialized } = await startServer({ records: RECORDS });
  const { capabilities, serverInfo } = initialized;
  assert.deepEqual(serverInfo, { name: 'doi-chieu', version: '0.0.0' });
  assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
  assert.equal(capabilities.hoverProvider, true);
  assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.doichieu'] });
  assert.deepEqual(capabilities.diagnosticProvider, {
    identifier: 'doichieu',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  });
});

test('a client that cannot pull is not offered it', async () => {
  const { initialized } = await startServer({ records: RECORDS, capabilities: PLAIN });
  assert.equal(initialized.capabilities.diagnosticProvider, undefined);
});

test('positions are counted in UTF-16 whatever else the client offers', async () => {
  for (const positionEncodings of [['utf-8'], ['utf-32', 'utf-16']]) {
    const { initialized } = await startServer({
      records: RECORDS,
      capabilities: { ...MODERN, general: { positionEncodings } },
    });
    assert.equal(initialized.capabilities.positionEncoding, 'utf-16');
  }
});

test('the server leaves with 0 after shutdown, with 1 without', async () => {
  const polite = await startServer({ records: RECORDS });
  await polite.shutdown();
  await settle(() => polite.exitCodes.length > 0);
  assert.deepEqual(polite.exitCodes, [0]);
  const abrupt = await startServer({ records: RECORDS });
  await abrupt.connection.sendNotification(ExitNotification.type);
  await settle(() => abrupt.exitCodes.length > 0);
  assert.deepEqual(abrupt.exitCodes, [1]);
});

test('the client is asked to watch settings, knowledge and the files of settings', async () => {
  const client = await startServer({ records: RECORDS });
  await client.waitFor('client/registerCapability', (params) => JSON.stringify(params).includes('file:///tri-thuc'));
  const registered = JSON.stringify(client.received.map(({ params }) => params));
  assert.match(registered, /workspace\/didChangeConfiguration/u);
  assert.match(registered, /\*\*\/\.doichieu\.yaml/u);
});

test('a request that breaks is answered with an error and logged; the server lives on', async () => {
  const client = await startServer({
    records: RECORDS,
    ports: { readFolderSettings: () => Promise.reject(new Error('hỏng')) },
  });
  const uri = 'file:///hong.vanban';
  await client.open(uri, 'Văn bản.');
  await assert.rejects(client.hover(uri, { line: 0, character: 0 }), { code: -32603 });
  assert.ok(client.logged.some((line) => line.startsWith('hover: Error: hỏng')));
  await client.open('untitled:moi', 'Văn bản.');
  assert.equal(
    await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'untitled:moi' },
      position: { line: 9, character: 9 },
    }),
    null,
  );
});

/** The streams carry a notification in a few rounds of the event loop. */
async function settle(done: () => boolean): Promise<void> {
  for (let round = 0; round < 1000 && !done(); round += 1) await new Promise((resolve) => setImmediate(resolve));
}
