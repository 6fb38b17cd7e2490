import { type Day, dayOf, daysInMonth } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';

/** What the date line says: its day, and whether that day is only the end of what it leaves open ("ngày … tháng 6 năm 2026"). */
export interface DateLine {
  readonly day: Day;
  readonly openEnded: boolean;
}

/**
 * Reads a line that ends in place and date as Decree 30/2020 (Phụ lục I, II.4) writes them: "Hà Nội, ngày 05 tháng 3 năm
 * 2020", also as the last cell or column of a letterhead. Undefined for any other line.
 */
export function readDateLine(tokens: readonly Token[]): DateLine | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.lower !== 'ngày' || tokens[at - 1]?.text !== ',') continue;
    const line = readDate(tokens, at);
    if (line !== undefined) return line;
  }
  return undefined;
}

/**
 * The day of minutes and of a speech that say it in their first words: "Hôm nay, vào hồi 14 giờ 00 phút, ngày 09 tháng 9 năm 2026,
 * tại …", and of a draft law without a day of its own: "Dự thảo ngày 10/11/2026". Undefined for any other line.
 */
export function readSpokenDate(tokens: readonly Token[]): DateLine | undefined {
  const from = tokens.findIndex(({ kind }) => kind === 'word');
  const opening = `${tokens[from]?.lower} ${tokens[from + 1]?.lower}`;
  if (from < 0 || from > 2 || !OPENINGS.has(opening)) return undefined;
  const at = tokens.findIndex(({ kind, lower }, index) => index > from + 1 && kind === 'word' && !HOURS.has(lower));
  if (tokens[at]?.lower !== 'ngày' || at > from + LONGEST_HOUR) return undefined;
  const words = tokens.slice(at + 1, at + LONGEST_DATE).map(({ lower }) => lower);
  const { day, month, year } = SPOKEN_DATE.exec(words.join(' '))?.groups ?? {};
  const value = dayOf(Number(year), Number(month), Number(day));
  return value === undefined ? undefined : { day: value, openEnded: false };
}

const OPENINGS: ReadonlySet<string> = new Set(['hôm nay', 'dự thảo']);
/** Words of the hour and of the version, which may stand before the day. */
const HOURS: ReadonlySet<string> = new Set(
  'vào lúc hồi giờ phút buổi sáng chiều thứ hai ba tư năm sáu bảy lần bản'.split(' '),
);
/** "vào hồi 14 giờ 00 phút, thứ Tư," is ten tokens. */
const LONGEST_HOUR = 16;
/** "09 tháng 9 năm 2026", "9 / 9 / 2026". */
const LONGEST_DATE = 6;
const SPOKEN_DATE = /^(?<day>\d{1,2}) ?(?:tháng|[/.-]) ?(?<month>\d{1,2}) ?(?:năm|[/.-]) ?(?<year>\d{4})(?!\d)/u;

/** The day of what a text is attached to: "(Kèm theo Tờ trình số 05/TTr-UBND ngày 10 tháng 4 năm 2020 của …)". Undefined for any other line. */
export function readAttachedDate(tokens: readonly Token[]): DateLine | undefined {
  const opening = tokens.slice(0, LONGEST_OPENING).findIndex(({ lower }) => lower === 'kèm');
  if (opening < 0 || !tokens.slice(0, opening).some(({ text }) => text === '(')) return undefined;
  const from = tokens.findIndex(({ lower }, at) => at > opening && lower === 'ngày');
  const to = tokens.findIndex(({ lower, text }, at) => at > from && (lower === 'của' || text === ')'));
  return from < 0 || to < 0 ? undefined : readDate(tokens.slice(0, to), from);
}

/** The place and day that stand in brackets under the title of a speech: "(Hà Nội, ngày 12/7/2099)". Undefined where they are not a line of their own. */
export function readBracketedDate(tokens: readonly Token[]): DateLine | undefined {
  for (const [open, { text }] of tokens.entries()) {
    if (text !== '(' || !startsLine(tokens, open)) continue;
    const close = tokens.findIndex((token, at) => at > open && token.text === ')');
    const comma = tokens.findIndex((token, at) => at > open && token.kind === 'mark');
    if (close < 0 || tokens[comma]?.text !== ',' || comma > open + LONGEST_PLACE || !endsLine(tokens, close)) continue;
    const from = tokens[comma + 1]?.lower === 'ngày' ? comma + 2 : comma + 1;
    const words = tokens.slice(from, close).map(({ lower }) => lower);
    const { day, month, year } = SPOKEN_DATE.exec(words.join(' '))?.groups ?? {};
    const value = words.length >= LONGEST_DATE ? undefined : dayOf(Number(year), Number(month), Number(day));
    if (value !== undefined) return { day: value, openEnded: false };
  }
  return undefined;
}

/** "Thành phố Hồ Chí Minh" and the bracket. */
const LONGEST_PLACE = 7;

function startsLine(tokens: readonly Token[], at: number): boolean {
  const first = tokens.findLastIndex(({ gap }, index) => index <= at && gap === 'line');
  return tokens.slice(Math.max(0, first), at).every(({ kind }) => kind === 'mark');
}

function endsLine(tokens: readonly Token[], at: number): boolean {
  const next = tokens.findIndex(({ kind, gap }, index) => index > at && (kind !== 'mark' || gap === 'line'));
  return next < 0 || tokens[next]?.gap === 'line';
}

/** "*(Ban hành kèm". */
const LONGEST_OPENING = 6;

/** Reads "ngày d tháng m năm y" up to the end of the line; day and month may be left open with dots or blanks. */
function readDate(tokens: readonly Token[], from: number): DateLine | undefined {
  const words = tokens.slice(from).filter((token) => token.text !== '…' && token.text !== '.' && token.text !== '_');
  const numberAfter = (word: string): number | undefined => {
    const at = words.findIndex((token) => token.lower === word);
    const next = words[at + 1];
    return at >= 0 && next?.kind === 'number' && /^\d{1,4}$/u.test(next.text) ? Number(next.text) : undefined;
  };
  if (words.length > MOST_TOKENS || !words.some((token) => token.lower === 'tháng')) return undefined;
  const year = numberAfter('năm');
  if (year === undefined || year < 1000) return undefined;
  const month = numberAfter('tháng');
  const day = numberAfter('ngày');
  const lastMonth = month ?? 12;
  const value = dayOf(year, lastMonth, day ?? (lastMonth >= 1 && lastMonth <= 12 ? daysInMonth(year, lastMonth) : 1));
  return value === undefined ? undefined : { day: value, openEnded: month === undefined || day === undefined };
}

/** "ngày 05 tháng 3 năm 2020" is six tokens; a sentence that happens to hold a date is longer. */
const MOST_TOKENS = 8;
