// A language server, and a client of it that opens one draft.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/**
 * Starts a server and opens the draft. `pull` asks for its diagnostics, `change` makes one change, `ask` any other request; `end`
 * has the server end by itself. With `refreshSupport` the client can be told that there is more to ask for.
 */
export async function openSession(args, { uri, languageId, text }, { environment = {}, refreshSupport = false } = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const ended = once(child, 'exit');
  /** Nobody waits for an answer of a server that is gone. */
  const answer = (promise) =>
    Promise.race([
      promise,
      ended.then(([code]) => {
        throw new Error(`${args.join(' ')} ended with ${code}`);
      }),
    ]);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const capabilities = {
    workspace: { configuration: true, diagnostics: { refreshSupport } },
    textDocument: { diagnostic: { dynamicRegistration: false } },
  };
  await answer(connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities }));
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  let version = 1;
  return {
    pull: (previousResultId) =>
      answer(connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId })),
    ask: (method, params) => answer(connection.sendRequest(method, params)),
    change(change) {
      version += 1;
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
    },
    async end() {
      await answer(connection.sendRequest('shutdown'));
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
