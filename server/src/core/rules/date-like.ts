import type { Day } from '../text/day.ts';

/** A day in the form in which the draft writes another: "ngày 5/3/2099", "05 tháng 3 năm 2099"; undefined for other forms. */
export function dateLike(form: string, day: Day): string | undefined {
  const match = FORM.exec(form.normalize('NFC'));
  const [year = '', month = '', date = ''] = day.split('-');
  if (match?.groups === undefined) return undefined;
  const { lead = '', stroke } = match.groups;
  const months = Number(month) <= 2 ? month : String(Number(month));
  return stroke === undefined
    ? `${lead}${date} tháng ${months} năm ${year}`
    : `${lead}${date}${stroke}${months}${stroke}${year}`;
}

/** Days below ten and the months of January and February take a zero (Decree 30/2020, Điều 8 and Phụ lục I). */
const FORM = /^(?<lead>(?:ngày\s+)?)\d{1,2}(?:(?<stroke>[/.-])\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})$/iu;
