import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { ADDRESSES, DEGREES, LONG_ADDRESSES, RANKS } from './lexicon.ts';
import { officeAt } from './office.ts';
import { capitalRunEnd, fullNameEnd, isCapital, type TokenRange } from './syllables.ts';

/** "ông Nguyễn Văn A", "Thiếu tướng, PGS.TS. Nguyễn Văn A", "đồng chí A": forms of address, ranks and degrees, then a name. */
export function titledNameAt(tokens: readonly Token[], start: number | undefined): TokenRange | undefined {
  if (start === undefined) return undefined;
  let at = start;
  for (let next = titleEnd(tokens, at); next !== undefined && at - start < LONGEST_TITLES; next = titleEnd(tokens, at))
    at = next;
  if (at === start || tokens[at]?.gap === 'line') return undefined;
  const to = fullNameEnd(tokens, at) ?? capitalRunEnd(tokens, at);
  return to > at && officeAt(tokens, at) === undefined ? { from: at, to } : undefined;
}

/** A full name by itself, at the head of a clause or behind a mark: elsewhere capitals in a row may name anything. */
export function bareNameAt(tokens: readonly Token[], at: number): TokenRange | undefined {
  const before = tokens[at - 1];
  if (before !== undefined && before.kind === 'word' && (isCapital(before) || UNITS.has(before.lower)))
    return undefined;
  const to = fullNameEnd(tokens, at);
  return to !== undefined && to - at >= SHORTEST_BARE_NAME ? { from: at, to } : undefined;
}

/** "thành phố Hồ Chí Minh" is no person. */
const UNITS: ReadonlySet<string> = new Set(['phố', 'tp', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'đường']);
const LONGEST_TITLES = 12;
const SHORTEST_BARE_NAME = 3;

function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at];
  if (word === undefined || word.kind !== 'word') return undefined;
  const phrase = phraseAt(RANKS, tokens, at) ?? phraseAt(LONG_ADDRESSES, tokens, at);
  if (phrase !== undefined) return behindMark(tokens, at + phrase.words.length, ',');
  if (DEGREES.has(word.lower) && isCapital(word)) return behindMark(tokens, at + 1, '.');
  return ADDRESSES.has(word.lower) ? at + 1 : undefined;
}

function behindMark(tokens: readonly Token[], at: number, mark: string): number {
  return tokens[at]?.text === mark ? at + 1 : at;
}
