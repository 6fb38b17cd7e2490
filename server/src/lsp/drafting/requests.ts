import type { CompletionItem, CompletionList, CompletionParams, ServerCapabilities } from 'vscode-languageserver';
import { byFile } from '../by-file.ts';
import { guard } from '../guard.ts';
import { knowledgeAnswers } from '../knowledge/requests.ts';
import type { Server } from '../parts.ts';
import { executeCommand, IGNORE_FINDING } from './commands.ts';
import { COMPLETION_TRIGGERS, createDraftCompletion } from './completion.ts';
import { TemplatesRequest } from './protocol.ts';
import { resolveCompletion } from './resolve-completion.ts';
import { templates } from './templates.ts';

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
  connection.onRequest(
    TemplatesRequest,
    guard(log, 'templates', () => templates(server)),
  );
  connection.onExecuteCommand(guard(log, 'executeCommand', (params) => executeCommand(server, params)));
  connection.onCompletionResolve(guard(log, 'completionResolve', (item) => resolveCompletion(item, analyses, client)));
}

export const DRAFTING_CAPABILITIES: Pick<ServerCapabilities, 'completionProvider' | 'executeCommandProvider'> = {
  completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true },
  executeCommandProvider: { commands: [IGNORE_FINDING] },
};
