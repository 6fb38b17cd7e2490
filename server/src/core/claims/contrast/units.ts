import { sentenceRanges } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * The units of a passage that can be held against a sentence: its sentences, and for law written in one line the khoản and
 * điểm in it, each điểm behind the words that introduce it ("… trong các trường hợp sau: a) …").
 */
export function unitsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const units: (readonly Token[])[] = [];
  let lead: readonly Token[] = [];
  let number = 0;
  let letter = 0;
  let from = 0;
  let isPoint = false;
  const close = (to: number): void => {
    const piece = tokens.slice(from, to);
    from = to;
    const sentences = sentenceRanges(piece).map((range) => piece.slice(range.from, range.to));
    const [first, ...others] = sentences;
    if (first === undefined) return;
    units.push(isPoint ? [...lead, ...first] : first, ...others);
    const last = sentences.at(-1);
    if (!isPoint) lead = last?.at(-1)?.text === ':' ? last : [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (isNextNumber(tokens, at, number)) {
      close(at);
      number += 1;
      letter = 0;
      isPoint = false;
    } else if (isNextLetter(tokens, at, letter)) {
      close(at);
      letter = POINT_LETTERS.indexOf(tokens[at]?.lower ?? '') + 1;
      isPoint = true;
    }
  }
  close(tokens.length);
  return units;
}

/** "3." before a capital, where the passage has counted to two. */
function isNextNumber(tokens: readonly Token[], at: number, last: number): boolean {
  const [token, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== 'number' || token.text !== String(last + 1) || stop?.text !== '.' || stop.gap !== 'none')
    return false;
  return (
    next !== undefined && next.gap !== 'none' && CAPITAL.test(next.text) && !LABELLED.has(tokens[at - 1]?.lower ?? '')
  );
}

/** "đ)" behind a stop or the words that introduce it, where the passage has come to "d)". */
function isNextLetter(tokens: readonly Token[], at: number, last: number): boolean {
  const [token, mark] = [tokens[at], tokens[at + 1]];
  if (mark?.text !== ')' || mark.gap !== 'none' || token?.lower.length !== 1) return false;
  const index = POINT_LETTERS.indexOf(token.lower);
  const before = tokens[at - 1];
  return index >= last && index <= last + 1 && (before === undefined || before.kind === 'mark' || token.gap === 'line');
}

/** The letters of điểm in their order. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';
const CAPITAL = /^\p{Lu}/u;
const LABELLED: ReadonlySet<string> = new Set(['điều', 'khoản', 'điểm', 'chương', 'mục', 'phần', 'bảng', 'số']);
