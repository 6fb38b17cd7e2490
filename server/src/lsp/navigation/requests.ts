import { byFile } from '../by-file.ts';
import { guard } from '../guard.ts';
import { knowledgeAnswers } from '../knowledge/requests.ts';
import type { Server } from '../parts.ts';
import { codeLenses, resolveCodeLens } from './code-lens.ts';
import { definition } from './definition.ts';
import { documentLinks, resolveDocumentLink } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';
import { documentHighlights } from './highlights.ts';
import { inlayHints, resolveInlayHint } from './inlay-hints.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { createSemanticTokens } from './semantic-tokens.ts';
import { selectionRanges } from './selection-ranges.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** What an editor asks to find its way in drafts, and in the files of the knowledge base where these know the same requests. */
export function answerNavigationRequests(server: Server): void {
  const { connection, analyses, ports } = server;
  const { log } = ports;
  connection.onDocumentSymbol(guard(log, 'documentSymbol', (params) => documentSymbols(server, params)));
  connection.onFoldingRanges(guard(log, 'foldingRange', (params) => foldingRanges(server, params)));
  connection.onSelectionRanges(guard(log, 'selectionRange', (params) => selectionRanges(analyses, params)));
  connection.onDocumentHighlight(
    guard(log, 'documentHighlight', (params, token) => documentHighlights(analyses, params, token)),
  );
  connection.onWorkspaceSymbol(
    guard(log, 'workspaceSymbol', (params, token) => workspaceSymbols(server, params, token)),
  );
  connection.onDocumentLinks(guard(log, 'documentLink', (params, token) => documentLinks(server, params, token)));
  connection.onDocumentLinkResolve(
    guard(log, 'documentLink/resolve', (link, token) => resolveDocumentLink(analyses, link, token)),
  );
  connection.languages.inlayHint.on(guard(log, 'inlayHint', (params, token) => inlayHints(analyses, params, token)));
  connection.languages.inlayHint.resolve(
    guard(log, 'inlayHint/resolve', (hint, token) => resolveInlayHint(analyses, hint, token)),
  );
  connection.onCodeLensResolve(guard(log, 'codeLens/resolve', (lens, token) => resolveCodeLens(analyses, lens, token)));
  answerSemanticTokens(server);
  answerByFile(server);
}

function answerSemanticTokens({ connection, analyses, documents, ports: { log } }: Server): void {
  const tokens = createSemanticTokens(analyses);
  const { semanticTokens } = connection.languages;
  semanticTokens.on(guard(log, 'semanticTokens/full', tokens.full));
  semanticTokens.onDelta(guard(log, 'semanticTokens/full/delta', tokens.delta));
  semanticTokens.onRange(guard(log, 'semanticTokens/range', tokens.range));
  documents.onDidClose(({ document }) => tokens.forget(document.uri));
}

/** The requests that a knowledge file answers in its own way. */
function answerByFile(server: Server): void {
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
    guard(
      log,
      'references',
      byFile(knowledge, {
        inKnowledge: inFile.references,
        inDraft: (params, token) => references(server, params, token),
      }),
    ),
  );
  connection.onPrepareRename(
    guard(
      log,
      'prepareRename',
      byFile(knowledge, {
        inKnowledge: inFile.prepareRename,
        inDraft: (params, token) => prepareRename(server, params, token),
      }),
    ),
  );
  connection.onRenameRequest(
    guard(
      log,
      'rename',
      byFile(knowledge, { inKnowledge: inFile.rename, inDraft: (params, token) => rename(server, params, token) }),
    ),
  );
  connection.onCodeLens(
    guard(
      log,
      'codeLens',
      byFile(knowledge, { inKnowledge: inFile.codeLens, inDraft: (params) => codeLenses(server, params) }),
    ),
  );
}
