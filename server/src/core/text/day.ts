declare const day: unique symbol;

/** A calendar day as ISO 8601 text, "2026-06-15". Days compare with `<`. */
export type Day = string & { readonly [day]: true };

/** The day of a year, month (1 to 12) and day of the month; undefined where the calendar has none (31/02, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  if (dayOfMonth > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** Reads "2026-06-15"; undefined for anything else, and for a day that the calendar does not have. */
export function parseDay(text: string): Day | undefined {
  const groups = ISO_DAY.exec(text)?.groups;
  return groups === undefined ? undefined : dayOf(Number(groups.year), Number(groups.month), Number(groups.day));
}

export function startOfYear(year: number): Day {
  return `${pad(year, 4)}-01-01` as Day;
}

export function endOfYear(year: number): Day {
  return `${pad(year, 4)}-12-31` as Day;
}

export function yearOf(value: Day): number {
  return Number(value.slice(0, 4));
}

export function monthOf(value: Day): number {
  return Number(value.slice(5, 7));
}

/** The number of days of a month, by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number of days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
