import { byFile } from '../by-file.ts';
import { guard } from '../guard.ts';
import { knowledgeAnswers } from '../knowledge/requests.ts';
import type { Server } from '../parts.ts';
import { definition } from './definition.ts';

/** What an editor asks to find its way in drafts, and in the files of the knowledge base where these know the same requests. */
export function answerNavigationRequests(server: Server): void {
  const { connection, knowledge, ports } = server;
  const { log } = ports;
  const inFile = knowledgeAnswers(server);
  connection.onDefinition(
    guard(
      log,
      'definition',
      byFile(knowledge, {
        inKnowledge: inFile.definition,
        inDraft: (params, token) => definition(server, params, token),
      }),
    ),
  );
  connection.onReferences(
    guard(log, 'references', byFile(knowledge, { inKnowledge: inFile.references, inDraft: () => [] })),
  );
  connection.onPrepareRename(
    guard(log, 'prepareRename', byFile(knowledge, { inKnowledge: inFile.prepareRename, inDraft: () => null })),
  );
  connection.onRenameRequest(
    guard(log, 'rename', byFile(knowledge, { inKnowledge: inFile.rename, inDraft: () => null })),
  );
  connection.onCodeLens(guard(log, 'codeLens', byFile(knowledge, { inKnowledge: inFile.codeLens, inDraft: () => [] })));
}
