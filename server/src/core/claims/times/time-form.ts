import type { Stretch } from './calendar-part.ts';

/** A place in the calendar as it stands in the text, without the word that says how it is meant ("đến", "trước"). */
export interface TimeForm {
  readonly start: number;
  readonly end: number;
  readonly stretch: Stretch;
  readonly unit: 'day' | 'month' | 'quarter' | 'year' | 'period';
  /** True where the form is no time by itself and needs a word before it: "2030" in "đến 2030", "29/7" in "từ 29/7". */
  readonly bare: boolean;
}
