import { type Day, dayOf } from '../core/text/day.ts';

/** The day that the user's calendar shows. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The clock shows no day of the calendar: ${now.toISOString()}`);
  return day;
}
