import type { Span } from './span.ts';

/**
 * What lies between the first and the last place at which two texts of one length differ, in UTF-16 code units; undefined where
 * they are the same. Long stretches are compared whole, which an engine does many times faster than character by character.
 */
export function changedSpan(before: string, after: string): Span | undefined {
  let [start, end] = [0, after.length];
  if (isSame(before, after, start, end)) return undefined;
  for (let step = STRETCH; step >= 1; step = Math.floor(step / SMALLER)) {
    while (start + step <= end && isSame(before, after, start, start + step)) start += step;
    while (end - step >= start && isSame(before, after, end - step, end)) end -= step;
  }
  return { start, end };
}

/** A power of the next, so that the last stretch is one character. */
const STRETCH = 32_768;
const SMALLER = 8;

function isSame(before: string, after: string, start: number, end: number): boolean {
  return before.slice(start, end) === after.slice(start, end);
}
