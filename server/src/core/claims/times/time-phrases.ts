import type { Opening } from './lexicon-times.ts';
import type { TimeForm } from './time-form.ts';

/** One or more times that share their words: "các năm 2021, 2022 và 2023" holds three. */
export interface TimePhrase {
  readonly parts: readonly TimePart[];
  readonly end: number;
}

export interface TimePart {
  readonly opening: Opening | 'every';
  /** The form, with the words that open it inside its tokens. */
  readonly form: TimeForm;
}
