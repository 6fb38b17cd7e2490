import type { Token } from '../../text/tokens.ts';
import { readKnownUnit } from './units.ts';

/**
 * Where the number at token `at` is part of something written in one piece that counts nothing, the token after that piece:
 * "15/2020/NĐ-CP", "57-NQ/TW", "Covid-19", "5G", "8h30", "19:30", "12/05/2099". Undefined for a number that stands free.
 */
export function endOfChunk(tokens: readonly Token[], at: number): number | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number') return undefined;
  if (isTail(tokens, at)) return pieceEnd(tokens, at);
  const next = tokens[at + 1];
  if (next === undefined || next.gap !== 'none') return undefined;
  if (next.kind === 'word') return countsGlued(tokens, at + 1) ? undefined : pieceEnd(tokens, at);
  const second = tokens[at + 2];
  if (second === undefined || second.gap !== 'none' || !JOINING.has(next.text)) return undefined;
  if (next.text === ':' || second.kind === 'mark')
    return next.text === ':' && second.kind === 'number' ? pieceEnd(tokens, at) : undefined;
  if (second.kind === 'word') return pieceEnd(tokens, at);
  const third = tokens[at + 3];
  const goesOn =
    third !== undefined && third.gap === 'none' && JOINING.has(third.text) && tokens[at + 4]?.gap === 'none';
  return goesOn || YEAR.test(second.text) || ROUND_THE_CLOCK.has(number.text + next.text + second.text)
    ? pieceEnd(tokens, at)
    : undefined;
}

/** Whether the number continues a piece: the "19" of "Covid-19", the "11" of "A.I.11đ". */
function isTail(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.gap !== 'none' || before === undefined || before.gap !== 'none') return false;
  const head = tokens[at - 2];
  if (before.text === '.') return head !== undefined && HEADING_LETTERS.test(head.text);
  if (!JOINING.has(before.text)) return false;
  return head !== undefined && head.kind !== 'mark';
}

/** A unit may be written on to its number ("30km", "2,5ha", "5triệu"); a lone capital may not ("5G"). */
function countsGlued(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined || LONE_CAPITAL.test(word.text)) return false;
  return readKnownUnit(tokens, at, tokens.length) !== undefined || GLUED_MAGNITUDES.has(word.lower);
}

function pieceEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.gap === 'none') {
    const token = tokens[end];
    if (token === undefined || (token.kind === 'mark' && !(JOINING.has(token.text) && tokens[end + 1]?.gap === 'none')))
      break;
    end += 1;
  }
  return end;
}

const JOINING: ReadonlySet<string> = new Set(['/', '-', ':']);
const GLUED_MAGNITUDES: ReadonlySet<string> = new Set(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ']);
const HEADING_LETTERS = /^[A-Z]{1,4}$/u;
const LONE_CAPITAL = /^\p{Lu}$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** Always, not seven out of twenty-four. */
const ROUND_THE_CLOCK: ReadonlySet<string> = new Set(['24/7', '24/24', '7/7']);
