import type { Day } from './day.ts';

/** "05 tháng 3 năm 2020": days below 10 and the first two months take a zero (Decree 30/2020, Điều 8 and Phụ lục I). */
export function longDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date} tháng ${monthInWords(month)} năm ${year}`;
}

/** A month of two digits as it is written between "ngày" and "năm". */
export function monthInWords(month: string): string {
  return Number(month) > 2 ? String(Number(month)) : month;
}
