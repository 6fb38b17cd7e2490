import { type Day, yearOf } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { readNumberWords } from '../numbers/number-words.ts';
import { CLASSES } from '../quantities/lexicon-labels.ts';
import { OF_ANOTHER_YEAR } from './lexicon-times.ts';

/** A number said in words or digits and the token after it. */
interface Found {
  readonly value: number;
  readonly end: number;
}

/** "năm 2022" or "năm nay" behind a day, month or quarter. */
export function readOfYear(tokens: readonly Token[], at: number, asOf: Day): Found | undefined {
  if (!isWord(tokens, at, 'năm') || tokens[at]?.gap === 'line' || tokens[at + 1]?.gap === 'line') return undefined;
  const relative = RELATIVE_YEARS.get(wordText(tokens, at + 1) ?? '');
  if (relative !== undefined) return { value: yearOf(asOf) + relative, end: at + 2 };
  const value = isGlued(tokens, at + 2) ? undefined : yearIn(tokens[at + 1]);
  return value === undefined ? undefined : { value, end: at + 2 };
}

export function yearAfterSlash(tokens: readonly Token[], at: number): Found | undefined {
  const mark = tokens[at];
  if (mark === undefined || mark.gap === 'line' || (mark.text !== '/' && !(mark.text === '-' && mark.gap === 'none')))
    return undefined;
  const value = yearIn(tokens[at + 1]);
  return value === undefined || isGlued(tokens, at + 2) ? undefined : { value, end: at + 2 };
}

/** The year that a list names once, at its end: "quý III và quý IV năm 2022". It is not part of this form's own words. */
export function sharedYear(tokens: readonly Token[], end: number, unit: string, asOf: Day): Found | undefined {
  let at = end;
  for (let steps = 0; steps < 3; steps += 1) {
    const link = tokens[at];
    if (link === undefined || link.gap === 'line' || !LINKS.has(link.lower)) return undefined;
    const numberAt = isWord(tokens, at + 1, unit) ? at + 2 : at + 1;
    const number = tokens[numberAt];
    if (number === undefined || !(QUARTERS.has(number.lower) || smallNumber(tokens, numberAt, 12) !== undefined))
      return undefined;
    const found = readOfYear(tokens, numberAt + 1, asOf) ?? yearAfterSlash(tokens, numberAt + 1);
    if (found !== undefined) return { value: found.value, end };
    at = numberAt + 1;
  }
  return undefined;
}

/** "tháng 6", "tháng Sáu": the month's number. */
export function readMonthNumber(tokens: readonly Token[], at: number): Found | undefined {
  if (!isWord(tokens, at, 'tháng')) return undefined;
  const digits = smallNumber(tokens, at + 1, 12);
  if (digits !== undefined && tokens[at + 1]?.gap !== 'line') return { value: digits, end: at + 2 };
  const first = tokens[at + 1];
  if (first === undefined || first.kind !== 'word' || first.gap === 'line') return undefined;
  if (first.text === 'Giêng' || first.text === 'giêng') return { value: 1, end: at + 2 };
  if (first.text === 'Tư' || first.text === 'tư') return { value: 4, end: at + 2 };
  // "tháng năm" is mostly "months and years"; only a capital makes it May.
  if (first.text === 'năm' || first.lower === 'một') return undefined;
  const words = readNumberWords(tokens, at + 1);
  return words === undefined || words.value > 12 ? undefined : words;
}

/** A number of one or two digits from 1 up to `most`. */
export function smallNumber(tokens: readonly Token[], at: number, most: number): number | undefined {
  const token = tokens[at];
  const value = plainInteger(token);
  return token === undefined || value === undefined || value < 1 || value > most || token.text.length > 2
    ? undefined
    : value;
}

export function plainInteger(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && INTEGER.test(token.text) ? Number(token.text) : undefined;
}

/** A year of four digits, from 1000 on. */
export function yearIn(token: Token | undefined): number | undefined {
  return token !== undefined && isYear(token) ? Number(token.text) : undefined;
}

export function isYear(token: Token): boolean {
  return token.kind === 'number' && YEAR.test(token.text);
}

/** Whether a date may end before `at`: nothing is written on to it, unless it is the other end of a stretch ("1/2004-1/2019"). */
export function endsDate(tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens, at)) return true;
  if (tokens[at]?.text !== '-') return false;
  const parts = [1, 3, 5].filter((step) => tokens[at + step]?.kind === 'number' && tokens[at + step]?.gap === 'none');
  const slashes = [2, 4].filter((step) => tokens[at + step]?.text === '/' && tokens[at + step]?.gap === 'none');
  if (slashes[0] !== 2 || parts[0] !== 1 || parts[1] !== 3) return false;
  return !isGlued(tokens, at + (slashes[1] === 4 && parts[2] === 5 ? 6 : 4));
}

/** Whether the token at `at` is written on to the one before it, so that a number there is part of something longer ("15/2020/NĐ-CP", "2021a"). */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap !== 'none') return false;
  if (token.kind !== 'mark') return true;
  const next = tokens[at + 1];
  return (token.text === '/' || token.text === '-') && next !== undefined && next.gap === 'none';
}

export function isWord(tokens: readonly Token[], at: number, ...words: readonly string[]): boolean {
  const text = wordText(tokens, at);
  return text !== undefined && words.includes(text);
}

export function wordText(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? token.lower : undefined;
}

/** The numbers of quarters in Roman and Arabic digits. */
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ...['i', 'ii', 'iii', 'iv'].map((roman, i) => [roman, i + 1] as const),
  ...['1', '2', '3', '4', '01', '02', '03', '04'].map((digits) => [digits, Number(digits)] as const),
]);

/** "này", "trước" behind a unit of time, unless the unit is counted: "tháng trước", but "hai tháng trước", "những năm qua". */
export function relativeAt(tokens: readonly Token[], at: number): number | undefined {
  if (isCounted(tokens, at) || tokens[at + 1]?.gap === 'line') return undefined;
  if (tokens[at + 2]?.gap !== 'line' && OF_ANOTHER_YEAR.has(wordText(tokens, at + 2) ?? '')) return undefined;
  const table = isWord(tokens, at, 'năm') ? RELATIVE_YEARS : RELATIVE;
  return table.get(wordText(tokens, at + 1) ?? '');
}

/** Whether a number or a word such as "những" counts the unit of time at `at`. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.gap === 'line') return false;
  // "loại 1 tháng này": the number is that of the class.
  if (before.kind === 'number') return !CLASSES.has(tokens[at - 2]?.lower ?? '');
  return COUNTING.has(before.lower);
}

const COUNTING: ReadonlySet<string> = new Set(
  'một hai ba bốn năm sáu bảy tám chín mười mươi mốt lăm chục trăm vài mấy nhiều các những mỗi từng bao số'.split(' '),
);

/** "tháng này", "quý trước", "tháng sau": how many months or quarters from the present one. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['trước', -1],
  ['sau', 1],
  ['tới', 1],
]);

/** "năm" has two more: "năm nay", "năm ngoái". */
const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([...RELATIVE, ['nay', 0], ['ngoái', -1]]);

const LINKS: ReadonlySet<string> = new Set([',', 'và', 'hoặc']);

const INTEGER = /^\d+$/u;
const YEAR = /^[12]\d{3}$/u;
