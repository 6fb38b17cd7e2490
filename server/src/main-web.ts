import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { CONNECTION } from './lsp/parameters.ts';
import { serve } from './lsp/server.ts';
import { webPorts } from './web/ports.ts';

/** The worker that runs this, as a port. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), CONNECTION);
serve(
  connection,
  // Only the extension may read what lies in its package.
  webPorts(connection.console, () => connection.sendRequest<Uint8Array>('doichieu/bundledKnowledge')),
);
connection.listen();
