import type { Token } from '../../text/tokens.ts';
import { type PhraseTable, phraseAt, phraseTable, wordSet } from '../phrases.ts';
import {
  AMENDING,
  AMENDING_STOPS,
  JOINED,
  NEVER_FIRST,
  NEVER_INSIDE,
  OPENINGS,
  RUN_STOPS,
  SHORT_NAMES,
  STOP_PHRASES,
  STOPS,
  spaced,
} from './name-words.ts';
import { readNumber } from './number.ts';
import { isCapital, isUpperCase, onLine } from './tokens.ts';
import { readType } from './type.ts';

/** Names of laws that are known, without "Luật" before them. */
export type LawNames = PhraseTable<string>;

export function lawNames(names: Iterable<string>): LawNames {
  return phraseTable(spacedNames(names));
}

/** Spaced out when the first name is looked for. */
function* spacedNames(names: Iterable<string>): Iterable<readonly [phrase: string, name: string]> {
  for (const name of names) yield [spaced(name), name];
}

/**
 * Where the name of a law ends that begins at `at`, behind its type. A known name is taken whole, unless the words go on beyond it:
 * "Luật Căn cước công dân" is not "Luật Căn cước". Otherwise the name runs over
 * its words up to a word that cannot belong to it; a comma or "và" is crossed inside a set phrase ("phòng, chống", "hôn nhân và
 * gia đình") and where the number of the law closes the name. Undefined where no name begins.
 */
export function endOfLawName(tokens: readonly Token[], at: number, names: LawNames | undefined): number | undefined {
  const first = onLine(tokens, at);
  if (first === undefined || first.kind !== 'word') return undefined;
  if (isUpperCase(first)) return endOfAbbreviation(tokens, at);
  const known = names === undefined ? undefined : phraseAt(names, tokens, at);
  const plain = endOfAmending(tokens, at, names) ?? endOfPlainName(tokens, at);
  return known === undefined ? plain : Math.max(at + known.words.length, plain ?? at);
}

function endOfPlainName(tokens: readonly Token[], at: number): number | undefined {
  if (!beginsName(tokens, at)) return undefined;
  let end = at + 1;
  while (end < at + LONGEST_NAME) {
    const joined = phraseAt(JOINED, tokens, end - 1);
    if (joined !== undefined && onLine(tokens, end) !== undefined) {
      end += joined.words.length - 1;
      continue;
    }
    const token = onLine(tokens, end);
    if (token === undefined) break;
    const bracket = endOfAcronym(tokens, end);
    if (bracket !== undefined) return bracket;
    if (token.kind === 'word' && !isStop(tokens, end)) {
      end += 1;
      continue;
    }
    return endBeforeNumber(tokens, end) ?? end;
  }
  return end;
}

/** "Luật CNTT", "Luật KH&CN". */
function endOfAbbreviation(tokens: readonly Token[], at: number): number {
  const second = tokens[at + 2];
  const joined = tokens[at + 1]?.text === '&' && second !== undefined && second.gap === 'none' && isUpperCase(second);
  return at + (joined ? 3 : 1);
}

/** Beyond this many tokens no law's name has been seen to go. */
const LONGEST_NAME = 32;

/** "(HIV/AIDS)" closes the name before it. */
function endOfAcronym(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  for (let end = at + 1; end < at + 6; end += 1) {
    const token = onLine(tokens, end);
    if (token?.text === ')') return end > at + 1 ? end + 1 : undefined;
    if (token === undefined || !(isUpperCase(token) || token.text === '/')) return undefined;
  }
  return undefined;
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (phraseAt(OPENINGS, tokens, at) !== undefined) return true;
  if (isCapital(first)) return !isStop(tokens, at) && !(NEVER_FIRST.has(first.lower) && first.lower !== 'pháp');
  const second = onLine(tokens, at + 1);
  const longer = (second?.kind === 'word' && !isStop(tokens, at + 1)) || phraseAt(JOINED, tokens, at) !== undefined;
  return !isStop(tokens, at) && !NEVER_FIRST.has(first.lower) && (longer || SHORT_NAMES.has(first.lower));
}

