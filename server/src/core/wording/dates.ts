import type { Day } from '../text/day.ts';

/** "29/12/2023", as Vietnamese texts write a day in short. */
export function shortDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
