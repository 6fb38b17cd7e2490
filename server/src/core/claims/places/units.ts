import type { Token, TokenRange } from '../../text/tokens.ts';
import { isCapital } from '../names/syllables.ts';
import { type Heads, headFrom, type PhraseTable, phraseAt, phraseBefore, phraseList, wordSet } from '../phrases.ts';

/** A level of units by its name ("cấp huyện") and the nouns of its units ("huyện", "quận", "thị xã"), and the words with which these begin. */
export interface UnitLevel extends Heads {
  readonly names: PhraseTable<string>;
  readonly nouns: PhraseTable<string>;
}

/**
 * Where the tokens speak of units of a level: by the name of the level, of one of its units by its noun and name ("huyện Mường
 * Sa", "quận 3"), or of its bodies ("UBND các huyện, thị xã", "Huyện ủy"). A noun alone may be part of any other word.
 */
export function unitsIn(tokens: readonly Token[], level: UnitLevel): TokenRange[] {
  const found: TokenRange[] = [];
  const { length } = tokens;
  for (let at = headFrom(level, tokens, 0, length); at < length; ) {
    const range = levelAt(tokens, at, level) ?? unitAt(tokens, at, level);
    if (range !== undefined) found.push(range);
    at = headFrom(level, tokens, Math.max(range?.endToken ?? 0, at + 1), length);
  }
  return found;
}

/**
 * Cities that are part of a province: "thành phố Mường Sa, tỉnh A", "thành phố Mường Sa thuộc tỉnh A". `isProvince` tells the
 * names of cities of the level of provinces, which may stand before a province in a list.
 */
export function citiesOfProvinces(tokens: readonly Token[], isProvince: (name: string) => boolean): TokenRange[] {
  const found: TokenRange[] = [];
  const { length } = tokens;
  for (let at = headFrom(CITY, tokens, 0, length); at < length; at = headFrom(CITY, tokens, at + 1, length)) {
    if (phraseAt(CITY, tokens, at) === undefined) continue;
    const end = nameEndAt(tokens, at + 2);
    if (end === undefined) continue;
    const behind = tokens[end]?.text === ',' || tokens[end]?.lower === 'thuộc' ? end + 1 : undefined;
    const name = tokens.slice(at + 2, end).map(({ lower }) => lower);
    if (behind === undefined || tokens[behind]?.lower !== 'tỉnh' || isProvince(name.join(' '))) continue;
    found.push({ firstToken: at, endToken: end });
  }
  return found;
}

const CITY = phraseList('thành phố');

/** "UBND cấp huyện", "cấp huyện". */
function levelAt(tokens: readonly Token[], at: number, { names }: UnitLevel): TokenRange | undefined {
  const name = phraseAt(names, tokens, at);
  if (name === undefined) return undefined;
  const head = phraseBefore(BODIES, tokens, at);
  return { firstToken: at - (head?.words.length ?? 0), endToken: at + name.words.length };
}

function unitAt(tokens: readonly Token[], at: number, { nouns }: UnitLevel): TokenRange | undefined {
  const noun = phraseAt(nouns, tokens, at);
  if (noun === undefined || tokens[at - 1]?.lower === 'phường') return undefined;
  const behind = at + noun.words.length;
  const next = tokens[behind];
  if (
    next !== undefined &&
    next.gap === 'space' &&
    (next.lower === 'ủy' || next.lower === 'uỷ') &&
    isCapital(tokens[at])
  )
    return { firstToken: at, endToken: behind + 1 };
  const nameEnd = nameEndAt(tokens, behind);
  const head = bodyHead(tokens, at);
  // "Bà Huyện Thanh Quan" is a person.
  const isPerson =
    head === undefined && isCapital(tokens[at]) && isCapital(tokens[at - 1]) && tokens[at]?.gap === 'space';
  if (nameEnd !== undefined && !isPerson) return { firstToken: head ?? at, endToken: nameEnd };
  if (nameEnd !== undefined || head === undefined) return undefined;
  return { firstToken: head, endToken: chainEnd(tokens, behind, nouns) };
}

