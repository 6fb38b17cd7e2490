import type { CancellationToken, Location, LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import { type DefinitionPlace, definitionAt } from '../../core/features/navigation/definition.ts';
import type { IndexedDraft } from '../analyses.ts';
import { offsetAt } from '../from-lsp.ts';
import type { Server } from '../parts.ts';
import type { Ports } from '../ports.ts';
import { lineRange, toRange } from '../to-lsp.ts';

/** `textDocument/definition` in a draft: where what the words stand for is laid down. */
export async function definition(
  { analyses, client, ports }: Pick<Server, 'analyses' | 'client' | 'ports'>,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Location[] | LocationLink[]> {
  const indexed = await analyses.indexed(textDocument.uri, token);
  if (indexed === undefined) return [];
  const { document } = indexed.target;
  const found = definitionAt(indexed.index, offsetAt(document, position));
  if (found === undefined) return [];
  const links = found.places.flatMap((place) => linksTo(place, indexed, ports));
  if (!client.definitionLinks) return links.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
  const originSelectionRange = toRange(document, found.from);
  return links.map((link) => ({ ...link, originSelectionRange }));
}

/** Where a place can be opened: nowhere if its entry has no file of its own. */
export function linksTo(
  place: DefinitionPlace,
  { target, situation: { world } }: IndexedDraft,
  { locate, locatePassage }: Pick<Ports, 'locate' | 'locatePassage'>,
): LocationLink[] {
  const { document } = target;
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
      return place.statement.sources.flatMap(({ source, paragraph }) => {
        const found =
          source.file === undefined ? undefined : locatePassage({ file: source.file, paragraph }, world.loaded.folders);
        if (found === undefined) return [];
        const range = lineRange(found.line);
        return [{ targetUri: found.uri, targetRange: range, targetSelectionRange: range }];
      });
  }
}
