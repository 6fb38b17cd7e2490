import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { day, months } from './calendar-part.ts';
import {
  endsDate,
  isGlued,
  isWord,
  isYear,
  plainInteger,
  readMonthNumber,
  readOfYear,
  smallNumber,
  wordText,
  yearIn,
} from './calendar-words.ts';
import { DAY_PARTS } from './lexicon-times.ts';
import type { TimeForm } from './time-form.ts';

/** "ngày 29/12/2023", "ngày 17 tháng 4 năm 2023", "ngày 29/7", "ngày 5" (which has no month of its own). */
export function readDay(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  let numberAt = at + 1;
  if (isWord(tokens, numberAt, 'mùng', 'mồng')) numberAt += 1;
  const numeric = readNumericDate(tokens, numberAt, at, asOf);
  if (numeric !== undefined && numeric.unit === 'day') return { ...numeric, bare: false };
  const dayNumber = smallNumber(tokens, numberAt, 31);
  if (dayNumber === undefined) return undefined;
  const month = readMonthNumber(tokens, numberAt + 1);
  if (month === undefined) {
    const dashed = tokens[numberAt + 1]?.text === '-' && tokens[numberAt + 2]?.kind === 'number';
    if (isGlued(tokens, numberAt + 1) && !dashed) return undefined;
    return { start: at, end: numberAt + 1, stretch: day(undefined, undefined, dayNumber), unit: 'day', bare: true };
  }
  const inOfYear = readOfYear(tokens, month.end, asOf);
  return {
    start: at,
    end: inOfYear?.end ?? month.end,
    stretch: day(inOfYear?.value, month.value, dayNumber),
    unit: 'day',
    bare: false,
  };
}

/** "29/12/2023", "29-12-2023", "29.12.2023", "29/7", "12/2021"; not inside a document number. */
export function readNumericDate(tokens: readonly Token[], at: number, start: number, asOf: Day): TimeForm | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'number' || (at > start && first.gap === 'line')) return undefined;
  const dotted = DOTTED_DATE.exec(first.text)?.groups;
  if (dotted !== undefined) {
    if (isGlued(tokens, at + 1)) return undefined;
    return {
      start,
      end: at + 1,
      stretch: day(Number(dotted.year), Number(dotted.month), Number(dotted.day)),
      unit: 'day',
      bare: false,
    };
  }
  const separator = tokens[at + 1];
  if (separator === undefined || separator.gap !== 'none' || (separator.text !== '/' && separator.text !== '-'))
    return undefined;
  const second = tokens[at + 2];
  if (second === undefined || second.gap !== 'none') return undefined;
  const firstNumber = plainInteger(first);
  const secondNumber = plainInteger(second);
  if (firstNumber === undefined || secondNumber === undefined) return undefined;
  const third = tokens[at + 4];
  if (tokens[at + 3]?.text === separator.text && tokens[at + 3]?.gap === 'none' && third?.gap === 'none') {
    const yearNumber = yearIn(third);
    if (yearNumber === undefined || !(separator.text === '/' ? endsDate(tokens, at + 5) : !isGlued(tokens, at + 5)))
      return undefined;
    return { start, end: at + 5, stretch: day(yearNumber, secondNumber, firstNumber), unit: 'day', bare: false };
  }
  if (!(separator.text === '/' ? endsDate(tokens, at + 3) : !isGlued(tokens, at + 3))) return undefined;
  if (
    separator.text === '/' &&
    isYear(second) &&
    !NUMBERED.has(wordText(tokens, at - 1) ?? '') &&
    firstNumber >= 1 &&
    firstNumber <= 12
  ) {
    return { start, end: at + 3, stretch: months(secondNumber, firstNumber, firstNumber), unit: 'month', bare: false };
  }
  if (firstNumber < 1 || firstNumber > 31 || secondNumber < 1 || secondNumber > 12) return undefined;
  if (separator.text === '-' && at === start && !DAY_PARTS.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const ofYear = readOfYear(tokens, at + 3, asOf);
  return {
    start,
    end: ofYear?.end ?? at + 3,
    stretch: day(ofYear?.value, secondNumber, firstNumber),
    unit: 'day',
    bare: ofYear === undefined,
  };
}

/** "15 tháng 01 năm 2099", "15 tháng 12" before "hằng năm": a day that leaves out its word; what follows shows that no months are counted. */
export function readBareDay(tokens: readonly Token[], at: number, asOf: Day): TimeForm | undefined {
  const dayNumber = smallNumber(tokens, at, 31);
  const month = dayNumber === undefined ? undefined : readMonthNumber(tokens, at + 1);
  if (dayNumber === undefined || month === undefined || tokens[at + 1]?.gap === 'line') return undefined;
  const ofYear = readOfYear(tokens, month.end, asOf);
  const recurs =
    ofYear === undefined && isWord(tokens, month.end, 'hằng', 'hàng') && isWord(tokens, month.end + 1, 'năm');
  if (ofYear === undefined && !recurs) return undefined;
  return {
    start: at,
    end: ofYear?.end ?? month.end,
    stretch: day(ofYear?.value, month.value, dayNumber),
    unit: 'day',
    bare: false,
  };
}

/** "29.12.2023" is one number to the tokeniser. */
const DOTTED_DATE = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>[12]\d{3})$/u;

/** Behind these "10/2020" is a document's number and "1/2000" a scale. */
const NUMBERED: ReadonlySet<string> = new Set(
  'số định quyết tư thị luật lệnh điện hoạch trình án lệ tỷ tỉ văn báo kết'.split(' '),
);
