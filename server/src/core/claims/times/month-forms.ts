import { type Day, monthOf, yearOf } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { day, months } from './calendar-part.ts';
import {
  isCounted,
  isGlued,
  isWord,
  QUARTERS,
  readMonthNumber,
  readOfYear,
  relativeAt,
  sharedYear,
  yearAfterSlash,
} from './calendar-words.ts';
import type { TimeForm } from './time-form.ts';

/** "tháng 12/2021", "tháng 6 năm 2022", "tháng 6", "tháng này", "tháng trước". */
export function readMonth(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  const relative = relativeAt(tokens, at);
  if (relative !== undefined) {
    const count = yearOf(asOf) * 12 + monthOf(asOf) - 1 + relative;
    const stretch = months(Math.floor(count / 12), (count % 12) + 1, (count % 12) + 1);
    return { start: at, end: at + 2, stretch, unit: 'month', bare: false };
  }
  const month = readMonthNumber(tokens, at);
  // "6 tháng 1 lần" says how often.
  if (month === undefined || (isCounted(tokens, at) && isWord(tokens, month.end, 'lần'))) return undefined;
  const ofYear =
    readOfYear(tokens, month.end, asOf) ??
    yearAfterSlash(tokens, month.end) ??
    sharedYear(tokens, month.end, 'tháng', asOf);
  const glued = ofYear === undefined && isGlued(tokens, month.end);
  if (glued && tokens[month.end]?.text !== '-') return undefined;
  return {
    start: at,
    end: ofYear?.end ?? month.end,
    stretch: months(ofYear?.value, month.value, month.value),
    unit: 'month',
    bare: glued,
  };
}

/** "quý III/2022", "quý IV năm 2026", "quý 3", "quý này". */
export function readQuarter(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  const quarterOf = (yearNumber: number | undefined, quarter: number) =>
    months(yearNumber, quarter * 3 - 2, quarter * 3);
  const relative = relativeAt(tokens, at);
  if (relative !== undefined) {
    const count = yearOf(asOf) * 4 + Math.floor((monthOf(asOf) - 1) / 3) + relative;
    return {
      start: at,
      end: at + 2,
      stretch: quarterOf(Math.floor(count / 4), (count % 4) + 1),
      unit: 'quarter',
      bare: false,
    };
  }
  const quarter = QUARTERS.get(tokens[at + 1]?.lower ?? '');
  if (quarter === undefined || tokens[at + 1]?.gap === 'line') return undefined;
  const end = at + 2;
  const ofYear = readOfYear(tokens, end, asOf) ?? yearAfterSlash(tokens, end) ?? sharedYear(tokens, end, 'quý', asOf);
  return {
    start: at,
    end: ofYear?.end ?? end,
    stretch: quarterOf(ofYear?.value, quarter),
    unit: 'quarter',
    bare: false,
  };
}

/** "hôm nay", "hôm qua"; the eve of the first of a month is found by its month's length. */
export function readToday(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  if (!isWord(tokens, at + 1, 'nay')) return undefined;
  return {
    start: at,
    end: at + 2,
    stretch: day(yearOf(asOf), monthOf(asOf), Number(asOf.slice(8, 10))),
    unit: 'day',
    bare: false,
  };
}
