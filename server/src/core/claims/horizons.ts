import { type Day, yearOf } from '../text/day.ts';
import type { Time } from './time.ts';

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

/** True where two times may speak of the same stretch: they share a year, and neither is a part of the year outside the other. */
export function samePeriod(a: Time, b: Time): boolean {
  const [left, right] = [bounds(a), bounds(b)];
  if (left === undefined || right === undefined) return false;
  return left.from <= right.to && right.from <= left.to && yearOf(left.to) === yearOf(right.to);
}

function bounds(time: Time): { readonly from: Day; readonly to: Day } | undefined {
  if (time.kind === 'every') return undefined;
  const to = time.to ?? time.from;
  const from = time.from ?? to;
  if (from === undefined || to === undefined) return undefined;
  return to < from ? { from: to, to: from } : { from, to };
}
