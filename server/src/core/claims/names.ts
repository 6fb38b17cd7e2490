import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import {
  ADDRESSES,
  BODIES,
  BODY_KINDS,
  CLAUSE_WORDS,
  DEGREES,
  FORMER,
  LONG_ADDRESSES,
  OFFICE_HEADS,
  RANKS,
  TEXTS,
} from './names-lexicon.ts';
import { bodyEnd, officeAt } from './names-office.ts';
import { capitalRunEnd, fullNameEnd, isAbbreviation, isCapital, wordsOf } from './names-syllables.ts';
import { phraseAt, phraseList } from './phrases.ts';

/** Somebody of whom a passage speaks, read from the form of the words alone. */
export interface Party extends Span {
  /** `person`: by name or office; `pronoun`: "ông", "bà" alone; `body`: an organisation; `text`: a document, whose words may be quoted. */
  readonly kind: 'person' | 'pronoun' | 'body' | 'text';
  /** The name without title or form of address, in canonical spelling; of a body its own. */
  readonly name: string | undefined;
  readonly nameSpan: Span | undefined;
  readonly office: string | undefined;
  readonly officeSpan: Span | undefined;
  /** "ông" or "bà", alone or before the name. */
  readonly address: string | undefined;
  /** The first token of all that names the party, apposition included, and the one after its last. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The people, bodies and texts that the tokens name, in text order. Linear: each look-ahead is bounded. */
export function readParties(tokens: readonly Token[]): Party[] {
  const parties: Party[] = [];
  for (let at = 0; at < tokens.length; ) {
    const party = mayBegin(tokens[at]) ? partyAt(tokens, at) : undefined;
    if (party !== undefined) parties.push(party);
    at = Math.max(party?.endToken ?? 0, at + 1);
  }
  return parties;
}

/** Whether a name behind a comma may belong to the office: "Chủ tịch Hội A, ông B", but not "tiếp lời Thủ tướng, ông B". */
function isFullOffice(tokens: readonly Token[], { from, to }: Range): boolean {
  const before = tokens[from - 1];
  return to - from > LONGEST_HEAD && (before === undefined || before.kind === 'mark');
}

const LONGEST_HEAD = 2;

/** "Bộ trưởng, Chủ nhiệm Văn phòng A Trần Văn B": two offices of one person, the first without a body of its own. */
function chainAt(tokens: readonly Token[], first: Range): Party | undefined {
  if (tokens[first.to]?.text !== ',' || !CHAINED.has(wordsOf(tokens, first.from, first.to).toLowerCase()))
    return undefined;
  const second = officeAt(tokens, first.to + 1);
  if (second === undefined) return undefined;
  const name =
    second.nameFrom === undefined
      ? titledNameAt(tokens, behindJoint(tokens, second.to))
      : { from: second.nameFrom, to: second.nameTo };
  return person(tokens, first.from, name, { from: first.from, to: second.to });
}

const CHAINED: ReadonlySet<string> = new Set([
  'bộ trưởng',
  'thứ trưởng',
  'phó thủ tướng',
  'uỷ viên',
  'bí thư',
  'phó bí thư',
  'uỷ viên bộ chính trị',
  'uỷ viên trung ương đảng',
]);

/** Most words begin no name at all: one look-up tells. */
function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (isCapital(token) || BEGINNINGS.has(token.lower));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function partyAt(tokens: readonly Token[], at: number): Party | undefined {
  return personAt(tokens, at) ?? bodyAt(tokens, at) ?? textAt(tokens, at);
}

function personAt(tokens: readonly Token[], at: number): Party | undefined {
  const office = officeAt(tokens, at);
  if (office !== undefined) {
    if (PLURAL.has(tokens[at - 1]?.lower ?? '')) return undefined;
    if (office.nameFrom !== undefined)
      return person(tokens, at, { from: office.nameFrom, to: office.nameTo }, { from: office.from, to: office.to });
    const chain = chainAt(tokens, office);
    if (chain !== undefined) return chain;
    const name = titledNameAt(tokens, isFullOffice(tokens, office) ? behindJoint(tokens, office.to) : office.to);
    return person(tokens, at, name, { from: office.from, to: office.to });
  }
  const name = titledNameAt(tokens, at) ?? bareNameAt(tokens, at);
  if (name !== undefined) return person(tokens, at, name, undefined);
  return pronounAt(tokens, at);
}

function person(
  tokens: readonly Token[],
  firstToken: number,
  name: Range | undefined,
  office: Range | undefined,
): Party {
  const own = name === undefined ? (office?.to ?? firstToken + 1) : name.to;
  const apposition = name === undefined ? undefined : appositionAt(tokens, own);
  const held = office ?? apposition?.office;
  const endToken = apposition?.end ?? own;
  return {
    kind: 'person',
    name: name && wordsOf(tokens, name.from, name.to),
    nameSpan: name && spanOf(tokens, name),
    office: held && wordsOf(tokens, held.from, held.to),
    officeSpan: held && spanOf(tokens, held),
    address: ADDRESSES.has(tokens[firstToken]?.lower ?? '') ? tokens[firstToken]?.lower : undefined,
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
  };
}

/** "ông Nguyễn Văn A", "Thiếu tướng, PGS.TS. Nguyễn Văn A", "đồng chí A": forms of address, ranks and degrees, then a name. */
function titledNameAt(tokens: readonly Token[], start: number | undefined): Range | undefined {
  if (start === undefined) return undefined;
  let at = start;
  for (let next = titleEnd(tokens, at); next !== undefined && at - start < LONGEST_TITLES; next = titleEnd(tokens, at))
    at = next;
  if (at === start || tokens[at]?.gap === 'line') return undefined;
  const to = fullNameEnd(tokens, at) ?? capitalRunEnd(tokens, at);
  return to > at && officeAt(tokens, at) === undefined ? { from: at, to } : undefined;
}

function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at];
  if (word === undefined || word.kind !== 'word') return undefined;
  const phrase = phraseAt(RANKS, tokens, at) ?? phraseAt(LONG_ADDRESSES, tokens, at);
  if (phrase !== undefined) return behindMark(tokens, at + phrase.words.length, ',');
  if (DEGREES.has(word.lower) && isCapital(word)) return behindMark(tokens, at + 1, '.');
  return ADDRESSES.has(word.lower) ? at + 1 : undefined;
}

