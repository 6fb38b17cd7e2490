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
import { isBelow } from '../addresses.ts';
import type { Server } from '../parts.ts';
import { STRINGS } from '../strings.ts';
import { completion } from './completion.ts';
import { draftCounts, placesInDrafts } from './drafts.ts';
import type { KnowledgeContext } from './files.ts';
import { lenses } from './lens.ts';
import { definition, idIn, references, rename, renameable } from './navigation.ts';

/** What a file of the knowledge base answers to requests that drafts answer too. */
export function knowledgeAnswers({ documents, analyses, session }: Server) {
  /** Whether a file is the user's to change: it lies in a folder that the settings name, or in the workspace. */
  const writableFrom = async (uri: string): Promise<(file: string) => boolean> => {
    const { world } = await session.situation(uri);
    const folders = [...world.loaded.own, ...session.workspaceFolders()];
    return (file) => folders.some((folder) => isBelow(file, folder));
  };
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
    async prepareRename(context: KnowledgeContext, { position, textDocument }: PrepareRenameParams) {
      const isWritable = await writableFrom(textDocument.uri);
      return isWritable(textDocument.uri) ? renameable(context, position) : null;
    },
    async rename(context: KnowledgeContext, { position, newName, textDocument }: RenameParams) {
      return rename(context, { position, newName, isWritable: await writableFrom(textDocument.uri) });
    },
    async codeLens(context: KnowledgeContext, { textDocument }: CodeLensParams): Promise<CodeLens[]> {
      const { locale } = await session.situation(textDocument.uri);
      return lenses(context, await draftCounts({ documents, analyses }), STRINGS[locale]);
    },
  };
}
