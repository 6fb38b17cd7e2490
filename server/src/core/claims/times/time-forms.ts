import { type Day, yearOf } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { beginsNumberWords, NUMBER_HEADS } from '../numbers/number-words.ts';
import { year } from './calendar-part.ts';
import { isWord, wordText } from './calendar-words.ts';
import { readBareDay, readDay, readNumericDate } from './day-forms.ts';
import { readMonth, readQuarter, readToday } from './month-forms.ts';
import type { TimeForm } from './time-form.ts';
import { readBareYears, readHalfYear, readManyYears, readPartOfYear, readYear } from './year-forms.ts';

/** The longest form that begins at token `at`. */
export function readForm(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number')
    return (
      readPartOfYear(tokens, at, asOf) ??
      readNumericDate(tokens, at, at, asOf) ??
      readBareDay(tokens, at, asOf) ??
      readLoneYears(tokens, at)
    );
  if (token.kind !== 'word') return undefined;
  const reader = READERS.get(token.lower);
  return reader?.(tokens, at, asOf) ?? readPartOfYear(tokens, at, asOf);
}

/** "2021 - 2025", but not "1000 - 1500" and "2181 - 2350", which are rather measured, unless a word calls them a period. */
function readLoneYears(tokens: readonly Token[], at: number): TimeForm | undefined {
  const form = readBareYears(tokens, at);
  if (form?.unit !== 'period' || PERIOD_WORDS.has(tokens[at - 1]?.lower ?? '')) return form;
  const [first, last] = [form.stretch.first.year ?? 0, form.stretch.last.year ?? 0];
  return first >= EARLIEST_LONE && last <= LATEST_LONE ? form : undefined;
}

const PERIOD_WORDS: ReadonlySet<string> = new Set(['đoạn', 'kỳ', 'khoá', 'từ']);
const EARLIEST_LONE = 1700;
const LATEST_LONE = 2199;

/** Whether a form can begin with this token. */
export function beginsForm(token: Token): boolean {
  return token.kind === 'number' || READERS.has(token.lower) || beginsNumberWords(token);
}

type Reader = (tokens: readonly Token[], at: number, asOf: Day) => TimeForm | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['ngày', readDay],
  ['mùng', readDay],
  ['mồng', readDay],
  ['tháng', readMonth],
  ['quý', readQuarter],
  ['năm', readYear],
  ['các', readManyYears],
  ['những', readManyYears],
  ['thập', readManyYears],
  ['hôm', readToday],
  ['đầu', readPartOf],
  ['giữa', readPartOf],
  ['cuối', readPartOf],
  ['nửa', readHalfYear],
]);

/** The words with which a form begins. */
export const FORM_WORDS: readonly string[] = [...READERS.keys(), ...NUMBER_HEADS];

/** "cuối năm 2025", "đầu năm", "giữa tháng 6/2022", "đầu quý II": the whole of what is named, since its parts have no fixed borders. */
function readPartOf(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  if (tokens[at + 1]?.gap === 'line') return undefined;
  const whole = isWord(tokens, at + 1, 'năm', 'tháng', 'quý')
    ? READERS.get(wordText(tokens, at + 1) ?? '')?.(tokens, at + 1, asOf)
    : undefined;
  if (whole !== undefined) return { ...whole, start: at };
  if (!isWord(tokens, at + 1, 'năm') || isWord(tokens, at + 2, 'học', 'thứ')) return undefined;
  return { start: at, end: at + 2, stretch: year(yearOf(asOf)), unit: 'year', bare: false };
}