/** The end of "Mường Sa", "3": a unit bears a name in capitals, or a number. */
function nameEndAt(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (first === undefined || first.gap !== 'space') return undefined;
  if (first.kind === 'number') return NUMBERED.test(first.text) && tokens[at + 1]?.text !== '/' ? at + 1 : undefined;
  let end = at;
  while (end - at < LONGEST_NAME && isCapital(tokens[end]) && tokens[end]?.gap === 'space') {
    if (NEXT_UNIT.has(tokens[end]?.lower ?? '')) break;
    end += 1;
  }
  // "huyện A" stands for any.
  return end > at && (end > at + 1 || first.text.length > 1) ? end : undefined;
}

/** "UBND các huyện", "các quận, huyện", "Phòng Nội vụ huyện": where the phrase begins that makes of the noun a body or all such units. */
function bodyHead(tokens: readonly Token[], at: number): number | undefined {
  let start = at;
  const all = tokens[at - 1]?.lower ?? '';
  if (QUANTIFIERS.has(all) || isCount(tokens, at - 1)) start = at - 1;
  const head = phraseBefore(BODIES, tokens, start);
  if (head !== undefined) return start - head.words.length;
  for (let back = start - 1; back >= 0 && start - back <= OFFICE_REACH; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'mark') break;
    if (token.text === 'Phòng' && isCapital(tokens[back + 1])) return back;
  }
  const one = tokens[at - 2]?.text === ',' || tokens[at - 1]?.text === ',' ? levelsBefore(tokens, at) : false;
  return one ? at : start < at ? start : undefined;
}

/** "05 huyện"; what was called "huyện nghèo" is on lists that outlive the level. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || !COUNT.test(token.text) || tokens[at - 1]?.text === '/') return false;
  return tokens[at + 1]?.gap === 'space' && !LISTED.has(tokens[at + 2]?.lower ?? '');
}

const COUNT = /^\d{1,3}$/u;
const LISTED = wordSet('nghèo biên đảo miền');

/** "cấp tỉnh, huyện, xã". */
function levelsBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && tokens[at - 2]?.lower === 'tỉnh' && tokens[at - 3]?.lower === 'cấp';
}

/** The last noun of the level in "huyện, thị xã, thành phố và quận". */
function chainEnd(tokens: readonly Token[], from: number, nouns: PhraseTable<string>): number {
  let end = from;
  for (let at = from; tokens[at]?.text === ',' || tokens[at]?.text === '/' || tokens[at]?.lower === 'và'; ) {
    const noun = phraseAt(nouns, tokens, at + 1);
    if (noun === undefined) break;
    at += 1 + noun.words.length;
    end = at;
  }
  return end;
}

const BODIES = phraseList(
  'ubnd, uỷ ban nhân dân, ủy ban nhân dân, hđnd, hội đồng nhân dân, hđnd và ubnd, hđnd - ubnd, ubnd và hđnd, chính quyền, cơ quan chuyên môn, phòng chuyên môn, các phòng chuyên môn, công an, mặt trận tổ quốc, đơn vị hành chính, cơ quan hành chính, cơ quan',
  'chủ tịch ubnd, chủ tịch uỷ ban nhân dân, chủ tịch ủy ban nhân dân, phó chủ tịch ubnd, trưởng phòng',
);
const QUANTIFIERS: ReadonlySet<string> = new Set(['các', 'mỗi', 'từng', 'mọi', 'những']);
/** "Huyện Mường Sa Các xã: …": here the name is over. */
const NEXT_UNIT = wordSet('các xã phường thị thành tỉnh huyện quận');
const NUMBERED = /^\d{1,2}$/u;
const LONGEST_NAME = 5;
/** "Phòng Văn hóa và Thông tin các huyện". */
const OFFICE_REACH = 9;
