import { kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { countedThing, countedWords } from './counted-words.ts';
import { type LeadKind, type PlacedLead, readLead, withUnit } from './leads.ts';
import { aspectBefore, changeRole, modalityNear } from './modality.ts';
import type { Quantity } from './quantities/quantity.ts';
import { type ClauseReading, NEAR_LEADS, type SentenceReading, sentenceReading } from './sentence-reading.ts';
import type { Aspect, Modality } from './slot-kinds.ts';
import type { SlotReader } from './slot-reader.ts';
import { governingTime, isPast } from './slots.ts';
import { behindTopic } from './topic.ts';
import type { ContentWord } from './words.ts';

/** A passage to be read for claims, with what leads it; the nearest lead first. */
export interface ClaimInput {
  readonly sentences: readonly (Span & { readonly tokens: readonly Token[] })[];
  readonly leads: readonly { readonly kind: LeadKind; readonly tokens: readonly Token[] }[];
}

/** Reads passages; what leads several of them (a heading, the head of a column) is read once. */
export const claimReader = kept((slots: SlotReader): ((input: ClaimInput) => Claim[]) => {
  const known = new WeakMap<readonly Token[], PlacedLead>();
  return (input) => {
    const leads = input.leads.map(({ kind, tokens }): PlacedLead => {
      const read = known.get(tokens);
      if (read?.kind === kind) return read;
      const lead = readLead(kind, tokens, slots.slotsOf(tokens));
      known.set(tokens, lead);
      return lead;
    });
    return readClaims(input, leads, slots);
  };
});

/** One claim for each quantity of the passage, and one for each sentence that has none. */
function readClaims(input: ClaimInput, outer: readonly PlacedLead[], reader: SlotReader): Claim[] {
  const claims: Claim[] = [];
  const sentences = readableSentences(input.sentences);
  let before: readonly PlacedLead[] = [];
  for (const [index, { start, end, tokens }] of sentences.entries()) {
    const slots = reader.slotsUnder(tokens, input.leads);
    const leads = before.length === 0 ? outer : [...before, ...outer];
    const sentence = sentenceReading({ tokens, slots, span: { start, end }, asOf: reader.asOf, leads });
    if (slots.quantities.length === 0) claims.push(claimIn(sentence, undefined));
    for (const quantity of slots.quantities) claims.push(claimIn(sentence, quantity));
    // A sentence leads the ones after it in its passage: their subject and year are often named only there.
    if (index + 1 < sentences.length)
      before = [readLead('introduction', tokens, slots), ...before].slice(0, NEAR_LEADS);
  }
  return claims;
}

type ReadableSentence = ClaimInput['sentences'][number];

function readableSentences(sentences: readonly ReadableSentence[]): readonly ReadableSentence[] {
  return sentences.every(({ tokens }) => tokens.length <= LONGEST_SENTENCE)
    ? sentences
    : sentences.flatMap(readablePieces);
}

/** A sentence in pieces of bounded length: what goes on for hundreds of words without a stop is a list, and is read as one. */
function readablePieces(sentence: ReadableSentence): ReadableSentence[] {
  if (sentence.tokens.length <= LONGEST_SENTENCE) return [sentence];
  const pieces: ReadableSentence[] = [];
  for (let from = 0; from < sentence.tokens.length; from += LONGEST_SENTENCE) {
    const tokens = sentence.tokens.slice(from, from + LONGEST_SENTENCE);
    pieces.push({ start: tokens[0]?.start ?? sentence.start, end: tokens.at(-1)?.end ?? sentence.end, tokens });
  }
  return pieces;
}

/** The longest sentences of real law have about two hundred words. */
const LONGEST_SENTENCE = 500;

function claimIn(sentence: SentenceReading, quantity: Quantity | undefined): Claim {
  const { tokens, slots, leads, cell, wordsIn } = sentence;
  const { start, end } = sentence.span;
  const clause = clauseOf(sentence, quantity);
  const { range } = clause;
  const told = { firstToken: startWithSubject(sentence, range, quantity), endToken: range.endToken };
  const from = behindTopic(tokens, told, wordsIn);
  const time = timeBefore(sentence, quantity) ?? governingTime(slots, range, quantity);
  const leadTime = time === undefined ? timeOf(leads) : undefined;
  const own = wordsIn(from, range.endToken);
  const heads = headsFor(cell, own);
  return {
    start,
    end,
    quantity: quantity === undefined ? undefined : withUnit(quantity, leads),
    clause: { start: tokens[from]?.start ?? start, end: tokens[range.endToken - 1]?.end ?? end },
    aspect: quantity === undefined ? 'level' : aspectOf(sentence, colonReach(sentence, range), quantity),
    time: time ?? leadTime,
    times: slots.times.length > 0 ? slots.times : leadTime === undefined ? NO_TIMES : [leadTime],
    base: quantity === undefined ? undefined : slots.bases.find((base) => base.firstToken >= quantity.endToken),
    modality: modalityOf(sentence, range, quantity),
    polarity: clause.polarity,
    scope: clause.scope ?? sentence.scope ?? cell.find((lead) => lead.scope !== undefined)?.scope ?? 'general',
    subject: {
      core: joined([...heads.near.map(({ words }) => words), own, countedWords(tokens, quantity)]),
      rest: joined([wordsIn(0, from), wordsIn(range.endToken, tokens.length)]),
      leads: joined([...heads.far.map(({ words }) => words), sentence.wordsOfLeads]),
    },
    counted: quantity === undefined ? undefined : countedThing(tokens, quantity, range, wordsIn),
    parts: partsOf(clause, cell),
  };
}

/** "So với năm 2098 (58.000 doanh nghiệp), …": in brackets right behind a time stands what was then. */
function timeBefore({ tokens, slots }: SentenceReading, quantity: Quantity | undefined): Claim['time'] {
  if (quantity === undefined || tokens[quantity.firstToken - 1]?.text !== '(') return undefined;
  return slots.namedTimes.find(({ kind, endToken }) => kind !== 'every' && endToken === quantity.firstToken - 1);
}

interface Heads {
  readonly near: readonly PlacedLead[];
  readonly far: readonly PlacedLead[];
}

/** A cell that says in words of its own what it is about needs no head of a column for it: "Nội dung" above it names nothing. */
function headsFor(cell: readonly PlacedLead[], own: readonly ContentWord[]): Heads {
  if (own.length < WORDS_OF_A_CLAUSE) return { near: cell, far: [] };
  return {
    near: cell.filter(({ kind }) => kind !== 'column'),
    far: cell.filter(({ kind }) => kind === 'column'),
  };
}

/** "Tỷ lệ hồ sơ" is the name of a thing, "người dân sử dụng dịch vụ công" says something of one. */
const WORDS_OF_A_CLAUSE = 4;

const NO_TIMES: Claim['times'] = [];

function timeOf(leads: readonly PlacedLead[]): PlacedLead['time'] {
  return leads.find(({ time }) => time !== undefined)?.time;
}

/** One list of several; the only one that has words is not copied. */
function joined(lists: readonly (readonly ContentWord[])[]): readonly ContentWord[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length > 1 ? filled.flat() : (filled[0] ?? NO_WORDS);
}

const NO_WORDS: readonly ContentWord[] = [];

function partsOf({ parts }: ClauseReading, cell: readonly PlacedLead[]): readonly string[] {
  return cell.length === 0 && parts.length < 2
    ? parts
    : [...new Set([...parts, ...cell.flatMap((lead) => lead.parts)])];
}

/** The clause that holds the value; the sentence where there is none. */
function clauseOf({ clauses, readClause, whole }: SentenceReading, quantity: Quantity | undefined): ClauseReading {
  if (quantity === undefined) return readClause(whole);
  const holding = clauses.find((each) => each.firstToken <= quantity.firstToken && quantity.endToken <= each.endToken);
  return readClause(holding ?? whole);
}

/**
 * Where the clause begins, or where it names no subject of its own ("tăng 1,31%", ": 25%") the first of as many before it as
 * it takes to have one.
 */
function startWithSubject(sentence: SentenceReading, clause: TokenRange, quantity: Quantity | undefined): number {
  const { clauses, wordsIn } = sentence;
  if (quantity !== undefined && measuresAnother(sentence, clause, quantity)) return clause.firstToken;
  let index = clauses.indexOf(clause);
  let { firstToken } = clause;
  let words = wordsIn(firstToken, clause.endToken).length;
  while (index > 0 && words < FEWEST_WORDS) {
    const before = clauses[index - 1] ?? clause;
    words += wordsIn(before.firstToken, before.endToken).length;
    firstToken = before.firstToken;
    index -= 1;
  }
  return firstToken;
}

const FEWEST_WORDS = 3;

/** "Xuất khẩu sản phẩm số đạt 172 tỷ USD; nhập khẩu 128 tỷ USD": a name of its own before a value in the unit of the value before; "cấp xã 60%" is a part of what was spoken of. */
function measuresAnother(
  { slots, clauses, wordsIn, readClause }: SentenceReading,
  clause: TokenRange,
  quantity: Quantity,
): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  const value = before && slots.quantities.findLast(({ endToken }) => endToken <= before.endToken);
  if (
    value === undefined ||
    before === undefined ||
    value.firstToken < before.firstToken ||
    value.unit !== quantity.unit
  )
    return false;
  return (
    wordsIn(clause.firstToken, quantity.firstToken).length >= WORDS_OF_A_NAME && readClause(clause).parts.length === 0
  );
}