/** "sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": the amended laws belong to the name. */
function endOfAmending(tokens: readonly Token[], at: number, names: LawNames | undefined): number | undefined {
  const opening = phraseAt(AMENDING, tokens, at);
  if (opening === undefined) return undefined;
  let end = at + opening.words.length;
  for (let steps = 0; onLine(tokens, end)?.lower !== 'của'; steps += 1, end += 1) {
    const token = onLine(tokens, end);
    if (steps === FARTHEST_OF || token === undefined || AMENDING_STOPS.has(token.lower)) return undefined;
  }
  let last = endOfLaw(tokens, end + 1, names);
  if (last === undefined) return endOfPlainRun(tokens, end + 1);
  for (;;) {
    const link: string | undefined = onLine(tokens, last)?.lower;
    const next: number | undefined =
      link === ',' || link === 'và' || link === ';' ? endOfLaw(tokens, last + 1, names) : undefined;
    if (next === undefined) return last;
    last = next;
  }
}

const FARTHEST_OF = 14;

/** A law by its name, inside the name of the law that amends it; nothing where a number follows its type ("Luật số …"). */
function endOfLaw(tokens: readonly Token[], at: number, names: LawNames | undefined): number | undefined {
  if (onLine(tokens, at) === undefined) return undefined;
  const type = readType(tokens, at);
  if (type === undefined || type.family !== 'law' || phraseAt(AMENDING, tokens, type.end) !== undefined)
    return undefined;
  return endOfLawName(tokens, type.end, names);
}

/** "của 37 luật có liên quan đến quy hoạch", up to a mark or a number of its own. */
function endOfPlainRun(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + LONGEST_NAME) {
    const token = onLine(tokens, end);
    if (token === undefined || token.kind === 'mark' || RUN_STOPS.has(token.lower)) break;
    if (token.kind === 'number' && end > from) break;
    end += 1;
  }
  return end;
}

/** The end of a name that goes on although a word speaks against it, where "số 20/2099/QH26" follows before anything that no name holds. */
function endBeforeNumber(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + FARTHEST_NUMBER; at += 1) {
    const token = onLine(tokens, at);
    if (token === undefined || (token.kind === 'mark' && token.text !== ',')) return undefined;
    if (token.lower === 'số' && tokens[at + 1]?.kind === 'number')
      return readNumber(tokens, at + 1, true)?.codes.some((code) => ASSEMBLY.test(code)) === true ? at : undefined;
    if (token.kind === 'number' || NEVER_INSIDE.has(token.lower) || isDocumentNext(tokens, at)) return undefined;
    if (token.lower === 'quy' && tokens[at + 1]?.lower === 'định') return undefined;
  }
  return undefined;
}

/** The numbers of laws and of old laws. */
const ASSEMBLY = /^(?:(?:UBTV)?QH\d{1,2}|L|LCT)$/u;

const FARTHEST_NUMBER = 24;

function isDocumentNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && isCapital(next) && readType(tokens, at) !== undefined;
}

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const next = onLine(tokens, at + 1);
  if (isCapital(token)) return isDocumentType(tokens, at) || (UNITS.has(token.lower) && isLabel(next));
  if (token.lower === 'số') return next?.kind === 'number' || next?.text === ':' || next?.lower === 'này';
  if (UNITS.has(token.lower)) return isLabel(next);
  return STOPS.has(token.lower) || phraseAt(STOP_PHRASES, tokens, at) !== undefined;
}

/** A new document begins; but "Luật sư" and a plan or project inside a name do not. */
function isDocumentType(tokens: readonly Token[], at: number): boolean {
  const type = readType(tokens, at);
  return type !== undefined && type.family !== 'other' && !(type.type === 'Luật' && tokens[at + 1]?.lower === 'sư');
}

const UNITS = wordSet('điều khoản điểm chương mục');

function isLabel(next: Token | undefined): boolean {
  return next?.kind === 'number' || (next?.kind === 'word' && (next.lower.length === 1 || next.lower === 'này'));
}
