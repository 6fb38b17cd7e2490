import { createConnection } from 'vscode-languageserver/node';
import { MCP, serveMcp } from './joints/mcp.ts';
import { nodePorts } from './joints/ports.ts';
import { CONNECTION } from './lsp/parameters.ts';
import { serve } from './lsp/server.ts';

/** Ways to connect that the library reads from the command line; without one the server speaks over its own standard streams. */
const TRANSPORT = /^--(?:node-ipc|stdio|pipe)(?:=|$)/u;
/** The library knows one more, which would take drafts over the network, though it be that of this machine alone. */
const NETWORK = /^--socket(?:=|$)/u;

if (process.argv.some((argument) => NETWORK.test(argument)))
  giveUp('“--socket”: drafts do not go over the network; start the server with “--stdio”, “--pipe” or “--node-ipc”');
else if (process.argv.includes(MCP)) serveMcp(process.argv.slice(2)).catch(giveUp);
else serveEditor();

function serveEditor(): void {
  const connection = process.argv.some((argument) => TRANSPORT.test(argument))
    ? createConnection(CONNECTION)
    : createConnection(process.stdin, process.stdout, CONNECTION);
  process.on('unhandledRejection', (reason) => connection.console.error(describe(reason)));
  serve(connection, nodePorts(connection.console));
  connection.listen();
}

function giveUp(reason: unknown): void {
  process.stderr.write(`doichieu: ${describe(reason)}\n`);
  process.exitCode = 2;
}

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
