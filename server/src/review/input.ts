import type { Day } from '../core/text/day.ts';
import type { Locale } from '../core/wording/locale.ts';
import type { CheckReport } from './report.ts';
import type { ResultTexts } from './result-texts.ts';
import type { ReviewTexts } from './texts.ts';

/** What a review report is made of. */
export interface ReviewInput {
  readonly report: CheckReport;
  readonly locale: Locale;
  readonly texts: ReviewTexts;
  readonly common: ResultTexts;
  readonly today: Day;
}
