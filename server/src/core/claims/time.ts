import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';

/** Something with a place in the calendar: "đến năm 2030", "trước ngày 31/12/2026", "quý IV năm 2026", "giai đoạn 2026 - 2030", "hằng năm". */
export interface Time extends Span {
  /** `at` one day; `during` a month, quarter, year or period; `by` an end only; `from` a beginning only; `every` recurring. */
  readonly kind: 'at' | 'by' | 'from' | 'during' | 'every';
  /** The first day; undefined for `by` and `every`. */
  readonly from: Day | undefined;
  /** The last day, which still belongs to it; undefined for `from` and `every`. */
  readonly to: Day | undefined;
  /** The first token of the span and the one after its last, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}
