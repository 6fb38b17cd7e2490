import type { Time } from '../claims/times/time.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { HistoryEntry } from '../knowledge/history.ts';
import { endOfYear, startOfYear, yearOf } from '../text/day.ts';
import { attributionText } from './attribution.ts';
import { shortDay } from './dates.ts';
import type { Locale } from './locale.ts';
import { termsOf } from './word.ts';

/** "điều chỉnh: “80%” (đến 2100) – Thủ tướng D, 01/06/2099": what happened to a measure, to which value, for when, by whom. */
export function historyLine({ role, statement, claim, quantity }: HistoryEntry, locale: Locale): string {
  const value = statement.quote.slice(quantity.start, quantity.end);
  const when = timeLabel(claim.time, locale);
  const term = when === undefined ? '' : ` (${when})`;
  return `${termsOf(locale).roles[role]}: “${value}”${term} – ${attributionText(attributionOf(statement))}`;
}

/** "2099" for a year, "đến 2100" for what is to be reached by its end, "đến 30/06/2099" for another day. */
function timeLabel(time: Time | undefined, locale: Locale): string | undefined {
  const { from, to } = time ?? {};
  if (to === undefined) return undefined;
  const year = yearOf(to);
  const end = to === endOfYear(year) ? String(year) : shortDay(to);
  return from === startOfYear(year) && to === endOfYear(year) ? end : `${termsOf(locale).to} ${end}`;
}
