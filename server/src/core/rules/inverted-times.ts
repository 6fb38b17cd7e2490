import type { Claim } from '../claims/claim.ts';
import type { Time } from '../claims/times/time.ts';
import type { Passage } from '../document/draft.ts';
import { contains } from '../text/span.ts';
import { type InvertedRange, rangeParts, tokensIn } from './range-parts.ts';
import type { RuleContext } from './rule.ts';

/** The stretches of time of a draft that end before they begin; what names no year at its end may reach into the next one. */
export function* invertedTimes({ draft, claims }: RuleContext): Iterable<InvertedRange> {
  let read: Claim | undefined;
  for (const { claim, passage } of claims) {
    // The claims of one sentence share its times.
    if (read?.times === claim.times) continue;
    read = claim;
    const times = claim.times.filter(
      (time) => contains(claim, time) && ENDS_IN_YEAR.test(draft.text.slice(time.start, time.end)),
    );
    for (const [index, time] of times.entries()) {
      const before = times[index - 1];
      if (isInverted(time)) yield { ...spanOf(time), of: 'time', ...rangeParts(tokensIn(passage, time), time) };
      else if (before !== undefined && endsBefore(passage, before, time))
        yield { ...spanOf(time), of: 'time', from: before, to: time };
    }
  }
}

const ENDS_IN_YEAR = /(?:19|20|21)\d{2}$/u;

/** "giai đoạn 2030 - 2026", "từ ngày 15/5/2026 đến ngày 15/4/2026". */
function isInverted({ from, to }: Time): boolean {
  return from !== undefined && to !== undefined && from > to;
}

/** "giai đoạn 2026 - 2030, tầm nhìn đến năm 2025"; "bắt đầu từ ngày 01/7/2026, kết thúc ngày 30/6/2026". */
function endsBefore(passage: Passage, first: Time, last: Time): boolean {
  const between = wordsBetween(passage, first, last);
  if (last.to === undefined || between.length > MOST_BETWEEN || between.includes('.')) return false;
  if (between.at(-2) === 'tầm' && between.at(-1) === 'nhìn') return first.to !== undefined && last.to < first.to;
  const closes = CLOSES.some((cue) => between.includes(cue[0]) && between.includes(cue[1]));
  return closes && begins(passage, first) && first.from !== undefined && last.to < first.from;
}

const MOST_BETWEEN = 6;
const CLOSES = [
  ['kết', 'thúc'],
  ['bế', 'mạc'],
] as const;

function begins(passage: Passage, { start, end }: Time): boolean {
  const words = passage.tokens
    .filter((token) => token.start < end && token.end > start - REACH)
    .map(({ lower }) => lower);
  return BEGINS.some((cue) => words.includes(cue[0]) && words.includes(cue[1]));
}

const BEGINS = [
  ['bắt', 'đầu'],
  ['khai', 'mạc'],
  ['khởi', 'công'],
] as const;
/** In characters. */
const REACH = 20;

function wordsBetween(passage: Passage, first: Time, last: Time): readonly string[] {
  return passage.tokens.filter(({ start, end }) => first.end <= start && end <= last.start).map(({ lower }) => lower);
}

function spanOf({ start, end }: Time): { readonly start: number; readonly end: number } {
  return { start, end };
}
