import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { occurrencesOf, recordIds, usesOf } from '../../core/features/navigation/references.ts';
import { subjectAt } from '../../core/features/navigation/subject.ts';
import { placesOf } from '../../core/features/navigation/definition.ts';
import type { Span } from '../../core/text/span.ts';
import type { IndexedDraft } from '../analyses.ts';
import { offsetAt } from '../from-lsp.ts';
import type { Server } from '../parts.ts';
import { toRange } from '../to-lsp.ts';
import { linksTo } from './definition.ts';

/** `textDocument/references` in a draft: where it speaks of the same thing, and where the other open drafts do if it is on record. */
export async function references(
  { analyses, documents, ports }: Pick<Server, 'analyses' | 'documents' | 'ports'>,
  { textDocument, position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[]> {
  const indexed = await analyses.indexed(textDocument.uri, token);
  if (indexed === undefined) return [];
  const subject = subjectAt(indexed.index, offsetAt(indexed.target.document, position));
  if (subject === undefined) return [];
  const ids = recordIds(subject);
  const here = occurrencesOf(subject, indexed.index)
    .filter(({ role }) => role === 'use' || context.includeDeclaration)
    .map((occurrence) => locationOf(occurrence, indexed));
  if (ids === undefined) return here;
  const entries = context.includeDeclaration
    ? placesOf(subject, indexed.index).flatMap((place) => linksTo(place, indexed, ports))
    : [];
  const elsewhere: Location[] = [];
  for (const uri of documents.keys()) {
    const other = uri === textDocument.uri ? undefined : await analyses.indexed(uri, token);
    if (other !== undefined) elsewhere.push(...usesOf(ids, other.index).map((use) => locationOf(use, other)));
  }
  return [...here, ...elsewhere, ...entries.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }))];
}

function locationOf(span: Span, { target: { document } }: IndexedDraft): Location {
  return { uri: document.uri, range: toRange(document, span) };
}
