import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import { day, year } from './calendar-part.ts';
import { isGlued, isYear, smallNumber } from './calendar-words.ts';
import { readDay, readNumericDate } from './day-forms.ts';
import type { TimeForm } from './time-form.ts';
import type { TimePhrase } from './time-phrase.ts';
import { unitFollows } from './units.ts';

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

/** "ngày 5, 12 và 19/6": days whose month stands with the last of them. */
export function readDayList(tokens: readonly Token[], first: TimeForm, asOf: Day): TimePhrase | undefined {
  if (first.unit !== 'day' || first.stretch.first.month !== undefined) return undefined;
  const days = [first];
  let at = first.end;
  while (days.length < MOST_DAYS && LIST_LINKS.has(tokens[at]?.lower ?? '')) {
    const last = readDay(tokens, at + 1, asOf) ?? readNumericDate(tokens, at + 1, at + 1, asOf);
    if (last !== undefined && last.unit === 'day' && last.stretch.first.month !== undefined) {
      const { year: ofYear, month } = last.stretch.first;
      const resolved = days.map((form) => ({ ...form, stretch: day(ofYear, month, form.stretch.first.day ?? 1) }));
      return { parts: [...resolved, last].map((form) => ({ opening: 'within', form })), end: last.end };
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

const LIST_LINKS: ReadonlySet<string> = new Set([',', 'và']);
const MOST_DAYS = 12;
