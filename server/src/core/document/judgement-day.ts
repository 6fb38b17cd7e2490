import type { Day } from '../text/day.ts';
import type { Draft } from './draft.ts';

/**
 * The day on which a draft is judged: what the user asked for, else the draft's own date line, else the settings, else
 * today. A date line that lies ahead ("ngày … tháng … năm 2026" counts as the end of 2026) is held to today.
 */
export function judgementDay(input: {
  option: Day | undefined;
  draft: Draft;
  settings: Day | undefined;
  today: Day;
}): Day {
  if (input.option !== undefined) return input.option;
  const { dated } = input.draft;
  if (dated !== undefined) return dated.openEnded && dated.day > input.today ? input.today : dated.day;
  return input.settings ?? input.today;
}
