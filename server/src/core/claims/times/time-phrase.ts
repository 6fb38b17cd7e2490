import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { unitFollows } from '../quantities/units.ts';
import { day, join, months } from './calendar-part.ts';
import { isGlued, isYear, QUARTERS, readOfYear, smallNumber, yearAfterSlash } from './calendar-words.ts';
import { DAY_PARTS, ONWARDS, OPENINGS, type Opening, RANGE_LINKS, RECURRENCES, SHARED } from './lexicon-times.ts';
import type { TimeForm } from './time-form.ts';
import { beginsForm, readForm } from './time-forms.ts';
import { endOfRecurringList, readDateList, readDayList, readYearList } from './time-lists.ts';
import { afterClock, afterDayPart, readOpening } from './time-openings.ts';
import type { TimePhrase } from './time-phrases.ts';

/** Whether a time phrase can begin with this token; false for nearly all tokens, at the price of a look-up. */
export function beginsPhrase(token: Token): boolean {
  return OPENINGS.byFirst.has(token.lower) || beginsForm(token);
}

/** The time phrase that begins at token `at`: words such as "chậm nhất là đến hết", a place in the calendar, and what follows it. */
export function readPhrase(tokens: readonly Token[], at: number, asOf: Day): TimePhrase | undefined {
  const opened = readOpening(tokens, at);
  if (opened.opening === 'joint' || tokens[opened.end]?.lower === 'vào') return undefined;
  const formAt =
    opened.end > at && SPANNING.has(opened.opening ?? 'joint')
      ? afterDayPart(tokens, opened.end)
      : afterClock(tokens, opened.end);
  const form = readForm(tokens, formAt, asOf) ?? (opened.opening === 'from' ? readLoneDay(tokens, formAt) : undefined);
  if (form === undefined || (opened.end > at && tokens[formAt]?.gap === 'line')) return undefined;
  const opening = opened.opening ?? 'within';
  const start = opened.end > at ? at : form.start;
  const joined = readRange(tokens, form, asOf);
  if (joined !== undefined) return finish(tokens, opening === 'from' ? 'within' : opening, { ...joined, start }, asOf);
  if (form.bare && !standsAlone(tokens, form, opened.opening))
    return readDayList(tokens, { ...form, start }, asOf) ?? recurring(tokens, { ...form, start }, asOf);
  return finish(tokens, isBareSpan(form) && opening === 'from' ? 'within' : opening, { ...form, start }, asOf);
}

/** Openings whose span holds the part of the day behind them: "từ đêm 7/11". */
const SPANNING: ReadonlySet<Opening> = new Set<Opening>(['from', 'by', 'before']);

/** "từ 2018-2020" names both ends. */
function isBareSpan({ unit, stretch }: TimeForm): boolean {
  return unit === 'period' && stretch.first.year !== stretch.last.year;
}

/** Adds what follows the form: "trở đi", "hằng năm", or the further years of a list. */
function finish(tokens: readonly Token[], opening: Opening, form: TimeForm, asOf: Day): TimePhrase {
  const every = recurring(tokens, form, asOf);
  if (every !== undefined) return every;
  const onwards = phraseAt(ONWARDS, tokens, form.end);
  if (onwards !== undefined && opening === 'from') {
    const end = form.end + onwards.words.length;
    return { parts: [{ opening: onwards.meaning, form: { ...form, end } }], end };
  }
  const more =
    form.unit === 'year' ? readYearList(tokens, form.end) : form.unit === 'day' ? readDateList(tokens, form, asOf) : [];
  return {
    parts: [{ opening, form }, ...more.map((each) => ({ opening: 'within' as const, form: each }))],
    end: more.at(-1)?.end ?? form.end,
  };
}

/** "ngày 15 hằng tháng", "trước ngày 15/12 hằng năm", "tháng 12 hằng năm". */
function recurring(tokens: readonly Token[], form: TimeForm, asOf: Day): TimePhrase | undefined {
  if (form.unit === 'year') return undefined;
  const recurrence = phraseAt(RECURRENCES, tokens, form.end);
  if (tokens[form.end]?.gap === 'line') return undefined;
  const listEnd = recurrence === undefined && isYearless(form) ? endOfRecurringList(tokens, form.end, asOf) : undefined;
  const end = recurrence === undefined ? listEnd : form.end + recurrence.words.length;
  if (end === undefined) return undefined;
  return { parts: [{ opening: 'every', form: { ...form, end } }], end };
}

