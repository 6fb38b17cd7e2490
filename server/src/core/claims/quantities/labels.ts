import type { Token } from '../../text/tokens.ts';
import { beginsNumeral } from '../numbers/numerals.ts';
import { DAY_PARTS } from '../times/lexicon-times.ts';
import type { Amount } from './amount.ts';
import { countsBare } from './bare-numbers.ts';
import { isBounded } from './bounds.ts';
import {
  CLASSES,
  EACH,
  LABELS_ALWAYS,
  LABELS_WITHOUT_UNIT,
  NOUNS_OR_VERBS,
  POINTING_AT_TIME,
  SCALES,
  TELEPHONE,
  TELEPHONE_NAMES,
  VAGUE,
} from './lexicon-labels.ts';
import { isIdiom } from './number-idioms.ts';

/** Whether the number names, dates or orders something, or is part of an idiom, and so counts nothing. */
export function isLabel(tokens: readonly Token[], amount: Amount): boolean {
  const before = previousOnLine(tokens, amount.start);
  if (
    isNamed(tokens, amount, before) ||
    isClock(tokens, amount, before) ||
    isMinutes(tokens, amount) ||
    isHeadless(tokens, amount)
  )
    return true;
  switch (amount.numeral.form) {
    case 'digits':
      if (amount.unit?.kind === 'guessed' && RATHER_A_YEAR.test(tokens[amount.start]?.text ?? '')) return true;
      return isListLabel(tokens, amount, before) || (isBare(amount) && !countsBare(tokens, amount, before));
    case 'ratio':
      return isScale(amount) || (isBare(amount) && !isBounded(tokens, amount.start));
    case 'words':
      return isIdiom(tokens, amount, before);
    case 'half':
      return (
        !isBounded(tokens, amount.start) && !CHANGES.has(before?.lower ?? '') && tokens[amount.end]?.lower !== 'số'
      );
    case 'fraction':
      return DAY_PARTS.has(before?.lower ?? '');
  }
}

/** A percentage or a number with a magnitude measures whatever stands before it. */
function isMeasure(amount: Amount): boolean {
  return amount.unit?.kind === 'percent' || amount.numeral.magnitude > 0;
}

/** "quy hoạch 1/2.000" is drawn to a scale. */
function isScale({ value, numeral }: Amount): boolean {
  return value === 1 && numeral.divisor >= SMALLEST_SCALE;
}

const SMALLEST_SCALE = 200;

function isBare(amount: Amount): boolean {
  return amount.unit === undefined && amount.numeral.magnitude === 0;
}

/** "Điều 5", "số 12", "thứ ba", "Đề án 06", "Rạch Miễu 2", "ĐT: 0243 123". */
function isNamed(tokens: readonly Token[], amount: Amount, before: Token | undefined): boolean {
  if (before === undefined || isMeasure(amount)) return false;
  const unitKnown = amount.unit !== undefined && amount.unit.kind !== 'guessed';
  if (!unitKnown && hasTelephoneBefore(tokens, amount.start)) return true;
  if (before.kind !== 'word') return false;
  if (VAGUE.has(before.lower) && amount.numeral.form === 'words') return true;
  if (CLASSES.has(before.lower) && pointsAtTime(tokens, amount)) return true;
  const beforeThat = tokens[amount.start - 2]?.lower ?? '';
  if (EACH.has(beforeThat) || (before.lower === 'số' && isAmountBehind(tokens, amount, beforeThat))) return false;
  if (isFrequency(tokens, amount, before)) return false;
  if (LABELS_ALWAYS.has(before.lower)) return true;
  const first = tokens[unitStart(amount)];
  const unitCounts =
    unitKnown && first !== undefined && first.text === first.lower && !NOUNS_OR_VERBS.has(amount.unit?.text ?? '');
  if (LABELS_WITHOUT_UNIT.has(before.lower)) return !unitCounts && amount.numeral.form !== 'words';
  return (
    before.text !== before.lower && !unitKnown && !isBounded(tokens, amount.start) && amount.numeral.form !== 'fraction'
  );
}

/** "tổng số 12 dự án", "trong số 119 nước", "hệ số 0,7": the word "số" that gives no number to a thing. */
function isAmountBehind(tokens: readonly Token[], amount: Amount, beforeThat: string): boolean {
  if (beforeThat === 'tổng') return true;
  if (beforeThat === 'trong') return amount.unit !== undefined;
  return SCALES.has(beforeThat) && DECIMAL.test(tokens[amount.start]?.text ?? '');
}

