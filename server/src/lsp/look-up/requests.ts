import { guard } from '../guard.ts';
import type { Server } from '../parts.ts';
import { AskRequest, SearchRequest, ToolRequest } from '../protocol.ts';
import { ask } from './ask.ts';
import { search } from './search.ts';
import { tool } from './tool.ts';

/** Looking up what is on record. */
export function answerLookUpRequests(server: Server): void {
  const { connection, ports, session } = server;
  connection.onRequest(
    SearchRequest,
    guard(ports.log, 'search', (params, token) => search(server, params, token)),
  );
  connection.onRequest(
    AskRequest,
    guard(ports.log, 'ask', (params) => ask(session, ports, params)),
  );
  connection.onRequest(
    ToolRequest,
    guard(ports.log, 'tool', (params, token) => tool(session, ports, params, token)),
  );
}
