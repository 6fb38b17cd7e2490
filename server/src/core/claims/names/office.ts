import type { Token } from '../../text/tokens.ts';
import { type Phrase, phraseAt, wordSet } from '../phrases.ts';
import {
  ACTIONS,
  BODY_HEADS,
  BODY_WORDS,
  CLAUSE_WORDS,
  FIELDS,
  FORMER,
  OFFICE_HEADS,
  PLACE_NAMES,
  TEXTS,
} from './lexicon.ts';
import { capitalRunEnd, fullNameEnd, goesOnCapital, isAbbreviation, isCapital } from './syllables.ts';

/** An office as prose writes it, with the name of its holder where that follows: "Bộ trưởng Bộ TT&TT Nguyễn Văn A". */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  /** The name right behind it, as a range of tokens. */
  readonly nameFrom: number | undefined;
  readonly nameTo: number;
}

/** The office that begins at `at`. What it is the office of runs to the name, or to a word with which a clause goes on. */
export function officeAt(tokens: readonly Token[], at: number): OfficePhrase | undefined {
  const first = FORMER.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const head = phraseAt(OFFICE_HEADS, tokens, first);
  if (head === undefined) return undefined;
  return complement(tokens, at, first + head.words.length, nameEndAt);
}

/** The token after the name of a body of which the first `behind - from` tokens are known. */
export function bodyEnd(tokens: readonly Token[], behind: number): number {
  return complement(tokens, behind, behind, fullNameEnd).to;
}

/** Reads what an office or a body is called, from `behind` its first words; `nameEnd` finds the name of a person that ends it. */
function complement(
  tokens: readonly Token[],
  from: number,
  behind: number,
  nameEnd: (tokens: readonly Token[], at: number, behind: number) => number | undefined,
): OfficePhrase {
  let lastSure = behind;
  let at = behind;
  let strange: number | undefined;
  for (; at < tokens.length && at - behind < LONGEST_COMPLEMENT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line') break;
    if (token.kind === 'mark') {
      const behindShort = shortFormEnd(tokens, at);
      if (behindShort === undefined && !joins(tokens, at)) break;
      if (behindShort !== undefined) at = behindShort - 1;
      continue;
    }
    if (token.kind === 'number') break;
    if (token.lower === 'và' && beginsAnother(tokens, at + 1)) break;
    // "Giám đốc Sở mời Thứ trưởng …": behind words that are no part of a name another office begins.
    if (strange !== undefined && isCapital(token) && phraseAt(OFFICE_HEADS, tokens, at) !== undefined) break;
    const name = isCityOf(tokens, at) || isDistrictOf(tokens, at) ? undefined : nameEnd(tokens, at, behind);
    if (name !== undefined) return { from, to: trimmed(tokens, at, behind), nameFrom: at, nameTo: name };
    const place = fieldAt(tokens, at) ?? (isCapital(token) ? phraseAt(PLACE_NAMES, tokens, at) : undefined);
    if (place !== undefined) {
      at += place.words.length - 1;
      lastSure = at + 1;
      continue;
    }
    if (isCapital(token) || isKnownSmall(tokens, at, behind)) lastSure = at + 1;
    else if (CLAUSE_WORDS.has(token.lower) && !insideName(tokens, at)) break;
    else if (at + 1 - lastSure > MOST_SMALL_WORDS) break;
    else strange ??= at;
  }
  return { from, to: trimmed(tokens, strange ?? at, behind), nameFrom: undefined, nameTo: at };
}

const LONGEST_COMPLEMENT = 28;
const MOST_SMALL_WORDS = 6;

/** "Bộ A (AB) Trần Văn C": the body's abbreviation, or the body over it, in brackets with the name behind. */
function shortFormEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  let end = at + 1;
  while (end - at < LONGEST_SHORT_FORM && tokens[end] !== undefined && tokens[end]?.text !== ')') end += 1;
  return end > at + 1 && tokens[end]?.text === ')' && fullNameEnd(tokens, end + 1) !== undefined ? end + 1 : undefined;
}

const LONGEST_SHORT_FORM = 10;

function fieldAt(tokens: readonly Token[], at: number): Phrase<string> | undefined {
  const field = phraseAt(FIELDS, tokens, at);
  if (field === undefined || isCapital(tokens[at]) || phraseAt(ACTIONS, tokens, at) === undefined) return field;
  const before = tokens[at - 1];
  return before?.lower === 'và' || before?.lower === 'ban' || before?.text === '-' || before?.text === '&'
    ? field
    : undefined;
}

/** "Bộ A và Quyết định", "Bộ trưởng và Thứ trưởng": what "và" joins is no longer the same name. */
function beginsAnother(tokens: readonly Token[], at: number): boolean {
  return phraseAt(OFFICE_HEADS, tokens, at) !== undefined || phraseAt(TEXTS, tokens, at) !== undefined;
}

