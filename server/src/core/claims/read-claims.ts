import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { clausesOf } from './clauses.ts';
import { countedThing, countedWords } from './counted-words.ts';
import { type LeadKind, type PlacedLead, readLead, withUnit } from './leads.ts';
import { aspectBefore, assertionOf, changeRole, modalityNear, partsIn, polarityOf, scopeIn } from './modality.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { Aspect, Modality, Polarity, Scope } from './slot-kinds.ts';
import { governingTime, isPast, readCellSlots, readSlots, type Slots } from './slots.ts';
import { type WordReader, wordReader } from './words.ts';

/** A passage to be read for claims, with what leads it; the nearest lead first. */
export interface ClaimInput {
  readonly sentences: readonly (Span & { readonly tokens: readonly Token[] })[];
  readonly leads: readonly { readonly kind: LeadKind; readonly tokens: readonly Token[] }[];
  /** The day from which "năm nay" and "ngày 28/12" are understood. */
  readonly asOf: Day;
}

/** Reads the passages of one text; what leads several of them (a heading, the head of a column) is read once. */
export function claimReader(): (input: ClaimInput) => Claim[] {
  const known = new Map<readonly Token[], PlacedLead>();
  return (input) => {
    const leads = input.leads.map(({ kind, tokens }): PlacedLead => {
      const read = known.get(tokens);
      if (read?.kind === kind) return read;
      const lead = readLead(kind, tokens, input.asOf);
      known.set(tokens, lead);
      return lead;
    });
    return readClaims(input, leads);
  };
}

/** One claim for each quantity of the passage, and one for each sentence that has none. */
function readClaims(input: ClaimInput, outer: readonly PlacedLead[]): Claim[] {
  const claims: Claim[] = [];
  const isCell = outer.some(({ kind }) => kind === 'row' || kind === 'column');
  let before: readonly PlacedLead[] = [];
  for (const { start, end, tokens } of input.sentences.flatMap(readablePieces)) {
    const slots = isCell ? readCellSlots(tokens, input.asOf, input.leads) : readSlots(tokens, input.asOf);
    const leads = [...before, ...outer];
    const sentence = sentenceOf({ tokens, slots, span: { start, end }, asOf: input.asOf, leads });
    if (slots.quantities.length === 0) claims.push(claimIn(sentence, undefined));
    for (const quantity of slots.quantities) claims.push(claimIn(sentence, quantity));
    // A sentence leads the ones after it in its passage: their subject and year are often named only there.
    before = [readLead('introduction', tokens, input.asOf, slots), ...before].slice(0, NEAR_LEADS);
  }
  return claims;
}

type ReadableSentence = ClaimInput['sentences'][number];

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

interface SentenceGround {
  readonly tokens: readonly Token[];
  readonly slots: Slots;
  readonly span: Span;
  readonly asOf: Day;
  readonly leads: readonly PlacedLead[];
}

/** A sentence with what several of its claims ask for: a list of figures asks it hundreds of times. */
interface SentenceReading extends SentenceGround {
  readonly clauses: readonly TokenRange[];
  readonly whole: TokenRange;
  readonly wordsIn: WordReader;
  readonly assertion: ReturnType<typeof assertionOf>;
  readonly scopeIn: (range: TokenRange) => Scope | undefined;
  readonly polarityOf: (range: TokenRange) => Polarity;
  readonly partsIn: (range: TokenRange) => readonly string[];
}

function sentenceOf(ground: SentenceGround): SentenceReading {
  const { tokens, slots } = ground;
  return {
    ...ground,
    clauses: clausesOf(tokens, slots.quantities),
    whole: { firstToken: 0, endToken: tokens.length },
    wordsIn: wordReader(tokens, slots.taken),
    assertion: assertionOf(tokens),
    scopeIn: remembered(({ firstToken, endToken }) => scopeIn(tokens, firstToken, endToken)),
    polarityOf: remembered(({ firstToken, endToken }) => polarityOf(tokens, firstToken, endToken, slots.taken)),
    partsIn: remembered(({ firstToken, endToken }) => partsIn(tokens, firstToken, endToken)),
  };
}

/** A reading that is made when it is first asked for, and once. */
function remembered<V>(read: (range: TokenRange) => V): (range: TokenRange) => V {
  const known = new Map<TokenRange, { readonly value: V }>();
  return (range) => {
    const entry = known.get(range) ?? { value: read(range) };
    known.set(range, entry);
    return entry.value;
  };
}

