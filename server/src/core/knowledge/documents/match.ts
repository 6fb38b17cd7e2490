import type { LegalDocument } from './document.ts';

/** What a citation says of the document that it means. */
export interface CitedAs {
  readonly type: string | undefined;
  readonly number: string | undefined;
  /** A day, or a year alone. */
  readonly issued: string | undefined;
  readonly issuer: string | undefined;
  readonly title: string | undefined;
}

export type CitedPart = keyof CitedAs;

/** What does not belong to the document that is meant. */
export interface Mismatch {
  readonly part: CitedPart;
  /** What the register has in its place: "24/2023/QH15", "2023-11-24", "Chính phủ". */
  readonly recorded: string;
}

export type DocumentMatch =
  | { readonly kind: 'known'; readonly document: LegalDocument }
  /** More than one document fits, or too little is said to tell. */
  | { readonly kind: 'ambiguous'; readonly documents: readonly [LegalDocument, ...LegalDocument[]] }
  | {
      readonly kind: 'mismatch';
      /** The one that is most likely meant. */
      readonly document: LegalDocument;
      readonly mismatch: Mismatch;
      /** The one that the wrong part belongs to. */
      readonly other: LegalDocument | undefined;
    }
  | { readonly kind: 'unknown' };

export const UNKNOWN: DocumentMatch = { kind: 'unknown' };

/** The match of documents that all fit. */
export function matchOf(documents: readonly LegalDocument[]): DocumentMatch {
  const [first, ...others] = documents;
  if (first === undefined) return UNKNOWN;
  return others.length === 0
    ? { kind: 'known', document: first }
    : { kind: 'ambiguous', documents: [first, ...others] };
}

/** Every document that may be meant, a slip in the citation aside. */
export function documentsOf(match: DocumentMatch): readonly LegalDocument[] {
  switch (match.kind) {
    case 'known':
    case 'mismatch':
      return [match.document];
    case 'ambiguous':
      return match.documents;
    case 'unknown':
      return [];
  }
}
