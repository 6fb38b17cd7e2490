import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { linksOf, officialAddress } from '../../core/features/navigation/links.ts';
import { describedName } from '../../core/wording/documents.ts';
import type { Analyses } from '../analyses.ts';
import type { Server } from '../parts.ts';
import { toRange } from '../to-lsp.ts';
import { placeData, placeOf } from './resolving.ts';
import { NAVIGATION_STRINGS } from './strings.ts';

/** `textDocument/documentLink`: the numbers of documents that have an official address, and the names of files beside the draft. */
export async function documentLinks(
  { analyses, ports }: Pick<Server, 'analyses' | 'ports'>,
  { textDocument: { uri } }: DocumentLinkParams,
  token: CancellationToken,
): Promise<DocumentLink[]> {
  const indexed = await analyses.indexed(uri, token);
  if (indexed === undefined) return [];
  const { document, locale } = indexed.target;
  const files = await ports.filesBeside(uri);
  const others = [...files].flatMap(([name, address]) => (address === uri ? [] : [name]));
  return linksOf(indexed.index, others).map((link): DocumentLink => {
    const range = toRange(document, link);
    const target = link.kind === 'file' ? files.get(link.file) : undefined;
    return target === undefined
      ? { range, data: placeData(document, link) }
      : { range, target, tooltip: NAVIGATION_STRINGS[locale].attachment };
  });
}

/** `documentLink/resolve`: the address, and the name of what is there. */
export async function resolveDocumentLink(
  analyses: Analyses,
  link: DocumentLink,
  token: CancellationToken,
): Promise<DocumentLink> {
  const place = await placeOf(link.data, analyses, token);
  const found = place && linksOf(place.indexed.index, []).find(({ start }) => start === place.span.start);
  if (found?.kind !== 'document') return link;
  const target = officialAddress(found.document);
  return target === undefined ? link : { ...link, target, tooltip: describedName(found.document) };
}
