import { readQuotationMarks } from '../claims/quotes/quotes.ts';
import type { Token, TokenRange } from '../text/tokens.ts';

/** A stretch without the marks around it; the mark that ends a sentence stays. */
export function trimmed(tokens: readonly Token[], { firstToken, endToken }: TokenRange): TokenRange {
  let from = behindLabel(tokens, behindDateline(tokens, firstToken, endToken), endToken);
  let to = endToken;
  while (from < to && tokens[from]?.kind === 'mark' && !OPENS.has(tokens[from]?.text ?? '')) from += 1;
  while (to > from && LOOSE.has(tokens[to - 1]?.text ?? '')) to -= 1;
  // A mark whose partner stands in another paragraph belongs to neither.
  const marks = readQuotationMarks(tokens.slice(from, to));
  if (marks.unclosed === 0) from += 1;
  if (marks.unopened !== undefined && marks.unopened >= to - from - 1) to -= 1;
  return { firstToken: from, endToken: to };
}

/** "(TTXVN) - Sáng 5/3, …": who publishes stands before the first words. */
function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.text !== '(') return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at += 1)
    if (tokens[at]?.text === ')' && tokens[at + 1]?.text === '-') return at + 2;
  return from;
}

/** "2. …", "a) …": the number of a clause or an item is none of its words. */
function behindLabel(tokens: readonly Token[], from: number, to: number): number {
  const [label, mark] = [tokens[from], tokens[from + 1]];
  if (label === undefined || mark === undefined || from + 2 >= to || mark.gap !== 'none') return from;
  const isNumber = label.kind === 'number' && (mark.text === '.' || mark.text === ')');
  return isNumber || (label.text.length === 1 && mark.text === ')') ? from + 2 : from;
}

const LONGEST_DATELINE = 10;
const OPENS: ReadonlySet<string> = new Set(['“', '"', '«', '‘', '(', '[']);
const LOOSE: ReadonlySet<string> = new Set([',', ';', ':', '-', '/', '|', '*']);

/** A long list of tasks in one sentence comes in its parts, a statement each; what is short, or too short to stand alone, is not cut. */
export function shortParts(tokens: readonly Token[], range: TokenRange): TokenRange[] {
  if (range.endToken - range.firstToken < FEWEST_WORDS) return [];
  if (range.endToken - range.firstToken <= LONGEST) return [range];
  const parts: TokenRange[] = [];
  let from = range.firstToken;
  for (let at = from; at <= range.endToken; at += 1) {
    if (at < range.endToken && tokens[at]?.text !== ';') continue;
    parts.push(trimmed(tokens, { firstToken: from, endToken: at }));
    from = at + 1;
  }
  return parts.some(({ firstToken, endToken }) => endToken - firstToken < SHORTEST_PART) ? [range] : parts;
}

const FEWEST_WORDS = 5;
const LONGEST = 60;
const SHORTEST_PART = 8;
