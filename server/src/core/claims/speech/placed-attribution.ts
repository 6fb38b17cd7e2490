import type { Span } from '../../text/span.ts';
import type { Party } from '../names/names.ts';

/** An attribution with the places of its name and office in the author's text, which may lie in an earlier passage. */
export interface PlacedAttribution extends Attribution {
  readonly speakerSpan: Span | undefined;
  readonly officeSpan: Span | undefined;
  /** Whom the clause that gives the words names, as it stands there; undefined where only the words of an attribution are known. */
  readonly party: Party | undefined;
  /** The time that `date` was read from. */
  readonly dateSpan: Span | undefined;
  readonly eventSpan: Span | undefined;
  /** True where the speaker was taken over from the sentence or the paragraph before. */
  readonly carried: boolean;
}

/** Who said something, and on what occasion. */
export interface Attribution {
  /** The name in canonical spelling, without title or form of address; undefined where only the office is named. */
  readonly speaker: string | undefined;
  readonly office: string | undefined;
  /** The day of speaking, or its month where the text has no more: "2099-03-05", "2099-03". */
  readonly date: string | undefined;
  readonly event: string | undefined;
}