/** Small words of which it is certain that they belong to the name of a body: "tỉnh", "của", the second syllable of "Truyền thông". */
function isKnownSmall(tokens: readonly Token[], at: number, behind: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (BODY_WORDS.has(word)) return true;
  if (CLAUSE_WORDS.has(word)) return false;
  const before = tokens[at - 1];
  return at > behind && isCapital(before) && !isAbbreviation(before) && !BODY_HEADS.has(before?.lower ?? '');
}

/** A full name, or the given name alone where it stands right behind the office ("Bộ trưởng Cường"). */
function nameEndAt(tokens: readonly Token[], at: number, behind: number): number | undefined {
  const full = fullNameEnd(tokens, at);
  if (full !== undefined) return full;
  if (at !== behind || !isCapital(tokens[at]) || isAbbreviation(tokens[at])) return undefined;
  if (BODY_HEADS.has(tokens[at]?.lower ?? '')) return undefined;
  if (phraseAt(FIELDS, tokens, at) !== undefined || phraseAt(PLACE_NAMES, tokens, at) !== undefined) return undefined;
  const end = capitalRunEnd(tokens, at);
  return tokens[end]?.text === '&' ? undefined : end;
}

/** "của", "và", "về" and their like inside the name of a body, seen by the capital or the body that follows. */
function insideName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'về') return tokens[at - 1]?.lower === 'gia';
  if (word === 'các') return isCapital(tokens[at]);
  if (word === 'chủ') return tokens[at + 1]?.lower === 'tịch' && tokens[at - 1]?.lower === 'phó';
  return false;
}

/** "Lao động, Thương binh và Xã hội"; "TT&TT"; "TP. Hồ Chí Minh"; "Kế hoạch - Đầu tư". */
function joins(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (mark === '&') return true;
  if (mark === '-' && !isCapital(tokens[at + 1])) return phraseAt(FIELDS, tokens, at + 1) !== undefined;
  if (!goesOnCapital(tokens, at + 1)) return false;
  if (mark === '.') return CITY.has(tokens[at - 1]?.lower ?? '');
  if (mark === '-')
    return fullNameEnd(tokens, at + 1) === undefined && phraseAt(OFFICE_HEADS, tokens, at + 1) === undefined;
  return (
    mark === ',' &&
    fullNameEnd(tokens, at + 1) === undefined &&
    phraseAt(OFFICE_HEADS, tokens, at + 1) === undefined &&
    (phraseAt(FIELDS, tokens, at + 1) !== undefined || endsList(tokens, at + 1))
  );
}

/** "Cục Xuất bản, In và Phát hành": the last two fields of a body that has several. */
function endsList(tokens: readonly Token[], at: number): boolean {
  if (BODY_HEADS.has(tokens[at]?.lower ?? '')) return false;
  const and = [at + 1, at + 2].find((each) => tokens[each]?.lower === 'và');
  const next = and === undefined ? undefined : tokens[and + 1];
  return isCapital(next) && !BODY_HEADS.has(next?.lower ?? '') && fullNameEnd(tokens, (and ?? 0) + 1) === undefined;
}

/** "TP Hồ Chí Minh" is a city. */
function isCityOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return tokens[at]?.lower === 'hồ' && tokens[at + 1]?.lower === 'chí' && CITY.has(before?.lower ?? '');
}

/** "huyện Tương Dương Nguyễn Văn A": what stands behind a unit is its name, unless it is one of the family names that most people bear. */
function isDistrictOf(tokens: readonly Token[], at: number): boolean {
  if (COMMON_FAMILY_NAMES.has(tokens[at]?.lower ?? '')) return false;
  const begins = DISTRICTS.has(tokens[at - 1]?.lower ?? '') ? at : at - 1;
  const isUnit = isCapital(tokens[begins]) && DISTRICTS.has(tokens[begins - 1]?.lower ?? '');
  return isUnit && capitalRunEnd(tokens, begins + 2) - begins >= SHORTEST_PLACE_AND_NAME;
}

/** Two syllables of the place, two of the name. */
const SHORTEST_PLACE_AND_NAME = 4;
const DISTRICTS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'phố', 'tp']);
const COMMON_FAMILY_NAMES = wordSet(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô lý trịnh đinh trương',
);

const CITY: ReadonlySet<string> = new Set(['tp', 'phố', 'sản']);

function trimmed(tokens: readonly Token[], to: number, least: number): number {
  let end = to;
  while (
    end > least &&
    ((tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== ')') || LINKS.has(tokens[end - 1]?.lower ?? ''))
  )
    end -= 1;
  return end;
}

const LINKS: ReadonlySet<string> = new Set(['và', 'của', 'kiêm', 'cùng']);
