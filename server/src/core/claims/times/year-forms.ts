import { type Day, yearOf } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { readNumberWords } from '../numbers/number-words.ts';
import { months, year, years } from './calendar-part.ts';
import {
  isCounted,
  isGlued,
  isWord,
  plainInteger,
  readOfYear,
  relativeAt,
  smallNumber,
  wordText,
  yearIn,
} from './calendar-words.ts';
import type { TimeForm } from './time-form.ts';

/** "năm 2022", "năm 2022 - 2024", "năm học 2021 - 2022", "năm nay"; in "5 năm 2021 - 2025" the year word counts. */
export function readYear(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  const relative = relativeAt(tokens, at);
  if (relative !== undefined) {
    return { start: at, end: at + 2, stretch: year(yearOf(asOf) + relative), unit: 'year', bare: false };
  }
  const numberAt = isWord(tokens, at + 1, 'học') ? at + 2 : at + 1;
  if (tokens[numberAt]?.gap === 'line') return undefined;
  const range = readBareYears(tokens, numberAt);
  if (range === undefined) return undefined;
  const counted = range.unit === 'period' && isCounted(tokens, at);
  return { ...range, start: counted ? numberAt : at, bare: false };
}

/** "2030", "2021 - 2025". */
export function readBareYears(tokens: readonly Token[], at: number): TimeForm | undefined {
  const first = tokens[at];
  const firstYear = first === undefined ? undefined : yearIn(first);
  if (firstYear === undefined || (at > 0 && first?.gap === 'none' && GLUE.has(tokens[at - 1]?.text ?? '')))
    return undefined;
  const lastYear = tokens[at + 1]?.text === '-' && tokens[at + 2]?.gap !== 'line' ? yearIn(tokens[at + 2]) : undefined;
  if (lastYear !== undefined && !isGlued(tokens, at + 3)) {
    return { start: at, end: at + 3, stretch: years(firstYear, lastYear), unit: 'period', bare: false };
  }
  if (isGlued(tokens, at + 1)) return undefined;
  return { start: at, end: at + 1, stretch: year(firstYear), unit: 'year', bare: true };
}

/** "các năm 2021", "những năm 1990", "những năm 90", "thập niên 1990". */
export function readManyYears(tokens: readonly Token[], at: number): TimeForm | undefined {
  const decade = !isWord(tokens, at, 'các');
  if (isWord(tokens, at, 'thập') ? !isWord(tokens, at + 1, 'niên', 'kỷ', 'kỉ') : !isWord(tokens, at + 1, 'năm'))
    return undefined;
  const range = readBareYears(tokens, at + 2);
  if (range?.unit === 'period') return { ...range, start: at };
  const number = tokens[at + 2] === undefined ? undefined : plainInteger(tokens[at + 2]);
  if (number === undefined) return undefined;
  const full = number < 100 ? number + 1900 : number;
  const isDecade = decade && full % 10 === 0 && (number >= 1000 || number >= 10);
  if (!isDecade) return range === undefined ? undefined : { ...range, start: at, bare: false };
  if (isGlued(tokens, at + 3)) return undefined;
  return { start: at, end: at + 3, stretch: years(full, full + 9), unit: 'period', bare: false };
}

/** "6 tháng đầu năm 2024", "sáu tháng cuối năm", "9 tháng năm 2022", "3 quý đầu năm". */
export function readPartOfYear(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  const digits = smallNumber(tokens, at, 12);
  const count = digits === undefined ? wordNumber(tokens, at) : { value: digits, width: 1 };
  if (count === undefined) return undefined;
  const unitAt = at + count.width;
  const size = isWord(tokens, unitAt, 'tháng') ? 1 : isWord(tokens, unitAt, 'quý') ? 3 : 0;
  const length = count.value * size;
  if (length < 1 || length > 12) return undefined;
  const side = wordText(tokens, unitAt + 1);
  const fromStart = side === 'đầu' || side === 'năm';
  if (!fromStart && side !== 'cuối') return undefined;
  const yearAt = side === 'năm' ? unitAt + 1 : unitAt + 2;
  if (!isWord(tokens, yearAt, 'năm')) return undefined;
  const ofYear = readOfYear(tokens, yearAt, asOf);
  if (ofYear === undefined && side === 'năm') return undefined;
  const stretch = fromStart ? months(ofYear?.value, 1, length) : months(ofYear?.value, 13 - length, 12);
  return { start: at, end: ofYear?.end ?? yearAt + 1, stretch, unit: 'period', bare: false };
}

/** "nửa đầu năm 2022", "nửa cuối năm". */
export function readHalfYear(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  const early = isWord(tokens, at + 1, 'đầu');
  if ((!early && !isWord(tokens, at + 1, 'cuối')) || !isWord(tokens, at + 2, 'năm')) return undefined;
  const ofYear = readOfYear(tokens, at + 2, asOf);
  return {
    start: at,
    end: ofYear?.end ?? at + 3,
    stretch: months(ofYear?.value, early ? 1 : 7, early ? 6 : 12),
    unit: 'period',
    bare: false,
  };
}

function wordNumber(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly width: number } | undefined {
  const words = tokens[at]?.kind === 'word' ? readNumberWords(tokens, at) : undefined;
  return words === undefined ? undefined : { value: words.value, width: words.end - at };
}

const GLUE: ReadonlySet<string> = new Set(['/', '-', '.']);
