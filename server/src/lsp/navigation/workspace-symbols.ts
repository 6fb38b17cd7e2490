import {
  type CancellationToken,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { shortened } from '../../core/text/shortened.ts';
import { unitsNamed } from '../../core/features/navigation/unit-search.ts';
import type { Origin } from '../../core/knowledge/origin.ts';
import { describedName } from '../../core/wording/documents.ts';
import { attributionLine, statementText } from '../../core/wording/evidence.ts';
import type { Server } from '../parts.ts';
import { lineRange, toRange } from '../to-lsp.ts';
import { SYMBOL_KIND } from './document-symbols.ts';

/** `workspace/symbol`: the Điều and headings of the open drafts, and of what is on record the statements and documents that the words find. */
export async function workspaceSymbols(
  server: Pick<Server, 'analyses' | 'documents' | 'session' | 'ports'>,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const units = await unitsOfDrafts(server, query, token);
  return token.isCancellationRequested ? [] : [...units, ...(await entries(server, query))];
}

async function unitsOfDrafts(
  { analyses, documents }: Pick<Server, 'analyses' | 'documents'>,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const found: SymbolInformation[] = [];
  for (const uri of documents.keys()) {
    if (token.isCancellationRequested) return [];
    const parsed = await analyses.parsed(uri);
    if (parsed === undefined) continue;
    const { document, draft } = parsed;
    for (const { name, kind, head } of unitsNamed(draft, query).slice(0, MOST))
      found.push({ name, kind: SYMBOL_KIND[kind], location: { uri, range: toRange(document, head) } });
  }
  return found;
}

/** Nothing on record answers to no words: all of it is a look-up of its own. */
async function entries(
  { session, ports }: Pick<Server, 'session' | 'ports'>,
  query: string,
): Promise<SymbolInformation[]> {
  if (query.trim() === '') return [];
  const options = { limit: MOST, speaker: undefined, topic: undefined, from: undefined, to: undefined };
  const found = (await session.bases()).map(({ situation: { world } }) => world.lookUp(query, options));
  const at = (origin: Origin, symbol: Omit<SymbolInformation, 'location'>): SymbolInformation[] => {
    const uri = ports.locate(origin);
    return uri === undefined ? [] : [{ ...symbol, location: { uri, range: lineRange(origin.line) } }];
  };
  const symbols = found.flatMap(({ statements, documents }) => [
    ...documents.flatMap(({ item }) => at(item.origin, { name: describedName(item), kind: SymbolKind.File })),
    ...statements.flatMap(({ statement }) =>
      at(statement.origin, {
        name: shortened(statementText(statement)),
        kind: SymbolKind.String,
        containerName: attributionLine(statement),
      }),
    ),
  ]);
  // What folders of the workspace share is one symbol.
  return [...new Map(symbols.map((symbol) => [JSON.stringify(symbol), symbol])).values()];
}

/** What does not fit is found with another word. */
const MOST = 50;