const WORDS_OF_A_NAME = 2;

/** A value behind a colon belongs to the clause before it: "Cắt giảm thời gian giải quyết năm 2099: 25%" is a fall. */
function colonReach({ tokens, clauses }: SentenceReading, clause: TokenRange): TokenRange {
  const before = clauses[clauses.indexOf(clause) - 1];
  const behindColon = tokens[clause.firstToken - 1]?.text === ':';
  return before !== undefined && behindColon ? { firstToken: before.firstToken, endToken: clause.endToken } : clause;
}

function aspectOf({ tokens, cell }: SentenceReading, clause: TokenRange, quantity: Quantity): Aspect {
  if (changeRole(tokens, quantity) === 'result') return 'level';
  const ofCell = cell.find((lead) => lead.aspect !== 'level')?.aspect;
  return ofCell ?? aspectBefore(tokens, clause.firstToken, quantity.firstToken);
}

/**
 * What the whole sentence says of itself comes first ("trước đây …", "… đã hoàn thành"), then the cue nearest to the value
 * or the time, in the clause and then in the sentence; then the calendar; then what leads the sentence.
 */
function modalityOf(sentence: SentenceReading, clause: TokenRange, quantity: Quantity | undefined): Modality {
  const { tokens, slots, leads, asOf } = sentence;
  if (quantity !== undefined && changeRole(tokens, quantity) === 'start') return 'aside';
  const time = timeBefore(sentence, quantity) ?? governingTime(slots, clause, quantity);
  const at = quantity?.firstToken ?? time?.firstToken ?? clause.endToken;
  return (
    sentence.assertion ??
    modalityNear(tokens, { from: clause.firstToken, at, to: clause.endToken }, slots.citations) ??
    modalityNear(tokens, { from: 0, at, to: tokens.length }, slots.citations) ??
    (isPast(time ?? timeOf(leads), asOf) ? 'fact' : undefined) ??
    leads.find((lead) => lead.modality !== undefined)?.modality ??
    'open'
  );
}
