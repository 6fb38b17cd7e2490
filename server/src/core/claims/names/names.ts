import { kept } from '../../text/kept.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { appositionAt, holderThenAt } from './apposition.ts';
import { bodyAt, isOneOfMany, textAt } from './body.ts';
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
} from './lexicon.ts';
import { officeAt } from './office.ts';
import { isCapital, type TokenRange, tokenSpan, wordsOf } from './syllables.ts';
import { bareNameAt, titledNameAt } from './title.ts';

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

/** The same, read once for each list of tokens. */
export const partiesIn = kept((tokens: readonly Token[]): readonly Party[] => readParties(tokens));

/** Most words begin no name at all: one look-up tells. */
function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (isCapital(token) || BEGINNINGS().has(token.lower));
}

function partyAt(tokens: readonly Token[], at: number): Party | undefined {
  const person = personAt(tokens, at);
  if (person !== undefined) return person;
  const named = bodyAt(tokens, at);
  if (named !== undefined) return body(tokens, named.from, named.to);
  const text = textAt(tokens, at);
  return text && bare(tokens, 'text', text.from, text.to);
}

function personAt(tokens: readonly Token[], at: number): Party | undefined {
  const office = officeAt(tokens, at);
  if (office !== undefined) {
    if (isOneOfMany(tokens, at)) return undefined;
    if (office.nameFrom !== undefined)
      return person(tokens, at, { from: office.nameFrom, to: office.nameTo }, { from: office.from, to: office.to });
    const chain = chainAt(tokens, office);
    if (chain !== undefined) return chain;
    const then = holderThenAt(tokens, office.to);
    if (then !== undefined) return person(tokens, at, then, { from: office.from, to: office.to });
    const name = titledNameAt(tokens, isFullOffice(tokens, office) ? behindJoint(tokens, office.to) : office.to);
    return person(tokens, at, name, { from: office.from, to: office.to });
  }
  const name = titledNameAt(tokens, at) ?? bareNameAt(tokens, at);
  if (name !== undefined) return person(tokens, at, name, undefined);
  return pronounAt(tokens, at);
}

/** Whether a name behind a comma may belong to the office: "Chủ tịch Hội A, ông B", but not "tiếp lời Thủ tướng, ông B". */
function isFullOffice(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = tokens[from - 1];
  return to - from > LONGEST_HEAD && (before === undefined || before.kind === 'mark');
}

const LONGEST_HEAD = 2;

/** "Bộ trưởng, Chủ nhiệm Văn phòng A Trần Văn B": two offices of one person, the first without a body of its own. */
function chainAt(tokens: readonly Token[], first: TokenRange): Party | undefined {
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

function person(
  tokens: readonly Token[],
  firstToken: number,
  name: TokenRange | undefined,
  office: TokenRange | undefined,
): Party {
  const own = name === undefined ? (office?.to ?? firstToken + 1) : name.to;
  const apposition = name === undefined ? undefined : appositionAt(tokens, own);
  const held = office ?? apposition?.office;
  const endToken = apposition?.end ?? own;
  return {
    kind: 'person',
    name: name && wordsOf(tokens, name.from, name.to),
    nameSpan: name && tokenSpan(tokens, name),
    office: held && wordsOf(tokens, held.from, held.to),
    officeSpan: held && tokenSpan(tokens, held),
    address: ADDRESSES.has(tokens[firstToken]?.lower ?? '') ? tokens[firstToken]?.lower : undefined,
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
  };
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
  if (isOneOfMany(tokens, at)) return undefined;
  return bare(tokens, 'pronoun', at, end);
}

function body(tokens: readonly Token[], from: number, to: number): Party {
  const { start, end } = tokenSpan(tokens, { from, to });
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
  const { start, end } = tokenSpan(tokens, { from, to });
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

/** "Chủ tịch Quốc hội, bà Nguyễn Thị A": the office first, the name behind a mark. */
function behindJoint(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text;
  return text === ',' || text === '-' ? at + 1 : at;
}

const PRONOUNS: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'vị']);
const BEGINNINGS = once(
  (): ReadonlySet<string> =>
    new Set([
      ...[OFFICE_HEADS, RANKS, LONG_ADDRESSES, BODIES, BODY_KINDS, TEXTS].flatMap(({ byFirst }) => [...byFirst.keys()]),
      ...[ADDRESSES, DEGREES, FORMER, PRONOUNS].flatMap((words) => [...words]),
    ]),
);
