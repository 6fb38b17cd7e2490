import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { SPOKEN_LABELS } from './spoken-items.ts';

/** Items that follow each other within one passage: "(1) …; (2) …", "(i) …; (ii) …", "a) …; b) …". */
export interface InlineItems {
  readonly count: number;
  /** The labels of the first and the last. */
  readonly first: Span;
  readonly last: Span;
}

/** The numbered items that begin at token `from`; undefined where none begins there, or where their numbers do not run on. */
export function inlineItems(tokens: readonly Token[], from: number): InlineItems | undefined {
  const series = SERIES.find((each) => labelAt(tokens, from, each[0] ?? '') !== undefined);
  const first = series && labelAt(tokens, from, series[0] ?? '');
  if (series === undefined || first === undefined) return undefined;
  let [count, last] = [1, first];
  for (let at = from + 1; at < tokens.length; at += 1) {
    const next = labelAt(tokens, at, series[count] ?? '');
    if (next !== undefined) [count, last] = [count + 1, next];
    else if (isLater(tokens, at, series, count)) return undefined;
  }
  return count > 1 ? { count, first, last } : undefined;
}

/** "Một là, …; hai là, …" or "thứ nhất, …; thứ hai, …" from token `from` on; undefined where one of them is not the next. */
export function inlineSpokenItems(tokens: readonly Token[], from: number): InlineItems | undefined {
  const first = phraseAt(SPOKEN_LABELS, tokens, from)?.meaning;
  if (first?.number !== 1) return undefined;
  let count = 1;
  let last = from;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const label = phraseAt(SPOKEN_LABELS, tokens, at)?.meaning;
    if (label?.series !== first.series) continue;
    if (label.number !== count + 1 || tokens[at - 1]?.kind !== 'mark') return undefined;
    [count, last] = [label.number, at];
  }
  const [start, end] = [tokens[from], tokens[last]];
  return count > 1 && start !== undefined && end !== undefined ? { count, first: start, last: end } : undefined;
}

const ARABIC = Array.from({ length: 30 }, (_, index) => String(index + 1));
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q'];
const SERIES: readonly (readonly string[])[] = [ARABIC, ROMAN, LETTERS];

/** "(2)" or, where a mark or space stands before it, "2)". */
function labelAt(tokens: readonly Token[], at: number, label: string): Span | undefined {
  const opened = tokens[at]?.text === '(';
  const name = tokens[opened ? at + 1 : at];
  const close = tokens[opened ? at + 2 : at + 1];
  if (name === undefined || close?.text !== ')' || close.gap !== 'none') return undefined;
  const written = name.lower.replace(LEADING_ZERO, '');
  if (written !== label || (!opened && tokens[at - 1]?.text === '(')) return undefined;
  return { start: tokens[at]?.start ?? name.start, end: close.end };
}

const LEADING_ZERO = /^0/u;

/** A label of the series that is not the next one: something was left out or another list runs in between. */
function isLater(tokens: readonly Token[], at: number, series: readonly string[], count: number): boolean {
  return tokens[at]?.text === '(' && series.some((label, index) => index !== count && labelAt(tokens, at, label));
}
