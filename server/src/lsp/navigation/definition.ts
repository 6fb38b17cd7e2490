import type { CancellationToken, Location, LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import { type DefinitionPlace, definitionAt } from '../../core/features/navigation/definition.ts';
import type { Analyses, Analysis } from '../analyses.ts';
import type { Client } from '../client.ts';
import { offsetAt } from '../from-lsp.ts';
import { lineRange, toRange } from '../to-lsp.ts';

/** `textDocument/definition` in a draft: where what the words stand for is laid down. */
export async function definition(
  { analyses, client }: { readonly analyses: Analyses; readonly client: Client },
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Location[] | LocationLink[]> {
  const analysis = await analyses.of(textDocument.uri, token);
  if (analysis === undefined) return [];
  const { document } = analysis.target;
  const found = definitionAt(analysis.index, offsetAt(document, position));
  if (found === undefined) return [];
  const links = found.places.flatMap((place) => linksTo(place, analysis));
  if (!client.definitionLinks) return links.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
  const originSelectionRange = toRange(document, found.from);
  return links.map((link) => ({ ...link, originSelectionRange }));
}

/** Where a place can be opened: nowhere if its entry has no file of its own. */
export function linksTo(place: DefinitionPlace, { target }: Analysis): LocationLink[] {
  const { document, locate } = target;
  switch (place.kind) {
    case 'draft':
      return [
        {
          targetUri: document.uri,
          targetRange: toRange(document, place.whole),
          targetSelectionRange: toRange(document, place.name),
        },
      ];
    case 'entry': {
      const targetUri = locate(place.origin);
      const range = lineRange(place.origin.line);
      return targetUri === undefined ? [] : [{ targetUri, targetRange: range, targetSelectionRange: range }];
    }
    case 'source':
      return [];
  }
}
