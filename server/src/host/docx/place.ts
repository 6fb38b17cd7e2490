/** Where in a document a stretch of its text stands. Numbers count from 1. */
export type Place =
  | { readonly kind: 'body' }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'note'; readonly note: 'footnote' | 'endnote'; readonly number: number }
  | { readonly kind: 'header' }
  | { readonly kind: 'footer' }
  | { readonly kind: 'text box'; readonly number: number };

/** A stretch of the text with its place; stretches are in the order of the text and apart. */
export interface PlacedStretch {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}
