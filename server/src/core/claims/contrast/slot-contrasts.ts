import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { samePeriod } from '../horizons.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Time } from '../times/time.ts';
import { compareFigures, sameValue } from '../values.ts';
import { figuresIn } from './items.ts';

/** How two values stand to each other: `other` where they exclude each other, `unit` where they measure in different units. */
export function compareValues(draft: Quantity, record: Quantity): 'same' | 'other' | 'bound' | 'unit' {
  const verdict = compareFigures(draft, record);
  if (verdict === 'incomparable') return compareDurations(draft, record);
  if (isFloor(draft) && isCeiling(record)) return 'bound';
  if (isCeiling(draft) && isFloor(record)) return 'bound';
  const bothBound = (isFloor(draft) && isFloor(record)) || (isCeiling(draft) && isCeiling(record));
  if (bothBound) return sameValue(draft, record) ? 'same' : 'other';
  return verdict === 'same' ? 'same' : 'other';
}

/** "06 tháng" and "nửa năm" are as long, "1 năm" and "1 tháng" are not. */
function compareDurations(draft: Quantity, record: Quantity): 'same' | 'other' | 'unit' {
  const [a, b] = [daysOf(draft), daysOf(record)];
  if (a === undefined || b === undefined) return 'unit';
  return Math.abs(a - b) <= Math.max(a, b) * CALENDAR_SLACK ? 'same' : 'other';
}

function daysOf({ unit, min, max }: Quantity): number | undefined {
  const days = DAYS_IN[(unit ?? '').split(' ')[0]?.toLowerCase() ?? ''];
  const value = min ?? max;
  return days === undefined || value === undefined ? undefined : value * days;
}

const DAYS_IN: Readonly<Record<string, number>> = {
  phút: 1 / 1440,
  giờ: 1 / 24,
  ngày: 1,
  tuần: 7,
  tháng: 30,
  quý: 91,
  năm: 365,
};
/** A year has 365 days, twelve months of thirty have 360. */
const CALENDAR_SLACK = 0.02;

function isFloor({ comparator }: Quantity): boolean {
  return comparator === '>' || comparator === '>=';
}

function isCeiling({ comparator }: Quantity): boolean {
  return comparator === '<' || comparator === '<=';
}

/** A time and the tokens that it was read from. */
export interface ReadTime {
  readonly time: Time;
  readonly tokens: readonly Token[];
}

/**
 * True where two times cannot both be meant: neither lies within the other. Times without a figure ("năm nay", "vừa qua")
 * depend on the day of writing and exclude nothing; where one names no year, the years are not compared.
 */
export function excludesTime(draft: ReadTime, record: ReadTime): boolean {
  const [a, b] = [draft.time, record.time];
  if (!namesFigure(draft) || !namesFigure(record) || samePeriod(a, b)) return false;
  const withYears = namesYear(draft) && namesYear(record);
  const day = (each: Day | undefined): string | undefined => (withYears ? each : each?.slice(MONTH_AT));
  const [from, to] = [day(a.from) ?? day(a.to), day(a.to) ?? day(a.from)];
  const [otherFrom, otherTo] = [day(b.from) ?? day(b.to), day(b.to) ?? day(b.from)];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined)
    return figuresOf(draft) !== figuresOf(record);
  const within = (otherFrom <= from && to <= otherTo) || (from <= otherFrom && otherTo <= to);
  return !within;
}

/** "Ngày 29 tháng 9 hằng năm" recurs and has no place in the calendar; its figures tell it from another. */
function figuresOf({ time, tokens }: ReadTime): string {
  return figuresIn(tokens, time).join(' ');
}

function namesFigure({ time, tokens }: ReadTime): boolean {
  return tokens.slice(time.firstToken, time.endToken).some(({ kind }) => kind === 'number');
}

function namesYear({ time, tokens }: ReadTime): boolean {
  return tokens.slice(time.firstToken, time.endToken).some(({ text }) => YEAR.test(text));
}

const YEAR = /(?:^|\.)(?:1[89]|2\d)\d{2}$/u;
/** Where the month begins in "2099-01-05". */
const MONTH_AT = 5;
