import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { beginsNumberWords } from '../numbers/number-words.ts';
import { unitFollows } from '../quantities/units.ts';
import { day, join, year } from './calendar-part.ts';
import { isGlued, isYear, smallNumber } from './calendar-words.ts';
import { readBareDay, readDay, readNumericDate } from './day-forms.ts';
import { SHARED } from './lexicon-times.ts';
import { readMonth, readQuarter } from './month-forms.ts';
import type { TimeForm } from './time-form.ts';
import type { TimePhrase } from './time-phrases.ts';

/** The further years of "năm 2021, 2022 và 2023", from the comma on. */
export function readYearList(tokens: readonly Token[], from: number): TimeForm[] {
  const forms: TimeForm[] = [];
  let at = from;
  for (;;) {
    const number = tokens[at + 1];
    if (!LIST_LINKS.has(tokens[at]?.lower ?? '') || number === undefined || !isYear(number) || number.gap !== 'space')
      return forms;
    if (isGlued(tokens, at + 2) || unitFollows(tokens, at + 2)) return forms;
    forms.push({ start: at + 1, end: at + 2, stretch: year(Number(number.text)), unit: 'year', bare: false });
    at += 2;
  }
}

/** The further dates of "ngày 19/9 và 20/9", from the comma on; "ngày 5/6, 5/8 số hộ" goes on with a share. */
export function readDateList(tokens: readonly Token[], first: TimeForm, asOf: Day): TimeForm[] {
  const forms: TimeForm[] = [];
  if (first.stretch.first.month === undefined) return forms;
  let at = first.end;
  while (forms.length < MOST_DAYS && isListLink(tokens, at)) {
    const next = readDateBehind(tokens, at, first.start, asOf);
    if (next === undefined || next.stretch.first.month === undefined) return forms;
    forms.push(next);
    at = next.end;
  }
  return forms;
}

/** "ngày 5, 12 và 19/6": days whose month stands with the last of them. Two that follow one another, "ngày 23 và 24/12", are one stretch. */
export function readDayList(tokens: readonly Token[], first: TimeForm, asOf: Day): TimePhrase | undefined {
  if (first.unit !== 'day' || first.stretch.first.month !== undefined) return undefined;
  const days = [countsDays(tokens, first.start) ? withStart(first, first.start + 1) : first];
  let at = first.end;
  while (days.length < MOST_DAYS && isListLink(tokens, at)) {
    const last = readDay(tokens, at + 1, asOf) ?? readDateBehind(tokens, at, first.start, asOf);
    if (last !== undefined && last.unit === 'day' && last.stretch.first.month !== undefined) {
      const { year: ofYear, month } = last.stretch.first;
      const resolved = days.map((form): TimeForm => {
        const stretch = day(ofYear, month, form.stretch.first.day ?? 1);
        return { start: form.start, end: form.end, stretch, unit: 'day', bare: false };
      });
      const joined = days.length === 1 ? neighbours(resolved[0], last) : undefined;
      const forms = joined === undefined ? [...resolved, last] : [joined];
      return { parts: forms.map((form) => ({ opening: 'within', form })), end: last.end };
    }
    const numberAt = last === undefined ? at + 1 : last.end - 1;
    const number = smallNumber(tokens, numberAt, 31);
    if (number === undefined) return undefined;
    days.push({
      start: at + 1,
      end: numberAt + 1,
      stretch: day(undefined, undefined, number),
      unit: 'day',
      bare: true,
    });
    at = numberAt + 1;
  }
  return undefined;
}

/** "hai ngày 26 và 27-10" says how many days they are: the word counts, and the days follow it. */
function countsDays(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.lower !== 'ngày' || tokens[at]?.gap === 'line' || before === undefined) return false;
  return beginsNumberWords(before) || (smallNumber(tokens, at - 1, 31) !== undefined && !isClock(tokens, at - 2));
}

/** "17 giờ 30 ngày 5": the number before the word is one of minutes. */
function isClock(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'giờ' || tokens[at]?.lower === 'h' || tokens[at]?.text === ':';
}

function withStart({ end, stretch, unit, bare }: TimeForm, start: number): TimeForm {
  return { start, end, stretch, unit, bare };
}

/** "24 và 25-4": two days of which the second follows the first. */
function neighbours(a: TimeForm | undefined, b: TimeForm): TimeForm | undefined {
  if (a === undefined || (a.stretch.first.day ?? 0) + 1 !== b.stretch.first.day) return undefined;
  return { start: a.start, end: b.end, stretch: join(a.stretch, b.stretch), unit: 'period', bare: false };
}

/** Where "15 tháng 12 hằng năm" ends that goes on a list of days or months which recur with it: "ngày 15 tháng 6 và 15 tháng 12 hằng năm". */
export function endOfRecurringList(tokens: readonly Token[], from: number, asOf: Day): number | undefined {
  let at = from;
  for (let items = 0; items < MOST_DAYS && isListLink(tokens, at); items += 1) {
    const next =
      readBareDay(tokens, at + 1, asOf) ??
      readDay(tokens, at + 1, asOf) ??
      readMonth(tokens, at + 1, asOf) ??
      readQuarter(tokens, at + 1, asOf) ??
      readDateBehind(tokens, at, from, asOf);
    if (next === undefined || next.stretch.first.year !== undefined) return undefined;
    at = next.end;
    if (YEARLY.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'năm') return at + 2;
  }
  return undefined;
}

const YEARLY: ReadonlySet<string> = new Set(['hằng', 'hàng', 'mỗi']);

/** A date in digits behind the link at `at`; `start` is where its list begins, whose word "ngày" holds for it too. */
function readDateBehind(tokens: readonly Token[], at: number, start: number, asOf: Day): TimeForm | undefined {
  const form = readNumericDate(tokens, at + 1, start, asOf);
  if (form === undefined || form.unit !== 'day' || unitFollows(tokens, form.end)) return undefined;
  if (SHARED.has(tokens[form.end]?.lower ?? '') || tokens[form.end]?.text === '%') return undefined;
  return { start: at + 1, end: form.end, stretch: form.stretch, unit: 'day', bare: false };
}

function isListLink(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap !== 'line' && LIST_LINKS.has(token.lower);
}

const LIST_LINKS: ReadonlySet<string> = new Set([',', 'và']);
const MOST_DAYS = 12;
