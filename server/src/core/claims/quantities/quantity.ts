import type { Span } from '../../text/span.ts';

/** How a quantity bounds what it speaks of: "ít nhất" is `>=`, "trên" `>`, "không quá" `<=`, "dưới" `<`, "khoảng" `~`. */
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~';

/** A number with its unit, as in "ít nhất 70%", "3,74 triệu tỷ đồng", "từ 10 đến 15 ngày", "một nửa". The span holds comparator, number, magnitude and unit. */
export interface Quantity extends Span {
  /** In base numbers: 3740000000000000 for "3,74 triệu tỷ đồng", 16.5 for "16,5%"; undefined where the text sets no lower bound. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** As written without the magnitude, with its rate: "đồng", "%", "đồng/tháng", "điểm cầu"; undefined for a bare number or fraction. */
  readonly unit: string | undefined;
  readonly comparator: Comparator;
  /** The size of one unit in the last place that the text writes, in base numbers: 0.1 for "16,5%", 1e13 for "3,74 triệu tỷ". */
  readonly step: number;
  /** The part of the span that holds the number, its magnitude and unit, without the comparator. */
  readonly value: Span;
  /** The first token of the span and the one after its last, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}
