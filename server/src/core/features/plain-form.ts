import type { Span } from '../text/span.ts';

/** How a reading's spans become text and places. */
export interface PlainForm<R> {
  readonly textOf: (span: Span) => string;
  readonly rangeOf: (span: Span) => R;
}
