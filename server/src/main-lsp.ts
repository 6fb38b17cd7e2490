import { createConnection } from 'vscode-languageserver/node';
import { nodePorts } from './joints/ports.ts';
import { serve } from './lsp/server.ts';

/** Ways to connect that the library reads from the command line; without one the server speaks over its own standard streams. */
const TRANSPORT = /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/u;

const connection = process.argv.some((argument) => TRANSPORT.test(argument))
  ? createConnection()
  : createConnection(process.stdin, process.stdout);
process.on('unhandledRejection', (reason) => connection.console.error(describe(reason)));
serve(connection, nodePorts(connection.console));
connection.listen();

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
