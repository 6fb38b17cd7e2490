import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { serveInMemory } from '../../support/lsp-client.ts';
import { createWire, framed, type Wire } from './wire.ts';
import { FOLDERS, PULLING, RECORDS } from './world.ts';

const INITIALIZE = { processId: null, rootUri: null, workspaceFolders: FOLDERS, capabilities: PULLING };
const DOCUMENT = { uri: 'file:///du-thao/a.vanban', languageId: 'vanban', version: 1, text: 'Điều 1. Văn bản' };
const QUESTION = { textDocument: { uri: DOCUMENT.uri } };

function connected(): Wire & { readonly exitCodes: readonly number[] } {
  const { toServer, toClient, exitCodes } = serveInMemory({ records: RECORDS });
  return { ...createWire({ input: toServer, output: toClient, reply: () => null }), exitCodes };
}

async function codeOf(wire: Wire, method: string, params?: unknown): Promise<number | undefined> {
  const answer = await wire.request(method, params).answer;
  return 'error' in answer ? answer.error.code : undefined;
}

test('what is asked or told before initialize is refused or left alone, and initialize is answered all the same', async () => {
  const wire = connected();
  wire.notify('textDocument/didOpen', { textDocument: DOCUMENT });
  wire.notify('initialized', {});
  await codeOf(wire, 'textDocument/diagnostic', QUESTION);
  await codeOf(wire, 'shutdown');
  assert.equal(await codeOf(wire, 'initialize', INITIALIZE), undefined);
  wire.notify('initialized', {});
  wire.notify('textDocument/didOpen', { textDocument: DOCUMENT });
  assert.equal(await codeOf(wire, 'textDocument/diagnostic', QUESTION), undefined);
});

test('what is asked after shutdown is answered, and the server leaves when it is told to', async () => {
  const wire = connected();
  await codeOf(wire, 'initialize', INITIALIZE);
  wire.notify('initialized', {});
  await codeOf(wire, 'shutdown');
  await codeOf(wire, 'textDocument/diagnostic', QUESTION);
  await codeOf(wire, 'shutdown');
  wire.notify('textDocument/didOpen', { textDocument: DOCUMENT });
  wire.notify('exit', undefined);
  for (let round = 0; round < 1000 && wire.exitCodes.length === 0; round += 1) await new Promise(setImmediate);
  assert.deepEqual(wire.exitCodes, [0]);
});

/** What is no message of the protocol, and tells nobody where the next one begins. */
const NOISE: readonly string[] = [
  'x'.repeat(1_000_000),
  'Content-Length: abc\r\n\r\n{}',
  'Content-Length: -5\r\n\r\n{}',
  'Content-Length: 1e9\r\n\r\n',
  'Content-Length\r\n\r\n',
  '\r\n\r\n'.repeat(1000),
  `Content-Length: 2\r\nContent-Type: application/json; charset=utf-99\r\n\r\n{}`,
  framed({ jsonrpc: '2.0', method: 'exit' }).slice(0, -3),
];

test('a stream that is no protocol keeps no server busy or alive', async () => {
  for (const noise of NOISE) {
    const child = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.on('error', () => {});
    child.stdin.end(noise);
    const code = await new Promise((settle) => child.once('exit', settle));
    assert.ok(typeof code === 'number', `${JSON.stringify(noise.slice(0, 40))}: ${code}`);
  }
});