/** A full name by itself, at the head of a clause or behind a mark: elsewhere capitals in a row may name anything. */
function bareNameAt(tokens: readonly Token[], at: number): Range | undefined {
  const before = tokens[at - 1];
  if (before !== undefined && before.kind === 'word' && isCapital(before)) return undefined;
  const to = fullNameEnd(tokens, at);
  return to !== undefined && to - at >= SHORTEST_BARE_NAME ? { from: at, to } : undefined;
}

function pronounAt(tokens: readonly Token[], at: number): Party | undefined {
  const word = tokens[at];
  if (word === undefined || !PRONOUNS.has(word.lower)) return undefined;
  const next = tokens[at + 1];
  if (word.lower === 'vị' && next?.lower !== 'này') return undefined;
  const end = next?.lower === 'này' || next?.lower === 'ấy' ? at + 2 : at + 1;
  const behindTheo = tokens[at - 1]?.lower === 'theo' && (next === undefined || next.kind === 'mark');
  if (end === at + 1 && !behindTheo && !(next !== undefined && next.kind === 'word' && CLAUSE_WORDS.has(next.lower)))
    return undefined;
  if (PLURAL.has(tokens[at - 1]?.lower ?? '')) return undefined;
  return bare(tokens, 'pronoun', at, end);
}

