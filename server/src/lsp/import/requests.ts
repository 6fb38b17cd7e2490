import { guard } from '../guard.ts';
import type { Server } from '../parts.ts';
import { addSelection, importSources } from './import-sources.ts';
import { AddSelectionRequest, ImportRequest, PendingRequest, ReviewRequest } from './protocol.ts';
import { pending, review } from './review.ts';

/** What an editor asks in order to take sources into the knowledge base. */
export function answerImportRequests(server: Server): void {
  const { connection, ports } = server;
  connection.onRequest(
    ImportRequest,
    guard(ports.log, 'import', (params) => importSources(server, params)),
  );
  connection.onRequest(
    AddSelectionRequest,
    guard(ports.log, 'addSelection', (params) => addSelection(server, params)),
  );
  connection.onRequest(
    PendingRequest,
    guard(ports.log, 'pending', (params) => pending(server, params)),
  );
  connection.onRequest(
    ReviewRequest,
    guard(ports.log, 'review', (params) => review(server, params)),
  );
}
