import type { Span } from '../../text/span.ts';

/** Somebody named in full so far, under whom "ông A", "Bộ trưởng" and "ông" are looked up. */
export interface KnownPerson {
  readonly name: string;
  readonly nameSpan: Span | undefined;
  readonly office: string | undefined;
  readonly officeSpan: Span | undefined;
  /** "ông" or "bà" where the text has called the person so. */
  readonly address: string | undefined;
  /** True where another passage named the person. */
  readonly carried: boolean;
}
