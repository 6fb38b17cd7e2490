import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { FAMILY_NAMES, FIELDS, OFFICE_HEADS, PLACE_NAMES } from './lexicon.ts';

/** Some tokens: the first, and the one behind the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function tokenSpan(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.lower[0];
}

/** A capital that goes on on the same line. */
export function goesOnCapital(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && tokens[at]?.gap !== 'line';
}

/** "UBND", "TT", "EVN": two capitals or more and nothing else. */
export function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && isCapitals(token);
}

export function isCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && ABBREVIATION.test(token.text);
}

/** The token after the full name that begins at `at` with a family name; undefined where none stands there. */
export function fullNameEnd(tokens: readonly Token[], at: number): number | undefined {
  const family = tokens[at];
  if (family === undefined || !isCapital(family) || !FAMILY_NAMES.has(family.lower)) return undefined;
  if (phraseAt(PLACE_NAMES, tokens, at) !== undefined) return undefined;
  const run = capitalRunEnd(tokens, at);
  const end = phraseAt(FIELDS, tokens, run - 1) === undefined ? run : run - 1;
  return end - at >= 2 ? end : undefined;
}

/** The token after the capitals that begin at `at`, at most five, with initials ("David L. Rogers"). */
export function capitalRunEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < LONGEST_NAME && (end === at ? isCapital(tokens[at]) : goesOnCapital(tokens, end))) {
    if (end > at && beginsTitle(tokens, end)) break;
    end += 1;
    if (isInitial(tokens, end)) end += 1;
    else if (isHyphenated(tokens, end)) end += 2;
  }
  return end;
}

/** The canonical spelling of some tokens with the spaces that stand between them. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined) text += at > from && token.gap !== 'none' ? ` ${token.text}` : token.text;
  }
  return text;
}

const ABBREVIATION = /^[\p{Lu}\d]+$/u;
const LONGEST_NAME = 6;

function isInitial(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === '.' && tokens[end - 1]?.text.length === 1 && goesOnCapital(tokens, end + 1);
}

/** "Hang-seo". */
function isHyphenated(tokens: readonly Token[], end: number): boolean {
  return (
    tokens[end]?.text === '-' &&
    tokens[end]?.gap === 'none' &&
    tokens[end + 1]?.gap === 'none' &&
    tokens[end + 1]?.kind === 'word'
  );
}

function beginsTitle(tokens: readonly Token[], at: number): boolean {
  const phrase = phraseAt(OFFICE_HEADS, tokens, at);
  return phrase !== undefined && phrase.words.length > 1;
}
