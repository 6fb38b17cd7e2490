import { type Day, dayOf } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList } from '../phrases.ts';
import { unitFollows } from '../quantities/units.ts';
import { resolve } from '../times/calendar-part.ts';
import { isYear } from '../times/calendar-words.ts';
import { readDay } from '../times/day-forms.ts';
import { onLine } from './tokens.ts';

/** When a document was issued, where the text says it behind the number or name. */
export interface DateRead {
  /** A day or a year; undefined for a day that the calendar does not have. */
  readonly issued: string | undefined;
  readonly firstToken: number;
  readonly endToken: number;
  readonly end: number;
}

/** ", ngày 17/4/2099", "(ngày 17 tháng 4 năm 2099)", "ban hành ngày 17/4/2099". `year` is that of the number, for a day that has none. */
export function readIssueDay(
  tokens: readonly Token[],
  from: number,
  { year, asOf }: { year: number | undefined; asOf: Day | undefined },
): DateRead | undefined {
  let at = from;
  const bracketed = onLine(tokens, at)?.text === '(';
  if (bracketed || onLine(tokens, at)?.text === ',') at += 1;
  const opening = onLine(tokens, at) === undefined ? undefined : phraseAt(ISSUED, tokens, at);
  if (opening !== undefined) at += opening.words.length;
  if (onLine(tokens, at)?.lower !== 'ngày') return undefined;
  const form = readDay(tokens, at, asOf ?? NO_DAY);
  if (form === undefined || form.stretch.first.month === undefined || form.stretch.first.day === undefined)
    return undefined;
  const { first } = form.stretch;
  const known = first.year ?? year;
  const issued =
    known !== undefined
      ? dayOf(known, first.month ?? 0, first.day ?? 0)
      : asOf === undefined
        ? undefined
        : resolve(form.stretch, asOf)?.from;
  if (bracketed && tokens[form.end]?.text !== ')') return undefined;
  return { issued, firstToken: at, endToken: form.end, end: form.end + (bracketed ? 1 : 0) };
}

/** "năm 2099", or the bare year behind the name of a law: "Luật Đất đai 2013". */
export function readIssueYear(tokens: readonly Token[], at: number): DateRead | undefined {
  const yearAt = onLine(tokens, at)?.lower === 'năm' ? at + 1 : at;
  const token = onLine(tokens, yearAt);
  if (token === undefined || !isYear(token) || token.gap === 'none') return undefined;
  const next = tokens[yearAt + 1];
  if (next?.gap === 'none' && (next.kind !== 'mark' || next.text === '/' || next.text === '-')) return undefined;
  if (yearAt === at && unitFollows(tokens, yearAt + 1)) return undefined;
  return { issued: token.text, firstToken: at, endToken: yearAt + 1, end: yearAt + 1 };
}

const ISSUED = phraseList('ban hành, ký, ký ban hành, được ban hành, đã ban hành, ra');

/** Stands in where a caller has no day of its own; the years that it would give are not used. */
const NO_DAY = '2000-01-01' as Day;
