import { type Day, daysInMonth } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { headsOf, phraseBefore, wordSet } from '../phrases.ts';
import { isGlued, isWord, plainInteger, readOfYear, yearAfterSlash, yearIn } from './calendar-words.ts';
import { OPENINGS } from './lexicon-times.ts';

/** A date that the calendar does not have. */
export interface ImpossibleDate extends Span {
  readonly reason:
    | { readonly kind: 'day'; readonly month: number; readonly year: number | undefined; readonly days: number }
    | { readonly kind: 'month' }
    | { readonly kind: 'quarter' };
}

/**
 * The dates of the tokens that no calendar has: "31/6/2026", "ngày 30 tháng 2", "tháng 13/2026", "quý V". What may be something
 * else is none: "30/2" is a fraction where no "ngày" stands before it, and a thirteenth month is paid, not dated.
 */
export function readImpossibleDates(tokens: readonly Token[], asOf: Day): ImpossibleDate[] {
  const dates: ImpossibleDate[] = [];
  const { heads } = HEADS;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'number' && heads[token.shape] !== 1)) continue;
    const found = readAt(tokens, at, asOf);
    if (found === undefined) continue;
    const [first, last] = [tokens[at], tokens[found.end - 1]];
    if (first === undefined || last === undefined) continue;
    dates.push({ start: first.start, end: last.end, reason: found.reason });
    at = found.end - 1;
  }
  return dates;
}

const HEADS = headsOf([], ['ngày', 'tháng', 'quý']);

interface Found {
  readonly reason: ImpossibleDate['reason'];
  readonly end: number;
}

function readAt(tokens: readonly Token[], at: number, asOf: Day): Found | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readNumeric(tokens, at, { asOf, named: opensTime(tokens, at) });
  switch (token?.lower) {
    case 'ngày':
      return readNumeric(tokens, at + 1, { asOf, named: true }) ?? readWritten(tokens, at + 1, asOf);
    case 'tháng':
      return readMonth(tokens, at, asOf);
    case 'quý':
      return readQuarter(tokens, at, asOf);
    default:
      return undefined;
  }
}

function opensTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap !== 'line' && phraseBefore(OPENINGS, tokens, at) !== undefined;
}

interface Ground {
  readonly asOf: Day;
  /** Whether a word of time stands before it. */
  readonly named: boolean;
}

/** "31/6/2026", "31-06-2026", "31.6.2026", "ngày 31/6"; without a word of time only where its numbers have the size of day and month. */
function readNumeric(tokens: readonly Token[], at: number, { asOf, named }: Ground): Found | undefined {
  if (tokens[at]?.gap === 'line' && isWord(tokens, at - 1, 'ngày')) return undefined;
  const date = dotted(tokens, at) ?? separated(tokens, at);
  if (date === undefined || isBehindGlue(tokens, at) || isGlued(tokens, date.end)) return undefined;
  const { day, month, year, end } = date;
  if (!named && (day > 31 || month > 12)) return undefined;
  if (year === undefined && !isWord(tokens, at - 1, 'ngày')) return undefined;
  const reason = reasonAgainst(day, month, year ?? readOfYear(tokens, end, asOf)?.value);
  return reason === undefined ? undefined : { reason, end };
}

interface NumericDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly end: number;
}

/** "31.6.2026" is one number to the tokeniser. */
function dotted(tokens: readonly Token[], at: number): NumericDate | undefined {
  const groups = DOTTED.exec(tokens[at]?.text ?? '')?.groups;
  if (groups === undefined) return undefined;
  return { day: Number(groups.day), month: Number(groups.month), year: Number(groups.year), end: at + 1 };
}

const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20|21)\d{2})$/u;

