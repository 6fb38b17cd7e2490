// One short session of the language server: a draft is opened, its diagnostics are asked for, and the server ends by itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

export async function tryServer(file, draft, environment) {
  const server = spawn(process.execPath, [file, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const ended = once(server, 'exit');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const capabilities = {
    workspace: { configuration: true },
    textDocument: { diagnostic: { dynamicRegistration: false } },
  };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'file:///du-thao.md', languageId: 'markdown', version: 1 };
  const text = readFileSync(draft, 'utf8');
  await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, text } });
  await connection.sendRequest('textDocument/diagnostic', { textDocument });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
}
