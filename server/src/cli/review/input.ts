import type { Day } from '../../core/text/day.ts';
import type { Locale } from '../../core/wording/locale.ts';
import type { CheckReport } from '../check/report.ts';
import type { Texts } from '../wording/shape.ts';
import type { ReviewTexts } from './texts.ts';

/** What a review report is made of. */
export interface ReviewInput {
  readonly report: CheckReport;
  readonly locale: Locale;
  readonly texts: ReviewTexts;
  /** What the command line says everywhere. */
  readonly common: Texts;
  readonly today: Day;
}
