import { type Day, dayOf, daysInMonth, monthOf, yearOf } from '../../text/day.ts';

/** A day, month or year of which some may be left unsaid: "ngày 17/10" says no year, "ngày 5" in "từ ngày 5 đến ngày 7/6" no month. */
export interface CalendarPart {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** The stretch of the calendar from the first day of `first` to the last day of `last`; both are the same for one month, day or year. */
export interface Stretch {
  readonly first: CalendarPart;
  readonly last: CalendarPart;
}

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export function year(value: number): Stretch {
  return years(value, value);
}

export function years(first: number, last: number): Stretch {
  return {
    first: { year: first, month: undefined, day: undefined },
    last: { year: last, month: undefined, day: undefined },
  };
}

export function months(yearNumber: number | undefined, first: number, last: number): Stretch {
  return {
    first: { year: yearNumber, month: first, day: undefined },
    last: { year: yearNumber, month: last, day: undefined },
  };
}

export function day(yearNumber: number | undefined, month: number | undefined, dayOfMonth: number): Stretch {
  const part = { year: yearNumber, month, day: dayOfMonth };
  return { first: part, last: part };
}

/**
 * From `a` to `b`; what `a` leaves unsaid it takes from `b` ("từ tháng 5 đến tháng 10/2022"). A month that would then
 * come after its end belongs to the year before ("từ tháng 10 đến tháng 3/2022").
 */
export function join(a: Stretch, b: Stretch): Stretch {
  const { first } = a;
  const month = first.month ?? (first.day === undefined ? undefined : b.first.month);
  const borrowed = first.year ?? b.first.year;
  const wraps =
    first.year === undefined &&
    borrowed !== undefined &&
    month !== undefined &&
    b.first.month !== undefined &&
    month > b.first.month;
  return { first: { year: wraps ? borrowed - 1 : borrowed, month, day: first.day }, last: b.last };
}

/** The days of a stretch as seen on `asOf`; undefined where the calendar has no such day, or the month of a day is unsaid. */
export function resolve({ first, last }: Stretch, asOf: Day): Days | undefined {
  const from = firstDay(first, asOf);
  const to = lastDay(last, asOf);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function firstDay(part: CalendarPart, asOf: Day): Day | undefined {
  if (part.day !== undefined) return exactDay(part, part.day, asOf);
  return dayOf(part.year ?? yearOf(asOf), part.month ?? 1, 1);
}

function lastDay(part: CalendarPart, asOf: Day): Day | undefined {
  if (part.day !== undefined) return exactDay(part, part.day, asOf);
  const yearNumber = part.year ?? yearOf(asOf);
  const month = part.month ?? 12;
  return dayOf(yearNumber, month, daysInMonth(yearNumber, month));
}

function exactDay(part: CalendarPart, dayOfMonth: number, asOf: Day): Day | undefined {
  if (part.month === undefined) return undefined;
  return dayOf(part.year ?? nearestYear(part.month, asOf), part.month, dayOfMonth);
}

/** The year of a day that names none: that of `asOf`, unless the turn of a year lies in between ("ngày 28/12", said in January). */
function nearestYear(month: number, asOf: Day): number {
  const distance = month - monthOf(asOf);
  if (distance >= TURN_OF_YEAR) return yearOf(asOf) - 1;
  return distance <= -TURN_OF_YEAR ? yearOf(asOf) + 1 : yearOf(asOf);
}

/** Months that lie this far apart are taken to be neighbours across New Year. */
const TURN_OF_YEAR = 10;

export function dayAfter(value: Day): Day {
  const [y, m, d] = [yearOf(value), monthOf(value), Number(value.slice(8, 10))];
  return dayOf(y, m, d + 1) ?? dayOf(y, m + 1, 1) ?? dayOf(y + 1, 1, 1) ?? value;
}

export function dayBefore(value: Day): Day {
  const [y, m, d] = [yearOf(value), monthOf(value), Number(value.slice(8, 10))];
  return dayOf(y, m, d - 1) ?? (m > 1 ? dayOf(y, m - 1, daysInMonth(y, m - 1)) : dayOf(y - 1, 12, 31)) ?? value;
}
