import type {
  CodeLens,
  CodeLensParams,
  CompletionItem,
  Location,
  PrepareRenameParams,
  ReferenceParams,
  RenameParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { Server } from '../parts.ts';
import { STRINGS } from '../strings.ts';
import { completion } from './completion.ts';
import { draftCounts, placesInDrafts } from './drafts.ts';
import type { KnowledgeContext } from './files.ts';
import { lenses } from './lens.ts';
import { definition, idIn, references, rename, renameable } from './navigation.ts';

/** What a file of the knowledge base answers to requests that drafts answer too. */
export function knowledgeAnswers({ documents, analyses, session }: Server) {
  return {
    completion: (context: KnowledgeContext, { position }: TextDocumentPositionParams): CompletionItem[] =>
      completion(context, position),
    definition: (context: KnowledgeContext, { position }: TextDocumentPositionParams): Location[] =>
      definition(context, position),
    async references(context: KnowledgeContext, params: ReferenceParams): Promise<Location[]> {
      const { position } = params;
      const id = idIn(context.file, position);
      const inDrafts = id === undefined ? [] : await placesInDrafts({ documents, analyses }, id);
      return [...references(context, position, params.context.includeDeclaration), ...inDrafts];
    },
    prepareRename: (context: KnowledgeContext, { position }: PrepareRenameParams) => renameable(context, position),
    rename: (context: KnowledgeContext, { position, newName }: RenameParams) => rename(context, { position, newName }),
    async codeLens(context: KnowledgeContext, { textDocument }: CodeLensParams): Promise<CodeLens[]> {
      const { locale } = await session.situation(textDocument.uri);
      return lenses(context, await draftCounts({ documents, analyses }), STRINGS[locale]);
    },
  };
}
