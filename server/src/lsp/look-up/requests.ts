import { guard } from '../guard.ts';
import type { Server } from '../parts.ts';
import { SearchRequest } from '../protocol.ts';
import { search } from './search.ts';

/** Looking up what is on record. */
export function answerLookUpRequests(server: Server): void {
  const { connection, ports } = server;
  connection.onRequest(
    SearchRequest,
    guard(ports.log, 'search', (params, token) => search(server, params, token)),
  );
}
