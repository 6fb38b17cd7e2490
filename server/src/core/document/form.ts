import type { Span } from '../text/span.ts';

/**
 * The components of an official document (Decree 30/2020, Điều 8; Decree 78/2025) that were found; undefined or empty where they
 * were not. As long as a form is the same object, what it says is the same (`saidBy`), also in another state of the text.
 */
export interface Form {
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" */
  readonly nationalName: Span | undefined;
  /** "Độc lập - Tự do - Hạnh phúc" */
  readonly nationalMotto: Span | undefined;
  /** The lines of the issuing body, that of the body above it first. */
  readonly issuer: readonly Span[];
  /** "Số: 12/QĐ-UBND" */
  readonly number: Span | undefined;
  /** "Hà Nội, ngày 05 tháng 3 năm 2020" */
  readonly placeAndDate: Span | undefined;
  /** "NGHỊ QUYẾT" */
  readonly type: Span | undefined;
  /** What the document is about: the lines below its type, or "V/v …". */
  readonly abstract: Span | undefined;
  /** Each line that gives a legal basis or a proposal, with the mark that ends it. */
  readonly bases: readonly Span[];
  /** From "Nơi nhận" to the last of the recipients. */
  readonly recipients: Span | undefined;
  /** From the line in whose name it is signed to the name of who signs. */
  readonly signature: Span | undefined;
  readonly appendices: readonly Span[];
}

/** The components whose words tell what the document is. */
export function saidBy({ issuer, number, placeAndDate, type, abstract }: Form): readonly Span[] {
  return [...issuer, number, placeAndDate, type, abstract].filter((span) => span !== undefined);
}
