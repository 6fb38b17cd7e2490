import { type Day, yearOf } from '../text/day.ts';
import type { Time } from './times/time.ts';

/** The last day of what a time covers; undefined for "từ năm 2022" and "hằng năm", which have none. */
export function horizonOf(time: Time | undefined): Day | undefined {
  return time === undefined || time.kind === 'every' ? undefined : time.to;
}

/**
 * True where the draft's horizon falls into the year of the recorded one and not before it: targets are set by the year,
 * and what is to be reached by June says nothing against what is to be reached by December.
 */
export function sameHorizon(draft: Time | undefined, recorded: Time | undefined): boolean {
  const [wanted, set] = [horizonOf(draft), horizonOf(recorded)];
  return wanted !== undefined && set !== undefined && yearOf(wanted) === yearOf(set) && wanted >= set;
}

/**
 * True where two times speak of the same stretch: the same year, quarter or period, the same last day, or a day within the
 * stretch. A quarter beside its year is not the same: the year's figure says nothing against the quarter's.
 */
export function samePeriod(a: Time, b: Time): boolean {
  if (a.kind === 'every' || b.kind === 'every') return false;
  if (a.kind === 'during' && b.kind === 'during') return a.from === b.from && a.to === b.to;
  if (a.kind === 'at' && b.kind === 'during') return holdsDay(b, a);
  if (b.kind === 'at' && a.kind === 'during') return holdsDay(a, b);
  return a.to !== undefined && a.to === b.to;
}

function holdsDay(stretch: Time, day: Time): boolean {
  const { from, to } = stretch;
  return from !== undefined && to !== undefined && day.to !== undefined && from <= day.to && day.to <= to;
}