/** "12 tháng một lần", "1 năm 2 lần": how often, not in which month. */
function isFrequency(tokens: readonly Token[], amount: Amount, before: Token): boolean {
  const counted = tokens[amount.start - 2];
  return (
    amount.unit?.text === 'lần' &&
    PERIODS.has(before.lower) &&
    before.gap !== 'line' &&
    counted !== undefined &&
    beginsNumeral(counted)
  );
}

const PERIODS: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);

/** "loại 1 tháng này": the class is numbered, and the month is the present one. */
function pointsAtTime(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.end];
  return (
    PERIODS.has(amount.unit?.text ?? '') &&
    next !== undefined &&
    next.gap !== 'line' &&
    POINTING_AT_TIME.has(next.lower)
  );
}

function unitStart(amount: Amount): number {
  return amount.numeral.end;
}

function hasTelephoneBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    const token = tokens[at - back];
    if (token === undefined) return false;
    if (TELEPHONE.has(token.lower)) return true;
    const name = TELEPHONE_NAMES.get(token.lower);
    if (name !== undefined && tokens[at - back - 1]?.lower === name) return true;
    if (token.gap === 'line') return false;
  }
  return false;
}

/** In "Trung ương 5 khóa XII" the word behind the number is the label of the next one. */
function isHeadless(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.end];
  if (amount.unit?.kind !== 'counted' || next === undefined || next.gap !== 'space') return false;
  return NUMBERED_UNITS.has(amount.unit.text.toLowerCase()) && (next.kind === 'number' || ROMAN.test(next.text));
}

const NUMBERED_UNITS: ReadonlySet<string> = new Set([
  'khoá',
  'kỳ',
  'chương',
  'mục',
  'điều',
  'khoản',
  'phụ lục',
  'phần',
  'điểm',
]);
const ROMAN = /^[IVX]+$/u;

/** "lúc 8 giờ", "17 giờ ngày 15/6", "14 giờ 30". */
function isClock(tokens: readonly Token[], amount: Amount, before: Token | undefined): boolean {
  if (amount.unit?.text !== 'giờ' || amount.value > 24) return false;
  if (before?.lower === 'lúc' || before?.lower === 'hồi') return true;
  const next = tokens[amount.end];
  return (
    next !== undefined &&
    next.gap !== 'line' &&
    (DAY_PARTS.has(next.lower) || next.lower === 'ngày' || next.lower === 'cùng' || next.kind === 'number')
  );
}

/** The 30 of "từ 13 giờ 30 đến 17 giờ". */
function isMinutes(tokens: readonly Token[], { start, value }: Amount): boolean {
  return value < 60 && tokens[start - 1]?.lower === 'giờ' && tokens[start - 2]?.kind === 'number';
}

/** "1." and "2.1" at the head of a paragraph, "(1)", the first cell of a table's row, "12 Phần mềm" in a row without cells. */
function isListLabel(tokens: readonly Token[], amount: Amount, before: Token | undefined): boolean {
  const next = tokens[amount.numeral.end];
  const follows = next?.gap === 'none' ? next.text : '';
  const raw = tokens[amount.start]?.text ?? '';
  const unitWord = tokens[amount.numeral.end];
  const nounFollows = amount.unit?.kind === 'counted' || amount.unit?.text === 'Điểm';
  const rowNumber = nounFollows && unitWord !== undefined && unitWord.text !== unitWord.lower;
  if (rowNumber && isHead(tokens, amount.start)) return true;
  if (raw.includes('.') && amount.numeral.decimal.exponent < 0 && isHead(tokens, amount.start) && !isMeasure(amount))
    return true;
  // The number of a footnote or item is written on to the stop before it: "1b.3 Doanh nghiệp".
  if (rowNumber && before?.text === '.' && tokens[amount.start]?.gap === 'none') return true;
  if (amount.unit !== undefined || isMeasure(amount)) return false;
  if (before?.text === '(' || before?.text === '[') return follows === ')' || follows === ']';
  if (before?.text === '|' && before.gap === 'line') return true;
  return (follows === '.' || follows === ')' || follows === '/') && isHead(tokens, amount.start);
}

/** Whether only marks of a heading or list stand before the token on its line. */
function isHead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 6 && i >= 0; i -= 1) {
    if (tokens[i]?.gap === 'line') return true;
    if (tokens[i - 1]?.kind !== 'mark') return false;
  }
  return false;
}

const DECIMAL = /^\d+,\d+$/u;
/** Without a known unit behind it this is rather a year than a count: "mục tiêu 2099 phấn đấu". */
const RATHER_A_YEAR = /^(?:19\d\d|20\d[1-9]|20[1-9]0)$/u;

const CHANGES: ReadonlySet<string> = new Set(['giảm', 'tăng', 'mất', 'còn', 'bằng', 'chỉ']);

function previousOnLine(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at]?.gap === 'line' ? undefined : tokens[at - 1];
}
