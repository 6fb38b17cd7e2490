import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { occurrencesOf, recordIds, usesOf } from '../../core/features/navigation/references.ts';
import { subjectAt } from '../../core/features/navigation/subject.ts';
import { placesOf } from '../../core/features/navigation/definition.ts';
import type { Span } from '../../core/text/span.ts';
import type { Analysis } from '../analyses.ts';
import { offsetAt } from '../from-lsp.ts';
import type { Server } from '../parts.ts';
import { toRange } from '../to-lsp.ts';
import { linksTo } from './definition.ts';

/** `textDocument/references` in a draft: where it speaks of the same thing, and where the other open drafts do if it is on record. */
export async function references(
  { analyses, documents }: Pick<Server, 'analyses' | 'documents'>,
  { textDocument, position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[]> {
  const analysis = await analyses.of(textDocument.uri, token);
  if (analysis === undefined) return [];
  const subject = subjectAt(analysis.index, offsetAt(analysis.target.document, position));
  if (subject === undefined) return [];
  const ids = recordIds(subject);
  const here = occurrencesOf(subject, analysis.index)
    .filter(({ role }) => role === 'use' || context.includeDeclaration)
    .map((occurrence) => locationOf(occurrence, analysis));
  if (ids === undefined) return here;
  const entries = context.includeDeclaration
    ? placesOf(subject, analysis.index).flatMap((place) => linksTo(place, analysis))
    : [];
  const elsewhere: Location[] = [];
  for (const uri of documents.keys()) {
    const other = uri === textDocument.uri ? undefined : await analyses.of(uri, token);
    if (other !== undefined) elsewhere.push(...usesOf(ids, other.index).map((use) => locationOf(use, other)));
  }
  return [...here, ...elsewhere, ...entries.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }))];
}

function locationOf(span: Span, { target: { document } }: Analysis): Location {
  return { uri: document.uri, range: toRange(document, span) };
}