function separated(tokens: readonly Token[], at: number): NumericDate | undefined {
  const [day, month] = [plainInteger(tokens[at]), plainInteger(tokens[at + 2])];
  const mark = tokens[at + 1];
  if (day === undefined || month === undefined || mark === undefined || !SEPARATORS.has(mark.text)) return undefined;
  if (isLong(tokens[at]) || isLong(tokens[at + 2]) || mark.gap !== 'none' || tokens[at + 2]?.gap !== 'none')
    return undefined;
  const further = tokens[at + 3]?.text === mark.text && tokens[at + 3]?.gap === 'none';
  const year = further && tokens[at + 4]?.gap === 'none' ? yearIn(tokens[at + 4]) : undefined;
  if (year === undefined && mark.text !== '/') return undefined;
  return { day, month, year, end: year === undefined ? at + 3 : at + 5 };
}

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-']);

/** "30 tháng 2", "31 tháng 6 năm 2026" behind "ngày". */
function readWritten(tokens: readonly Token[], at: number, asOf: Day): Found | undefined {
  const [day, month] = [plainInteger(tokens[at]), plainInteger(tokens[at + 2])];
  if (day === undefined || month === undefined || !isWord(tokens, at + 1, 'tháng')) return undefined;
  if (isLong(tokens[at]) || isLong(tokens[at + 2]) || tokens[at + 1]?.gap === 'line' || tokens[at + 2]?.gap === 'line')
    return undefined;
  const end = at + 3;
  const year = readOfYear(tokens, end, asOf) ?? yearAfterSlash(tokens, end);
  if (year === undefined && isGlued(tokens, end)) return undefined;
  const reason = reasonAgainst(day, month, year?.value);
  return reason === undefined ? undefined : { reason, end: year?.end ?? end };
}

/** A day of "00" is one left open. */
function reasonAgainst(day: number, month: number, year: number | undefined): ImpossibleDate['reason'] | undefined {
  if (day === 0 || month === 0) return undefined;
  if (month > 12) return { kind: 'month' };
  const days = daysInMonth(year ?? LEAP_YEAR, month);
  return day > days ? { kind: 'day', month, year, days } : undefined;
}

/** Where no year is said, February may have 29 days. */
const LEAP_YEAR = 2000;

/** "tháng 13/2026", "tháng 14 năm 2026". */
function readMonth(tokens: readonly Token[], at: number, asOf: Day): Found | undefined {
  const month = plainInteger(tokens[at + 1]);
  if (month === undefined || month <= 12 || isLong(tokens[at + 1]) || PAID.has(tokens[at - 1]?.lower ?? ''))
    return undefined;
  if (tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.gap === 'line') return undefined;
  const year = readOfYear(tokens, at + 2, asOf) ?? yearAfterSlash(tokens, at + 2);
  return year === undefined ? undefined : { reason: { kind: 'month' }, end: year.end };
}

/** "quý V", "quý 5/2026", "quý VI năm 2026". */
function readQuarter(tokens: readonly Token[], at: number, asOf: Day): Found | undefined {
  const number = tokens[at + 1];
  if (number === undefined || number.gap === 'line') return undefined;
  const roman = BEYOND_FOUR.test(number.text);
  const digits = plainInteger(number);
  if (!roman && (digits === undefined || digits <= 4 || isLong(number))) return undefined;
  const year = readOfYear(tokens, at + 2, asOf) ?? yearAfterSlash(tokens, at + 2);
  if (year === undefined && (!roman || isGlued(tokens, at + 2))) return undefined;
  return { reason: { kind: 'quarter' }, end: year?.end ?? at + 2 };
}

const BEYOND_FOUR = /^(?:V|VI|VII|VIII)$/u;
const PAID = wordSet('lương thưởng');

function isLong(token: Token | undefined): boolean {
  return (token?.text.length ?? 0) > 2;
}

/** Written on to what stands before it: the "5/20" of "12/5/20", the "31/6/2026" of "A-31/6/2026". */
function isBehindGlue(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'none' && GLUE.has(tokens[at - 1]?.text ?? '');
}

const GLUE: ReadonlySet<string> = new Set(['/', '-', '.', ':']);
