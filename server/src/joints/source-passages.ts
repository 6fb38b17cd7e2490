import { join } from 'node:path';
import { sourcePlace } from '../host/knowledge/source-texts.ts';
import type { AttestedPassage, SourcePlace } from '../lsp/ports.ts';
import type { Reach } from './reach.ts';
import { pathOf, uriOf } from './uris.ts';

/** The texts of sources lie in `texts` below a folder of knowledge: the import puts them there. */
export function locatePassage(
  { file, paragraph }: AttestedPassage,
  folders: readonly string[],
  reach: Reach,
): SourcePlace | undefined {
  const texts = folders
    .flatMap((uri) => pathOf(uri) ?? [])
    .filter((folder) => !reach.isSilent(folder))
    .map((folder) => join(folder, 'texts'));
  const place = sourcePlace(texts, file, paragraph);
  return place === undefined ? undefined : { uri: uriOf(place.path), line: place.line };
}
