import type { Claim } from '../claims/claim.ts';
import type { Time } from '../claims/times/time.ts';
import type { Draft } from '../document/draft.ts';
import type { Day } from '../text/day.ts';
import { contains } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { PIECE } from '../text/steps.ts';
import { type InvertedRange, rangeParts } from './range-parts.ts';
import type { RuleContext } from './rule.ts';

/** The stretches of time of a draft that end before they begin; what names no year at its end may reach into the next one. */
export function* invertedTimes({ draft, claims }: RuleContext): Iterable<InvertedRange | undefined> {
  let read: Claim | undefined;
  for (const [at, { claim, passage }] of claims.entries()) {
    if (at % PIECE === 0) yield undefined;
    // The claims of one sentence share its times.
    if (read?.times === claim.times) continue;
    read = claim;
    const times = claim.times.filter((time) => contains(claim, time) && endsInYear(tokensWithin(passage.tokens, time)));
    for (const [index, time] of times.entries()) {
      const before = times[index - 1];
      if (isInverted(time))
        yield { ...spanOf(time), of: 'time', ...rangeParts(tokensWithin(passage.tokens, time), time) };
      else if (before !== undefined && endsBefore(draft, before, time))
        yield { ...spanOf(time), of: 'time', from: before, to: time };
    }
  }
}

function endsInYear(tokens: readonly Token[]): boolean {
  return ENDS_IN_YEAR.test(tokens.at(-1)?.text ?? '');
}

const ENDS_IN_YEAR = /(?:19|20|21)\d{2}$/u;

/** "giai đoạn 2030 - 2026", "từ ngày 15/5/2026 đến ngày 15/4/2026". */
function isInverted({ from, to }: Time): boolean {
  return from !== undefined && to !== undefined && from > to;
}

/** "giai đoạn 2026 - 2030, tầm nhìn đến năm 2025"; "bắt đầu từ ngày 01/7/2026, kết thúc ngày 30/6/2026". */
function endsBefore(draft: Draft, first: Time, last: Time): boolean {
  if (last.start - first.end > FARTHEST || last.start < first.end) return false;
  const [beforeEnd, beforeBegin] = [first.to, first.from].map((day) => isBefore(last.to, day));
  if (!beforeEnd && !beforeBegin) return false;
  const { text } = draft;
  const between = text.slice(first.end, last.start).normalize('NFC').toLowerCase();
  if (between.includes('.')) return false;
  if (VISION.test(between)) return beforeEnd === true;
  return beforeBegin === true && CLOSES.test(between) && begins(text, first);
}

function isBefore(day: Day | undefined, other: Day | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}

/** In characters. */
const FARTHEST = 40;
const VISION = /tầm nhìn\s*$/u;
const CLOSES = /kết thúc|bế mạc/u;

function begins(text: string, { start, end }: Time): boolean {
  return BEGINS.test(
    text
      .slice(Math.max(0, start - REACH), end)
      .normalize('NFC')
      .toLowerCase(),
  );
}

const REACH = 20;
const BEGINS = /bắt đầu|khai mạc|khởi công/u;

function spanOf({ start, end }: Time): { readonly start: number; readonly end: number } {
  return { start, end };
}
