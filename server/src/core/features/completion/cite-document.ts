import type { Regime } from '../../document/form-faults/regime.ts';
import { documentName, isCitedByName } from '../../knowledge/documents/document-name.ts';
import type { LegalDocument } from '../../knowledge/documents/document.ts';
import { documentCitation } from '../document-citation.ts';

/** Where a document is cited: as a legal basis, for the first time in the text, or again. */
export type CitationPlace = 'basis' | 'first' | 'again';

export interface CitationStyle {
  readonly regime: Regime;
  readonly place: CitationPlace;
}

/** A document as a draft cites it at a place: in full as a basis and at first, then in short; a law in the text by its name alone. */
export function citeDocument(
  document: LegalDocument,
  issuer: string | undefined,
  { regime, place }: CitationStyle,
): string {
  const { type, title } = document;
  if (place !== 'basis' && isCitedByName(document)) return `${type} ${title}`;
  return place === 'again' ? documentName(document) : documentCitation(document, issuer, regime);
}
