import { guard } from '../guard.ts';
import type { Server } from '../parts.ts';
import { checkFolder } from './check-folder.ts';
import { citation } from './citation.ts';
import { findings, type LastTold, preferredFix } from './findings.ts';
import {
  CheckFolderRequest,
  CitationRequest,
  FindingsRequest,
  KnowledgeBasesRequest,
  MeasuresRequest,
  PreferredFixRequest,
  StatementsRequest,
  TimelineRequest,
} from './protocol.ts';
import { createShelves, knowledgeBases, statements } from './statements.ts';
import { measures, timeline } from './timeline.ts';

/** What the views of an editor ask. */
export function answerViewRequests(server: Server): void {
  const { connection, ports } = server;
  const { log } = ports;
  const shelves = createShelves();
  const lastTold: LastTold = new Map();
  connection.onRequest(
    KnowledgeBasesRequest,
    guard(log, 'knowledgeBases', () => knowledgeBases(server)),
  );
  connection.onRequest(
    StatementsRequest,
    guard(log, 'statements', (params) => statements(server, shelves, params)),
  );
  connection.onRequest(
    MeasuresRequest,
    guard(log, 'measures', (params) => measures(server, params)),
  );
  connection.onRequest(
    TimelineRequest,
    guard(log, 'timeline', (params) => timeline(server, params)),
  );
  connection.onRequest(
    CitationRequest,
    guard(log, 'citation', (params, token) => citation(server, params, token)),
  );
  connection.onRequest(
    FindingsRequest,
    guard(log, 'findings', (params, token) => findings(server, lastTold, params, token)),
  );
  connection.onRequest(
    PreferredFixRequest,
    guard(log, 'preferredFix', (params, token) => preferredFix(server, params, token)),
  );
  connection.onRequest(
    CheckFolderRequest,
    guard(log, 'checkFolder', (params, token) => checkFolder(server, lastTold, params, token)),
  );
}
