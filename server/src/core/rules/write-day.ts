import type { Day } from '../text/day.ts';
import { longDay, monthInWords } from '../text/long-day.ts';

/** A day in the form in which another is written: "ngày 05 tháng 3 năm 2020", "ngày 5/3/2020". */
export function writeDay(day: Day, like: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const opening = /^\s*ngày/iu.test(like.normalize('NFC')) ? 'ngày ' : '';
  const separator = /\d([/.-])\d/u.exec(like)?.[1];
  if (separator !== undefined) return `${opening}${date}${separator}${monthInWords(month)}${separator}${year}`;
  return `${opening}${longDay(day)}`;
}
