import type { Token, TokenRange } from '../../text/tokens.ts';
import { BODIES, BODY_KINDS, OFFICE_HEADS } from '../names/lexicon.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import { type ContentWord, contentWords } from '../words.ts';
import { ACTS } from './acts.ts';

/** Whether the name of a body, or of somebody in office, begins here. */
export function beginsBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text === token.lower) return false;
  return [BODIES, BODY_KINDS, OFFICE_HEADS, UNITS].some((table) => phraseAt(table, tokens, at) !== undefined);
}

const UNITS = phraseList(
  'phòng, trung tâm, chi cục, công an, quân khu, kho bạc, bảo hiểm xã hội, tổ, khoa, đội, trạm, trường',
);

/** The end of a body's name without the words that lead on to what it does. */
export function withoutLinks(tokens: readonly Token[], end: number): number {
  let at = end;
  while (TRAILING.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

const TRAILING = wordSet(', : và là có trách nhiệm tiếp tục khẩn trương');

export function isAct(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text === token.lower && phraseAt(ACTS, tokens, at) !== undefined;
}

/** The bodies of a list of names, by their words. */
export function bodiesIn(tokens: readonly Token[], { firstToken, endToken }: TokenRange): (readonly ContentWord[])[] {
  const bodies: ContentWord[][] = [];
  let from = firstToken;
  for (let at = firstToken + 1; at <= endToken; at += 1) {
    const joint = at < endToken && JOINTS.has(tokens[at]?.lower ?? '') && beginsBody(tokens, at + 1);
    if (!joint && at < endToken) continue;
    const words = contentWords(tokens, from, at, []);
    if (words.length > 0) bodies.push(words);
    from = at + 1;
  }
  return bodies;
}

const JOINTS = wordSet(', và ; /');

/** In words: what goes on for longer is no name. */
export const LONGEST_BODY = 18;
