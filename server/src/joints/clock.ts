import { type Day, dayOf } from '../core/text/day.ts';

/** The day that the user's calendar shows. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The clock shows no day of the calendar: ${now.toISOString()}`);
  return day;
}

/** Milliseconds from some moment on. A start that asks for `performance` loads ten modules of Node for it. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