function bodyAt(tokens: readonly Token[], at: number): Party | undefined {
  const named = phraseAt(BODIES, tokens, at);
  if (named !== undefined && isCapital(tokens[at])) return body(tokens, at, at + named.words.length);
  if (isAbbreviation(tokens[at]) && isActing(tokens, at)) return body(tokens, at, at + 1);
  const kind = phraseAt(BODY_KINDS, tokens, at);
  if (tokens[at]?.lower === 'hội' && INSIDE_WORDS.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (kind === undefined || PLURAL.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const behind = at + kind.words.length;
  if (!isCapital(tokens[at]) && !isCapital(tokens[behind])) return undefined;
  if (tokens[behind]?.kind !== 'word' || tokens[behind]?.gap === 'line') return undefined;
  const end = bodyEnd(tokens, behind);
  return end > behind ? body(tokens, at, end) : undefined;
}

/** "ABC khẳng định": a body that the text knows by its letters, in the act of saying or doing something. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    (tokens[at]?.text.length ?? 0) > 2 &&
    next !== undefined &&
    next.kind === 'word' &&
    CLAUSE_WORDS.has(next.lower) &&
    isClauseHead(tokens[at - 1])
  );
}

function isClauseHead(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'mark';
}

function textAt(tokens: readonly Token[], at: number): Party | undefined {
  const text = phraseAt(TEXTS, tokens, at);
  if (text === undefined) return undefined;
  const behind = at + text.words.length;
  if (text.words.length === 1 && UNITS.has(text.words[0] ?? '') && tokens[behind]?.kind !== 'number') return undefined;
  const before = tokens[at - 1];
  const stands =
    isCapital(tokens[at]) || before === undefined || before.kind === 'mark' || BEFORE_TEXT.has(before.lower);
  return stands ? bare(tokens, 'text', at, behind) : undefined;
}

function body(tokens: readonly Token[], from: number, to: number): Party {
  const { start, end } = spanOf(tokens, { from, to });
  return {
    kind: 'body',
    name: wordsOf(tokens, from, to),
    nameSpan: { start, end },
    office: undefined,
    officeSpan: undefined,
    address: undefined,
    firstToken: from,
    endToken: to,
    start,
    end,
  };
}

function bare(tokens: readonly Token[], kind: 'pronoun' | 'text', from: number, to: number): Party {
  const { start, end } = spanOf(tokens, { from, to });
  return {
    kind,
    name: undefined,
    nameSpan: undefined,
    office: undefined,
    officeSpan: undefined,
    address: kind === 'pronoun' ? tokens[from]?.lower : undefined,
    firstToken: from,
    endToken: to,
    start,
    end,
  };
}

/** What stands behind a name and belongs to it: ", Chủ tịch UBND tỉnh B,", " - giám đốc Sở C -", " (đoàn D)". */
function appositionAt(
  tokens: readonly Token[],
  at: number,
): { readonly office: Range | undefined; readonly end: number } | undefined {
  const mark = tokens[at]?.text;
  if (mark === '(') {
    const close = closingBracket(tokens, at);
    if (close === undefined) return undefined;
    const office = officeAt(tokens, at + 1);
    const behind = appositionAt(tokens, close + 1);
    const held = office && { from: office.from, to: Math.min(office.to, close) };
    return { office: held ?? behind?.office, end: behind?.end ?? close + 1 };
  }
  if (mark !== ',' && mark !== '-') return undefined;
  const since = phraseAt(HELD_THEN, tokens, at + 1);
  const office = officeAt(tokens, at + 1 + (since?.words.length ?? 0));
  if (office === undefined) {
    const body = bodyAt(tokens, at + 1);
    return body !== undefined && tokens[body.endToken]?.text === mark
      ? { office: undefined, end: body.endToken + 1 }
      : undefined;
  }
  if (office.nameFrom !== undefined) return undefined;
  const then = phraseAt(THEN, tokens, office.to);
  const behind = behindBracket(tokens, office.to + (then?.words.length ?? 0));
  const closed = tokens[behind]?.text;
  const next = closed === mark ? appositionAt(tokens, behind) : undefined;
  const to = next?.office?.to ?? office.to;
  return { office: { from: office.from, to }, end: next?.end ?? (closed === mark ? behind + 1 : behind) };
}

function behindBracket(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.text === '(' ? closingBracket(tokens, at) : undefined;
  return close === undefined ? at : close + 1;
}

function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at < tokens.length && at - open < LONGEST_BRACKET; at += 1)
    if (tokens[at]?.text === ')') return at;
  return undefined;
}

function behindMark(tokens: readonly Token[], at: number, mark: string): number {
  return tokens[at]?.text === mark ? at + 1 : at;
}

/** "Chủ tịch Quốc hội, bà Nguyễn Thị A": the office first, the name behind a mark. */
function behindJoint(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text;
  return text === ',' || text === '-' ? at + 1 : at;
}

function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "khi đó là Cục trưởng Cục A", "trên cương vị Bộ trưởng khi đó". */
const HELD_THEN = phraseList(
  'khi đó là, lúc đó là, lúc bấy giờ là, bấy giờ là, khi ấy là, khi đó đang là, nay là, hiện là, hiện nay là, nguyên là, vốn là, là, trên cương vị, trên cương vị là, với tư cách, với tư cách là, trong vai trò, với vai trò',
);
const THEN = phraseList('khi đó, lúc đó, lúc bấy giờ, bấy giờ, khi ấy, hiện nay');
const UNITS: ReadonlySet<string> = new Set(['điều', 'khoản']);
/** Many names of texts are verbs too ("quyết định", "báo cáo"). */
const BEFORE_TEXT: ReadonlySet<string> = new Set(['bản', 'theo', 'trong', 'tại', 'của', 'thảo', 'như']);
const PLURAL: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'mỗi', 'số', 'hai', 'ba', 'vài', 'từng', 'mọi']);
/** "xã hội", "đại hội": no body begins there. */
const INSIDE_WORDS: ReadonlySet<string> = new Set(['xã', 'quốc', 'đại', 'hiệp', 'cơ']);
const PRONOUNS: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'vị']);
const LONGEST_TITLES = 12;
const LONGEST_BRACKET = 24;
const SHORTEST_BARE_NAME = 3;
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[OFFICE_HEADS, RANKS, LONG_ADDRESSES, BODIES, BODY_KINDS, TEXTS].flatMap(({ byFirst }) => [...byFirst.keys()]),
  ...[ADDRESSES, DEGREES, FORMER, PRONOUNS].flatMap((words) => [...words]),
]);
