import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ErrorCodes } from 'vscode-languageserver';
import { malformed } from '../fuzz/protocol/malform.ts';
import { offeredRequests } from '../fuzz/protocol/requests.ts';
import { type Running, startInMemory } from '../fuzz/protocol/servers.ts';
import { PULLING } from '../fuzz/protocol/world.ts';
import { serveInMemory } from '../support/lsp-client.ts';
import { randomFrom } from '../support/random.ts';
import { createWire } from '../fuzz/protocol/wire.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

const DOCUMENT = { uri: URI, languageId: 'vanban', version: 1, text: WEAKER };
const POSITION = { line: 0, character: 0 };

async function started(): Promise<Running> {
  const server = await startInMemory(() => null);
  server.wire.notify('textDocument/didOpen', { textDocument: DOCUMENT });
  return server;
}

async function errorOf({ wire }: Pick<Running, 'wire'>, method: string, params: unknown) {
  const answer = await wire.request(method, params).answer;
  return 'error' in answer ? answer.error : undefined;
}

test('parameters that are none are refused as such, with the field and what it ought to be', async () => {
  const server = await started();
  const cases: readonly (readonly [string, unknown, RegExp])[] = [
    ['textDocument/hover', { textDocument: { uri: URI } }, /position: \{ line: number, character: number \}/u],
    ['textDocument/hover', { position: POSITION }, /textDocument: \{ uri: string \}/u],
    ['textDocument/hover', { textDocument: { uri: 5 }, position: POSITION }, /textDocument/u],
    ['textDocument/hover', null, /textDocument/u],
    ['textDocument/hover', [], /textDocument/u],
    ['textDocument/hover', [{ textDocument: { uri: URI } }, POSITION], /by name/u],
    ['textDocument/hover', 'a', /params: object/u],
    ['textDocument/rename', { textDocument: { uri: URI }, position: POSITION }, /newName: string/u],
    ['textDocument/selectionRange', { textDocument: { uri: URI }, positions: [POSITION, null] }, /positions/u],
    [
      'textDocument/codeAction',
      { textDocument: { uri: URI }, range: { start: POSITION }, context: { diagnostics: [] } },
      /range/u,
    ],
    ['workspace/symbol', { query: 5 }, /query: string/u],
    ['doichieu/status', { uri: {} }, /uri: string/u],
  ];
  for (const [method, params, wanted] of cases) {
    const error = await errorOf(server, method, params);
    assert.equal(error?.code, ErrorCodes.InvalidParams, `${method} ${JSON.stringify(params)}: ${error?.message}`);
    assert.match(error.message, wanted);
  }
  assert.deepEqual(server.logged, []);
});

test('whatever a client puts into the parameters of a request is no fault of the server', async () => {
  const server = await started();
  const random = randomFrom(20_990_601);
  for (const [method, ask] of offeredRequests(server.capabilities)) {
    for (let round = 0; round < 40; round += 1) {
      const params = malformed(ask({ document: DOCUMENT, random, earlier: [] }), random);
      const error = await errorOf(server, method, params);
      assert.notEqual(error?.code, ErrorCodes.InternalError, `${method} ${JSON.stringify(params)}: ${error?.message}`);
    }
  }
  assert.deepEqual(server.logged, []);
});

test('a client that says nothing of what it can do is refused, and may try again', async () => {
  const { toServer, toClient } = serveInMemory({ records: RECORDS });
  const wire = createWire({ input: toServer, output: toClient, reply: () => null });
  for (const params of [null, {}, [], { capabilities: null }])
    assert.equal((await errorOf({ wire }, 'initialize', params))?.code, ErrorCodes.InvalidParams);
  const completionItem = { tagSupport: {}, documentationFormat: 5 };
  const odd = { ...PULLING, textDocument: { completion: { completionItem }, hover: { contentFormat: {} } } };
  const whole = { processId: null, rootUri: null, workspaceFolders: [null, { uri: 5 }], locale: 5, capabilities: odd };
  assert.equal(await errorOf({ wire }, 'initialize', whole), undefined);
});
