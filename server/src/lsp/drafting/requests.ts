import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { byFile } from '../by-file.ts';
import { guard } from '../guard.ts';
import { knowledgeAnswers } from '../knowledge/requests.ts';
import type { Server } from '../parts.ts';
import { createDraftCompletion } from './completion.ts';
import { resolveCompletion } from './resolve-completion.ts';

/** What helps while a draft is written. */
export function answerDraftingRequests(server: Server): void {
  const { connection, client, analyses, knowledge, ports } = server;
  const { log } = ports;
  const draft = createDraftCompletion(server);
  connection.onCompletion(
    guard(
      log,
      'completion',
      byFile<CompletionParams, CompletionItem[] | CompletionList | null>(knowledge, {
        inKnowledge: knowledgeAnswers(server).completion,
        inDraft: draft.complete,
      }),
    ),
  );
  connection.onCompletionResolve(guard(log, 'completionResolve', (item) => resolveCompletion(item, analyses, client)));
}
