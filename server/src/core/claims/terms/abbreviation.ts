import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

/** An abbreviation that stands in the text, with its letters one by one. */
export interface Abbreviation {
  readonly letters: string;
  /** The token behind it. */
  readonly end: number;
}

/** "UBND", "TT&TT", "TP.HCM", "GD-ĐT": capitals, two or more, written in one piece. */
export function abbreviationAt(tokens: readonly Token[], at: number): Abbreviation | undefined {
  let letters = '';
  let end = at;
  for (; end < tokens.length && (end === at || tokens[end]?.gap === 'none'); end += 1) {
    const token = tokens[end];
    if (token === undefined) break;
    if (token.kind === 'word' && CAPITALS.test(token.text)) letters += token.text;
    else if (!(token.kind === 'mark' && JOINING.has(token.text) && end > at)) break;
  }
  if (end > at && tokens[end - 1]?.kind === 'mark') end -= 1;
  return letters.length >= 2 && letters.length <= MOST_LETTERS ? { letters, end } : undefined;
}

/** The first token of the words before `to` that the letters begin, read backwards; "và", "của" and marks may be left out. */
export function longFormStart(tokens: readonly Token[], to: number, letters: string): number | undefined {
  let at = to;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    const wanted = initial(letters[letter] ?? '');
    at -= 1;
    while (at >= 0 && isSkipped(tokens[at], wanted)) at -= 1;
    if (at < 0 || initial(tokens[at]?.lower ?? '') !== wanted) return undefined;
  }
  return at;
}

const CAPITALS = /^\p{Lu}+$/u;
const JOINING: ReadonlySet<string> = new Set(['&', '.', '-']);
const MOST_LETTERS = 10;
const SMALL: ReadonlySet<string> = new Set(['và', 'của', 'về', 'các', 'theo', 'trong', 'cho']);

function isSkipped(token: Token | undefined, wanted: string): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark') return token.text === '&' || token.text === ',' || token.text === '-';
  return SMALL.has(token.lower) && initial(token.lower) !== wanted;
}

/** Letters are compared without their marks but for đ, which is a letter of its own. */
function initial(word: string): string {
  const first = word[0]?.toLowerCase() ?? '';
  return first === 'đ' ? first : fold(first);
}
