import { type Day, yearOf } from '../text/day.ts';
import type { Time } from './time.ts';

/** The last day of what a time covers; undefined for "từ năm 2022" and "hằng năm", which have none. */
export function horizonOf(time: Time | undefined): Day | undefined {
  return time === undefined || time.kind === 'every' ? undefined : time.to;
}

/** True where two horizons fall into the same year: targets are set and replaced by the year. */
export function sameHorizon(a: Time | undefined, b: Time | undefined): boolean {
  const [left, right] = [horizonOf(a), horizonOf(b)];
  return left !== undefined && right !== undefined && yearOf(left) === yearOf(right);
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
  return from === undefined || to === undefined ? undefined : { from: from <= to ? from : to, to: from <= to ? to : from };
}
