import type { Source, Statement } from '../knowledge/model.ts';
import { describedName } from './documents.ts';

/**
 * Where what a statement says can be read. Of our own words for what a document sets that is the document, not the list in which
 * it was found.
 */
export function statementSources({ wording, document, speaker, sources }: Statement): readonly [Source, ...Source[]] {
  if (wording !== 'restated' || document === undefined) {
    const [first, ...others] = sources;
    return [first.source, ...others.map(({ source }) => source)];
  }
  const { id, issued, url, origin } = document;
  const title = describedName(document);
  return [{ id, title, publisher: speaker.name, published: issued, url, file: undefined, origin }];
}
