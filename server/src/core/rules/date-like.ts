import type { Day } from '../text/day.ts';
import { longDay, monthInWords } from '../text/long-day.ts';

/** A day in the form in which the draft writes another: "ngày 5/3/2099", "05 tháng 3 năm 2099"; undefined for other forms. */
export function dateLike(form: string, day: Day): string | undefined {
  const match = FORM.exec(form.normalize('NFC'));
  const [year = '', month = '', date = ''] = day.split('-');
  if (match?.groups === undefined) return undefined;
  const { lead = '', stroke } = match.groups;
  return stroke === undefined
    ? `${lead}${longDay(day)}`
    : `${lead}${date}${stroke}${monthInWords(month)}${stroke}${year}`;
}

const FORM = /^(?<lead>(?:ngày\s+)?)\d{1,2}(?:(?<stroke>[/.-])\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})$/iu;
