import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DraftSymbol, draftSymbols, isMoreThanHeadings } from '../../core/features/navigation/symbols.ts';
import type { Server } from '../parts.ts';
import { toRange } from '../to-lsp.ts';

/** `textDocument/documentSymbol`: the units of a draft as a tree, or as a list for clients that know no trees; none where the editor lists them all by itself. */
export async function documentSymbols(
  { analyses, client }: Pick<Server, 'analyses' | 'client'>,
  { textDocument: { uri } }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const parsed = await analyses.parsed(uri);
  if (parsed === undefined) return [];
  const units = draftSymbols(parsed.draft);
  const isListed = client.outlinesMarkdown && parsed.document.languageId === 'markdown';
  if (isListed && !isMoreThanHeadings(units, parsed.draft.text)) return [];
  const symbols = units.map((symbol) => toSymbol(symbol, parsed.document));
  return client.symbolTrees ? symbols : listed(symbols, uri, undefined);
}

function toSymbol(symbol: DraftSymbol, document: TextDocument): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: SYMBOL_KIND[symbol.kind],
    range: toRange(document, symbol),
    selectionRange: toRange(document, symbol.head),
    children: symbol.children.map((child) => toSymbol(child, document)),
  };
}

/** The protocol knows programs only; what an editor shows is an icon for each. */
export const SYMBOL_KIND: Record<DraftSymbol['kind'], SymbolKind> = {
  appendix: SymbolKind.File,
  phần: SymbolKind.Package,
  chương: SymbolKind.Module,
  mục: SymbolKind.Namespace,
  'tiểu mục': SymbolKind.Namespace,
  điều: SymbolKind.Class,
  khoản: SymbolKind.Field,
  điểm: SymbolKind.EnumMember,
  bases: SymbolKind.Key,
  'căn cứ': SymbolKind.Key,
  heading: SymbolKind.String,
};

function listed(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName: string | undefined,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...listed(children, uri, name),
  ]);
}
