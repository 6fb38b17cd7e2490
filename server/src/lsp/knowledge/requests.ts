import type { CodeLens, Location } from 'vscode-languageserver';
import { usesIn } from '../../core/features/uses.ts';
import { guard } from '../guard.ts';
import type { Server } from '../parts.ts';
import { STRINGS } from '../strings.ts';
import { toRange } from '../to-lsp.ts';
import { completion } from './completion.ts';
import { type DraftCounts, lenses } from './lens.ts';
import { definition, idIn, references, rename, renameable } from './navigation.ts';

/** What an editor asks about the files of the knowledge base. */
export function answerKnowledgeRequests(server: Server): void {
  const { connection, knowledge, ports, session } = server;
  const { log } = ports;
  connection.onCompletion(
    guard(log, 'completion', async ({ textDocument, position }) => {
      const context = await knowledge.of(textDocument.uri);
      return context === undefined ? [] : completion(context, position);
    }),
  );
  connection.onDefinition(
    guard(log, 'definition', async ({ textDocument, position }) => {
      const context = await knowledge.of(textDocument.uri);
      return context === undefined ? [] : definition(context, position);
    }),
  );
  connection.onReferences(
    guard(log, 'references', async ({ textDocument, position, context: { includeDeclaration } }) => {
      const context = await knowledge.of(textDocument.uri);
      if (context === undefined) return [];
      const id = idIn(context.file, position);
      const inDrafts = id === undefined ? [] : await placesInDrafts(server, id);
      return [...references(context, position, includeDeclaration), ...inDrafts];
    }),
  );
  connection.onPrepareRename(
    guard(log, 'prepareRename', async ({ textDocument, position }) => {
      const context = await knowledge.of(textDocument.uri);
      return context === undefined ? null : renameable(context, position);
    }),
  );
  connection.onRenameRequest(
    guard(log, 'rename', async ({ textDocument, position, newName }) => {
      const context = await knowledge.of(textDocument.uri);
      return context === undefined ? null : rename(context, { position, newName });
    }),
  );
  connection.onCodeLens(
    guard(log, 'codeLens', async ({ textDocument }): Promise<CodeLens[]> => {
      const context = await knowledge.of(textDocument.uri);
      if (context === undefined) return [];
      const { locale } = await session.situation(textDocument.uri);
      return lenses(context, await draftCounts(server), STRINGS[locale]);
    }),
  );
}

/** The places of the open drafts that rest on an entry. */
async function placesInDrafts({ documents, analyses }: Server, id: string): Promise<Location[]> {
  const places = await Promise.all(
    documents.keys().map(async (uri) => {
      const analysis = await analyses.of(uri, undefined);
      if (analysis === undefined) return [];
      const { context, target } = analysis;
      return usesIn(context)
        .filter((use) => use.id === id)
        .map(({ span }): Location => ({ uri, range: toRange(target.document, span) }));
    }),
  );
  return places.flat();
}

async function draftCounts({ documents, analyses }: Server): Promise<DraftCounts> {
  const counts = new Map<string, number>();
  for (const uri of documents.keys()) {
    const analysis = await analyses.of(uri, undefined);
    const ids = new Set(analysis === undefined ? [] : usesIn(analysis.context).map(({ id }) => id));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