function isYearless({ unit, stretch }: TimeForm): boolean {
  return unit !== 'period' && stretch.first.year === undefined && stretch.first.month !== undefined;
}

/** The second half of a stretch: "đến ngày 31/12/2022", "- tháng 10/2022", "-10/2022". */
function readRange(tokens: readonly Token[], first: TimeForm, asOf: Day): TimeForm | undefined {
  const link = phraseAt(RANGE_LINKS, tokens, first.end);
  if (link === undefined || tokens[first.end]?.gap === 'line') return undefined;
  const at = afterDayPart(tokens, first.end + link.words.length);
  if (tokens[at]?.gap === 'line') return undefined;
  const second = readSecond(tokens, at, first, asOf);
  if (second === undefined || !fits(first, second)) return undefined;
  return {
    start: first.start,
    end: second.end,
    stretch: join(first.stretch, second.stretch),
    unit: 'period',
    bare: false,
  };
}

function fits(first: TimeForm, second: TimeForm): boolean {
  if (second.unit === 'day' && second.stretch.first.month === undefined) return false;
  return first.unit === second.unit || second.unit !== 'period';
}

/** After "tháng 5 - " a number is a month, after "quý I - " a quarter. */
function readSecond(tokens: readonly Token[], at: number, first: TimeForm, asOf: Day): TimeForm | undefined {
  const form = readForm(tokens, at, asOf);
  if (form !== undefined) return form;
  const ofYear = readOfYear(tokens, at + 1, asOf) ?? yearAfterSlash(tokens, at + 1);
  if (ofYear === undefined && isGlued(tokens, at + 1)) return undefined;
  const end = ofYear?.end ?? at + 1;
  const month = first.unit === 'month' ? smallNumber(tokens, at, 12) : undefined;
  if (month !== undefined)
    return { start: at, end, stretch: months(ofYear?.value, month, month), unit: 'month', bare: false };
  const quarter = first.unit === 'quarter' ? QUARTERS.get(tokens[at]?.lower ?? '') : undefined;
  if (quarter === undefined) return undefined;
  return { start: at, end, stretch: months(ofYear?.value, quarter * 3 - 2, quarter * 3), unit: 'quarter', bare: false };
}

/** "15" in "từ 15 đến 20/6/2022". */
function readLoneDay(tokens: readonly Token[], at: number): TimeForm | undefined {
  const dayNumber = smallNumber(tokens, at, 31);
  if (dayNumber === undefined) return undefined;
  return { start: at, end: at + 1, stretch: day(undefined, undefined, dayNumber), unit: 'day', bare: true };
}

/** Whether a form that may be something else is a time where it stands: "đến 2030", "chiều 29/7", but not "2/3 số đại biểu". */
function standsAlone(tokens: readonly Token[], form: TimeForm, opening: Opening | undefined): boolean {
  const next = tokens[form.end];
  if (next?.text === '%' || (next?.kind === 'word' && SHARED.has(next.lower))) return false;
  if (form.unit === 'year') {
    const first = tokens[form.end - 1];
    if (first === undefined || !isYear(first) || !RECENT.test(first.text) || unitFollows(tokens, form.end))
      return false;
    const before = tokens[form.start - 1]?.lower ?? '';
    return (
      opening !== undefined ||
      BEFORE_YEARS.has(before) ||
      (before === 'với' && tokens[form.start - 2]?.lower === 'so') ||
      (next?.text === ':' && (before === '(' || before === ';'))
    );
  }
  if (form.stretch.first.month === undefined) return false;
  const before = tokens[form.start - 1];
  if (before !== undefined && DAY_PARTS.has(before.lower)) return true;
  if (before?.text === '(' && (next?.text === ')' || next?.text === ',')) return true;
  return opening !== undefined && (opening !== 'within' || before?.lower === 'vào') && !countsFollow(tokens, form.end);
}

/** Whether a unit follows that a share or ratio counts: "1/3 số hộ", but not "từ 1/9 lần đầu". */
function countsFollow(tokens: readonly Token[], at: number): boolean {
  const isTurn = tokens[at]?.lower === 'lần' && TURNS.has(tokens[at + 1]?.lower ?? '');
  return !isTurn && unitFollows(tokens, at);
}

const TURNS: ReadonlySet<string> = new Set(['đầu', 'thứ', 'này', 'cuối']);

/** "cùng kỳ 2017", "tầm nhìn 2045". */
const BEFORE_YEARS: ReadonlySet<string> = new Set(['kỳ', 'nhìn']);

/** Years that are told from counts by their size. */
const RECENT = /^(?:19|20)\d\d$/u;
