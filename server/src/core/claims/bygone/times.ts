import { type Day, daysBetween } from '../../text/day.ts';
import type { Time } from '../times/time.ts';

/** Whether a time is one in which what ended on `until` still was, and that lies behind `asOf` as a whole. */
export function isOver({ from, to }: Time, until: Day, asOf: Day): boolean {
  // "trước ngày D" is read as up to D, and D may be the first day of what came after.
  if (from === undefined) return to !== undefined && daysBetween(until, to) <= 1;
  return from <= until && (to === undefined || to < asOf);
}
