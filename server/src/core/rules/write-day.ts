import type { Day } from '../text/day.ts';

/** A day in the form in which another is written: "ngày 05 tháng 3 năm 2020", "ngày 5/3/2020". Days below 10 and the first two months take a zero (Decree 30/2020). */
export function writeDay(day: Day, like: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const opening = /^\s*ngày/iu.test(like) ? 'ngày ' : '';
  const separator = /\d([/.-])\d/u.exec(like)?.[1];
  if (separator !== undefined) return `${opening}${date}${separator}${shortMonth(month)}${separator}${year}`;
  return `${opening}${date} tháng ${shortMonth(month)} năm ${year}`;
}

function shortMonth(month: string): string {
  return Number(month) > 2 ? String(Number(month)) : month;
}
