import type { Location } from 'vscode-languageserver';
import { usesIn } from '../../core/features/uses.ts';
import type { Server } from '../parts.ts';
import { toRange } from '../to-lsp.ts';
import type { DraftCounts } from './lens.ts';

/** The places of the open drafts that rest on an entry. */
export async function placesInDrafts(
  { documents, analyses }: Pick<Server, 'documents' | 'analyses'>,
  id: string,
): Promise<Location[]> {
  const places = await Promise.all(
    documents.keys().map(async (uri) => {
      const analysis = await analyses.of(uri, undefined);
      if (analysis === undefined) return [];
      const { context, index, target } = analysis;
      return usesIn(index, context.findings)
        .filter((use) => use.id === id)
        .map(({ span }): Location => ({ uri, range: toRange(target.document, span) }));
    }),
  );
  return places.flat();
}

/** How many of the open drafts rest on each entry. */
export async function draftCounts({
  documents,
  analyses,
}: Pick<Server, 'documents' | 'analyses'>): Promise<DraftCounts> {
  const counts = new Map<string, number>();
  for (const uri of documents.keys()) {
    const analysis = await analyses.of(uri, undefined);
    const ids = new Set(
      analysis === undefined ? [] : usesIn(analysis.index, analysis.context.findings).map(({ id }) => id),
    );
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
