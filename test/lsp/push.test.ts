import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLAIN, startServer } from '../support/lsp-client.ts';
import { AS_RECORDED, RECORDS, URI, WEAKER } from './texts.ts';

test('a client that cannot pull is sent what is found, with the version it is about', async () => {
  const client = await startServer({ records: RECORDS, capabilities: PLAIN });
  await client.open(URI, WEAKER);
  const pushed = await client.nextPush(URI);
  assert.equal(pushed.version, 1);
  assert.deepEqual(
    pushed.diagnostics.map(({ code }) => code),
    ['target-conflict'],
  );
});

test('of a burst of changes only the last is reported', async () => {
  const client = await startServer({ records: RECORDS, capabilities: PLAIN, ports: { pushDelay: 300 } });
  await client.open(URI, AS_RECORDED);
  for (let version = 2; version <= 20; version += 1)
    await client.change(URI, version, [{ text: `${AS_RECORDED} ${version}` }]);
  await client.change(URI, 21, [{ text: WEAKER }]);
  const pushed = await client.nextPush(URI);
  assert.equal(pushed.version, 21);
  assert.equal(pushed.diagnostics.length, 1);
  assert.equal(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics').length, 1);
});

test('closing a document takes its findings away', async () => {
  const client = await startServer({ records: RECORDS, capabilities: PLAIN });
  await client.open(URI, WEAKER);
  await client.nextPush(URI);
  client.forgetReceived();
  await client.close(URI);
  assert.deepEqual(await client.nextPush(URI), { uri: URI, diagnostics: [] });
});

test('settings that change are followed by new reports', async () => {
  const client = await startServer({ records: RECORDS, capabilities: PLAIN });
  await client.open(URI, WEAKER);
  assert.equal((await client.nextPush(URI)).diagnostics[0]?.severity, 2);
  client.forgetReceived();
  await client.configure({ rules: { 'target-conflict': 'error' } });
  assert.equal((await client.nextPush(URI)).diagnostics[0]?.severity, 1);
});

test('a client that pulls is never pushed to', async () => {
  const client = await startServer({ records: RECORDS, ports: { pushDelay: 0 } });
  await client.open(URI, WEAKER);
  await client.diagnostics(URI);
  await client.close(URI);
  await client.diagnostics(URI);
  assert.ok(!client.received.some(({ method }) => method === 'textDocument/publishDiagnostics'));
});
