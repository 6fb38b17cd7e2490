import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A sentence of one line: its first token and the one after its last, as indices into the line's tokens. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts the tokens of one line into sentences. A full stop, question or exclamation mark or "…" ends one when a capital, a
 * digit, an opening bracket or a quotation mark follows; semicolons and colons do not, nor the stop of an abbreviation
 * ("TP.", "PGS.TS.", "v.v.") or of a label ("1.", "II.", "Điều 5."). Closing marks belong to the sentence that they close.
 */
export function sentenceRanges(tokens: readonly Token[]): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isTerminal(tokens, at, from)) continue;
    let to = at + 1;
    while (isClosing(tokens[to]) && tokens[to]?.gap === 'none') to += 1;
    if (to < tokens.length && !canOpen(tokens[to])) continue;
    ranges.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** The span from the first to the last token of a range; `fallback` where the range is empty. */
export function spanOf(tokens: readonly Token[], range: SentenceRange, fallback: Span): Span {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined ? fallback : { start: first.start, end: last.end };
}

const TERMINAL = new Set(['.', '?', '!', '…']);
const CLOSING = new Set(['”', '’', '»', ')', ']', '"', "'", '.', '!', '?', '…', '/']);
const OPENING = new Set(['“', '‘', '«', '(', '[', '"', "'", '„', '-', '+']);
const ABBREVIATIONS = new Set([
  'tp',
  'pgs',
  'ts',
  'ths',
  'gs',
  'tskh',
  'ks',
  'bs',
  'cn',
  'ncs',
  'v',
  'vv',
  'mr',
  'mrs',
  'dr',
  'st',
  'q',
  'p',
  'tx',
  'tt',
  'đ',
  'nxb',
  'no',
  'vd',
  'tr',
  'st',
]);
const NUMBERED_UNITS = new Set(['điều', 'chương', 'phần', 'mục', 'khoản', 'phụ', 'bảng', 'hình', 'bước']);
const ROMAN = /^[IVXLC]+$/u;
const CAPITAL = /^\p{Lu}/u;

function isTerminal(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'mark' || !TERMINAL.has(token.text)) return false;
  if (token.text !== '.') return true;
  const before = tokens[at - 1];
  if (before === undefined || token.gap !== 'none') return true;
  if (before.kind === 'word' && ABBREVIATIONS.has(before.lower) && CAPITAL.test(before.text)) return false;
  if (before.lower === 'v' && before.kind === 'word')
    return tokens[at - 2]?.text === '.' && tokens[at - 3]?.lower === 'v';
  return !isLabel(tokens, at, from);
}

/** True for the stop of "1.", "2.1.", "IV.", "A." at the head of a sentence and of "Điều 5." anywhere near it. */
function isLabel(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const numeral =
    before.kind === 'number' || ROMAN.test(before.text) || (before.text.length === 1 && CAPITAL.test(before.text));
  if (!numeral) return false;
  const place = at - 1 - from;
  if (place === 0) return true;
  const unit = tokens[at - 2];
  if (place <= 2 && unit !== undefined && NUMBERED_UNITS.has(unit.lower)) return true;
  // A single capital inside a name: "David L. Rogers".
  return (
    before.kind === 'word' && before.text.length === 1 && !ROMAN.test(before.text) && tokens[at + 1]?.kind === 'word'
  );
}

function isClosing(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && CLOSING.has(token.text);
}

function canOpen(token: Token | undefined): boolean {
  if (token === undefined) return true;
  if (token.kind === 'number') return token.gap !== 'none';
  return token.kind === 'word' ? CAPITAL.test(token.text) : OPENING.has(token.text);
}
