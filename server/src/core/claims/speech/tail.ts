import type { Day } from '../../text/day.ts';
import type { QuotedWords } from '../quotes/quotes.ts';
import { type Circumstances, readCircumstances } from './circumstances.ts';
import { type Ground, sentenceAround } from './ground.ts';

/** “…” (29/7/2099), “…” tại Hội nghị ngày 29/7/2099: the day may stand behind the words. */
export function dateBehind(ground: Ground, quote: QuotedWords, asOf: Day | undefined): Circumstances | undefined {
  const { tokens } = ground;
  const at = quote.endToken + 1;
  const to = Math.min(sentenceAround(ground, at - 1).to, at + LONGEST_TAIL);
  let open = at;
  while (open < to && tokens[open]?.text !== '(') open += 1;
  if (open < to) {
    let close = open + 1;
    while (close < tokens.length && close - open < LONGEST_TAIL && tokens[close]?.text !== ')') close += 1;
    return readCircumstances(tokens.slice(open + 1, close), asOf);
  }
  return OCCASIONS.has(tokens[at]?.lower ?? '') ? readCircumstances(tokens.slice(at, to), asOf) : undefined;
}

/** “…” và “…”, ông A nói: both are his. */
export function lastJoined(
  { tokens }: Ground,
  quotes: readonly QuotedWords[],
  index: number,
  quote: QuotedWords,
): number {
  let end = quote.endToken;
  let last = index;
  while (last < index + MOST_JOINED) {
    const between = tokens.slice(end + 1, (quotes[last + 1]?.firstToken ?? 0) - 1);
    if (between.length === 0 || between.length > 2 || !between.every(({ lower }) => JOINING.has(lower))) break;
    last += 1;
    end = quotes[last]?.endToken ?? end;
  }
  return end;
}

export const MOST_JOINED = 4;
const JOINING: ReadonlySet<string> = new Set([',', 'và', 'hay', 'hoặc', 'rồi']);
const LONGEST_TAIL = 16;
const OCCASIONS: ReadonlySet<string> = new Set(['tại', 'trong', 'vào', 'hôm', 'ngày', 'sáng', 'chiều', 'tối']);