function claimIn(sentence: SentenceReading, quantity: Quantity | undefined): Claim {
  const { tokens, slots, span, leads, wordsIn } = sentence;
  const clause = clauseOf(sentence, quantity);
  const whole = clauseWithSubject(sentence, clause);
  const cell = leads.filter(({ kind }) => kind === 'row' || kind === 'column');
  const outer = leads.filter(({ kind }) => kind === 'introduction' || kind === 'heading');
  const at = quantity?.firstToken ?? clause.endToken;
  const ownTime = governingTime(slots.times, clause, at);
  const leadTimes = leads.flatMap((lead) => lead.time ?? []);
  return {
    ...span,
    quantity: quantity === undefined ? undefined : withUnit(quantity, leads),
    aspect: quantity === undefined ? 'level' : aspectOf(sentence, colonReach(sentence, clause), quantity, cell),
    time: ownTime ?? leadTimes[0],
    times: slots.times.length > 0 ? slots.times : leadTimes.slice(0, 1),
    base: quantity === undefined ? undefined : slots.bases.find((base) => base.firstToken >= quantity.endToken),
    modality: modalityOf(sentence, clause, quantity),
    polarity: sentence.polarityOf(clause),
    scope: scopeOf(sentence, clause, cell),
    subject: {
      core: [
        ...cell.flatMap(({ words }) => words),
        ...wordsIn(whole.firstToken, whole.endToken),
        ...countedWords(tokens, quantity),
      ],
      rest: [...wordsIn(0, whole.firstToken), ...wordsIn(clause.endToken, tokens.length)],
      leads: outer.slice(0, NEAR_LEADS).flatMap(({ words }) => words),
    },
    counted: quantity === undefined ? undefined : countedThing(tokens, quantity, clause, wordsIn),
    parts: [...new Set([...sentence.partsIn(clause), ...cell.flatMap((lead) => lead.parts)])],
  };
}

/** Beyond the three nearest leads a heading speaks of the whole draft. */
const NEAR_LEADS = 3;

/** The clause that holds the value; the sentence where there is none. */
function clauseOf({ clauses, whole }: SentenceReading, quantity: Quantity | undefined): TokenRange {
  if (quantity === undefined) return whole;
  return clauses.find((each) => each.firstToken <= quantity.firstToken && quantity.endToken <= each.endToken) ?? whole;
}

/**
 * The clause, or where it names no subject of its own ("tăng 1,31%", ": 25%") as many of those before it as it takes to
 * have one.
 */
function clauseWithSubject({ clauses, wordsIn }: SentenceReading, clause: TokenRange): TokenRange {
  let index = clauses.indexOf(clause);
  let { firstToken } = clause;
  let words = wordsIn(firstToken, clause.endToken).length;
  while (index > 0 && words < FEWEST_WORDS) {
    const before = clauses[index - 1] ?? clause;
    words += wordsIn(before.firstToken, before.endToken).length;
    firstToken = before.firstToken;
    index -= 1;
  }
  return { firstToken, endToken: clause.endToken };
}

const FEWEST_WORDS = 3;

/** A value behind a colon belongs to the clause before it: "Cắt giảm thời gian giải quyết năm 2099: 25%" is a fall. */
function colonReach({ tokens, clauses }: SentenceReading, clause: TokenRange): TokenRange {
  const before = clauses[clauses.indexOf(clause) - 1];
  const behindColon = tokens[clause.firstToken - 1]?.text === ':';
  return before !== undefined && behindColon ? { firstToken: before.firstToken, endToken: clause.endToken } : clause;
}

function aspectOf(
  { tokens }: SentenceReading,
  clause: TokenRange,
  quantity: Quantity,
  cell: readonly PlacedLead[],
): Aspect {
  if (changeRole(tokens, quantity) === 'result') return 'level';
  const ofCell = cell.map((lead) => lead.aspect).find((each) => each !== 'level');
  return ofCell ?? aspectBefore(tokens, clause.firstToken, quantity.firstToken);
}

/**
 * What the whole sentence says of itself comes first ("trước đây …", "… đã hoàn thành"), then the cue nearest to the value
 * or the time, in the clause and then in the sentence; then the calendar; then what leads the sentence.
 */
function modalityOf(sentence: SentenceReading, clause: TokenRange, quantity: Quantity | undefined): Modality {
  const { tokens, slots, leads, asOf } = sentence;
  if (quantity !== undefined && changeRole(tokens, quantity) === 'start') return 'aside';
  const time = governingTime(slots.times, clause, quantity?.firstToken ?? clause.endToken);
  const at = quantity?.firstToken ?? time?.firstToken ?? clause.endToken;
  return (
    sentence.assertion ??
    modalityNear(tokens, { from: clause.firstToken, at, to: clause.endToken }, slots.citations) ??
    modalityNear(tokens, { from: 0, at, to: tokens.length }, slots.citations) ??
    (isPast(time ?? leads.find((lead) => lead.time !== undefined)?.time, asOf) ? 'fact' : undefined) ??
    leads.find((lead) => lead.modality !== undefined)?.modality ??
    'open'
  );
}

function scopeOf(sentence: SentenceReading, clause: TokenRange, cell: readonly PlacedLead[]): Scope {
  return (
    sentence.scopeIn(clause) ??
    sentence.scopeIn(sentence.whole) ??
    cell.find((lead) => lead.scope !== undefined)?.scope ??
    'general'
  );
}
