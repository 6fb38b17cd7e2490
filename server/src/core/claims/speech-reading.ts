import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import type { QuotedWords } from './quotes.ts';
import { attribute, carriedOver, dated, type PlacedAttribution } from './speech-attribution.ts';
import { readCircumstances } from './speech-circumstances.ts';
import {
  leadsToWords,
  type Reporter,
  reporterAt,
  reporterBefore,
  reporterBehind,
  reporterIn,
  reporterOf,
} from './speech-clause.ts';
import { clauseOf, type Ground, groundOf, sentenceAround, type SpokenPassage } from './speech-ground.ts';
import { kindOfQuoted, wordCount } from './speech-kind.ts';
import { attributionTo, type KnownPerson, mayBe } from './speech-people.ts';

/** Words in quotation marks that are given as somebody's words, or as words of a text. */
export interface SpokenQuote extends PlacedAttribution {
  readonly quote: QuotedWords;
}

/** The passage that stands before, and who spoke at its end, which is found out only where it is asked for. */
export interface PassageBefore {
  readonly passage: SpokenPassage | undefined;
  readonly closing: () => PlacedAttribution | undefined;
}

export interface Reading {
  readonly ground: Ground;
  readonly quotes: readonly QuotedWords[];
  readonly before: PassageBefore;
  readonly people: readonly KnownPerson[];
  readonly asOf: Day | undefined;
}

/** Reads the quotations of a passage in order; each may take its speaker over from the one before. */
export function readSpoken(reading: Reading): SpokenQuote[] {
  const spoken: SpokenQuote[] = [];
  for (let index = 0; index < reading.quotes.length; index += 1) {
    const quote = reading.quotes[index];
    const given = quote && attributionOf(reading, index, quote, spoken.at(-1));
    if (quote !== undefined && given !== undefined) spoken.push(spokenQuote(quote, given));
  }
  return spoken;
}

/** Who speaks in the last sentence of a passage without quotations. */
export function closingAttribution(
  passage: SpokenPassage,
  people: readonly KnownPerson[],
  asOf: Day | undefined,
): PlacedAttribution | undefined {
  const last = passage.sentences.at(-1);
  if (last === undefined) return undefined;
  const ground = groundOf({ tokens: last.tokens, sentences: [last] }, [], []);
  const reporter = reporterOf(clauseOf(ground, 0, last.tokens.length));
  return reporter && attribute(reporter, last.tokens, { people, last: undefined, asOf });
}

const LONGEST_CLAUSE = 120;
/** Fewer words than this are a term or a figure of speech unless a colon leads up to them. */
const FEWEST_WORDS = 3;
/** So many words are a whole sentence, and quoted whatever stands around them. */
const SENTENCE_LENGTH = 5;
const FARTHEST_CARRY = 3;

interface Place {
  readonly reading: Reading;
  readonly index: number;
  readonly quote: QuotedWords;
  readonly previous: SpokenQuote | undefined;
  readonly words: number;
  /** The tokens between which the sentence of the quotation stands. */
  readonly from: number;
  readonly open: number;
}

function attributionOf(
  reading: Reading,
  index: number,
  quote: QuotedWords,
  previous: SpokenQuote | undefined,
): PlacedAttribution | undefined {
  const { tokens } = reading.ground;
  const open = quote.firstToken - 1;
  const from = Math.max(sentenceAround(reading.ground, open).from, open - LONGEST_CLAUSE);
  const words = wordCount(tokens, quote);
  const kind = kindOfQuoted(tokens, quote, from);
  if (kind !== 'words' || words === 0) return undefined;
  const place: Place = { reading, index, quote, previous, words, from, open };
  const given =
    inBrackets(place) ??
    introduced(place) ??
    (words < FEWEST_WORDS ? undefined : (behind(place) ?? embedded(place) ?? alone(place)));
  if (given === undefined || given.date !== undefined) return given;
  const date = dateBehind(reading, quote);
  return date === undefined ? given : dated(given, date);
}

/** “…” (29/7/2099), “…” tại Hội nghị ngày 29/7/2099: the day may stand behind the words. */
function dateBehind({ ground, asOf }: Reading, quote: QuotedWords): string | undefined {
  const { tokens } = ground;
  const at = quote.endToken + 1;
  const to = Math.min(sentenceAround(ground, at - 1).to, at + LONGEST_TAIL);
  let open = at;
  while (open < to && tokens[open]?.text !== '(') open += 1;
  if (open < to) {
    let close = open + 1;
    while (close < tokens.length && close - open < LONGEST_TAIL && tokens[close]?.text !== ')') close += 1;
    return readCircumstances(tokens.slice(open + 1, close), asOf).date;
  }
  return OCCASIONS.has(tokens[at]?.lower ?? '') ? readCircumstances(tokens.slice(at, to), asOf).date : undefined;
}

const LONGEST_TAIL = 16;
const OCCASIONS: ReadonlySet<string> = new Set(['tại', 'trong', 'vào', 'hôm', 'ngày', 'sáng', 'chiều', 'tối']);

/** “…” (Bộ trưởng A, 29/7/2099) */
function inBrackets({ reading, quote, previous }: Place): PlacedAttribution | undefined {
  const { tokens } = reading.ground;
  const at = tokens[quote.endToken + 1]?.text === '.' ? quote.endToken + 2 : quote.endToken + 1;
  if (tokens[at]?.text !== '(') return undefined;
  let close = at + 1;
  while (close < tokens.length && close - at < LONGEST_CLAUSE && tokens[close]?.text !== ')') close += 1;
  const reporter = reporterIn(clauseOf(reading.ground, at + 1, close));
  return reporter && named(reading, reporter, tokens.slice(at + 1, close), previous);
}

/** Bộ trưởng A nhấn mạnh: “…”; a colon, a verb of speech, "rằng" or "là" right before the marks. */
function introduced({ reading, quote, previous, index, words, from, open }: Place): PlacedAttribution | undefined {
  const { ground, before } = reading;
  const { tokens } = ground;
  if (words < FEWEST_WORDS && tokens[open - 1]?.text !== ':' && open > 0) return undefined;
  if (open === 0) return index === 0 ? introducedByLine(before, reading) : undefined;
  const clause = clauseOf(ground, from, open);
  if (!leadsToWords(clause)) {
    const reporter = words < SENTENCE_LENGTH ? undefined : reporterAt(clause);
    return reporter && named(reading, reporter, outside(tokens, from, quote), previous);
  }
  const reporter = reporterBefore(clause);
  const around = outside(tokens, from, quote);
  if (reporter !== undefined) return named(reading, reporter, around, previous);
  const carried = tokens[open - 1]?.text === ':' ? carry({ reading, previous, index, from }) : undefined;
  return carried ?? (tokens[open - 1]?.text === ':' && open - from > 1 ? NOBODY : undefined);
}

/** The line before ends with a colon and says who speaks. */
function introducedByLine({ passage }: PassageBefore, { people, asOf }: Reading): PlacedAttribution | undefined {
  const last = passage?.sentences.at(-1);
  if (last === undefined || last.tokens.at(-1)?.text !== ':') return undefined;
  const ground = groundOf({ tokens: last.tokens, sentences: [last] }, [], []);
  const reporter = reporterBefore(clauseOf(ground, 0, last.tokens.length));
  const given = reporter && attribute(reporter, last.tokens, { people, last: undefined, asOf });
  return given && carriedOver(given);
}

/** “…”, ông A nói. The sentence may end within the marks; what follows is then a sentence of its own. */
function behind({ reading, index, quote, previous, words, from, open }: Place): PlacedAttribution | undefined {
  const { ground, quotes } = reading;
  const at = lastJoined(ground, quotes, index, quote) + 1;
  const ended = ground.tokens[at]?.text === '.' || sentenceAround(ground, at).from === at;
  if (ended && ground.tokens[at]?.text !== '-') return undefined;
  const to = Math.min(
    sentenceAround(ground, at).to,
    (quotes.slice(index + 1, index + MOST_JOINED + 2).find(({ firstToken }) => firstToken > at)?.firstToken ??
      Number.POSITIVE_INFINITY) - 1,
    at + LONGEST_CLAUSE,
  );
  const whole = open <= from && words >= SENTENCE_LENGTH;
  if (!whole && RECALLING.has(ground.tokens[from]?.lower ?? '')) return undefined;
  const reporter = reporterBehind(clauseOf(ground, at, to), { whole });
  return reporter && named(reading, reporter, ground.tokens.slice(at, to), previous);
}

/** "Trước câu hỏi “…”, ông A nói": what such a sentence begins with are the words of others. */
const RECALLING: ReadonlySet<string> = new Set([
  'với',
  'trước',
  'về',
  'sau',
  'dẫn',
  'nhắc',
  'liên',
  'từ',
  'nghe',
  'trả',
  'đáp',
  'khi',
]);

/** “…” và “…”, ông A nói: both are his. */
function lastJoined({ tokens }: Ground, quotes: readonly QuotedWords[], index: number, quote: QuotedWords): number {
  let end = quote.endToken;
  let last = index;
  while (last < index + MOST_JOINED) {
    const between = tokens.slice(end + 1, (quotes[last + 1]?.firstToken ?? 0) - 1);
    if (between.length === 0 || between.length > 2 || !between.every(({ lower }) => JOINING.has(lower))) break;
    last += 1;
    end = quotes[last]?.endToken ?? end;
  }
  return end;
}

const MOST_JOINED = 4;
const JOINING: ReadonlySet<string> = new Set([',', 'và', 'hay', 'hoặc', 'rồi']);

/** A few words of somebody's within reported speech: Bộ trưởng A coi dữ liệu là “…”. */
function embedded({ reading, quote, previous, from, open }: Place): PlacedAttribution | undefined {
  const { ground } = reading;
  if (open <= from) return undefined;
  const reporter = reporterBefore(clauseOf(ground, from, open));
  if (reporter === undefined) return undefined;
  return named(reading, reporter, outside(ground.tokens, from, quote), previous);
}

/** A sentence that is nothing but a quotation goes on with who spoke before. */
function alone({ reading, quote, previous, index, words, from, open }: Place): PlacedAttribution | undefined {
  if (open > from || words < SENTENCE_LENGTH) return undefined;
  if (goesOn(reading.ground, quote.endToken + 1))
    return reading.ground.tokens[quote.endToken + 1]?.kind === 'word' ? undefined : NOBODY;
  return carry({ reading, previous, index, from }) ?? NOBODY;
}

/** Whether the sentence goes on behind the closing mark: “…”, phóng viên hỏi. Whoever that is, it is nobody from before. */
function goesOn(ground: Ground, at: number): boolean {
  const { to } = sentenceAround(ground, at - 1);
  for (let index = at; index < to; index += 1) if (ground.tokens[index]?.kind === 'word') return true;
  return false;
}

/** Who spoke in the sentences right before, in this passage or at the end of the one before. */
function carry({
  reading,
  previous,
  index,
  from,
}: Pick<Place, 'reading' | 'previous' | 'index' | 'from'>): PlacedAttribution | undefined {
  const { ground, quotes, before, people, asOf } = reading;
  let end = from;
  for (let back = 0; back < FARTHEST_CARRY && end > 0; back += 1) {
    const start = sentenceAround(ground, end - 1).from;
    if (previous !== undefined && previous.quote.endToken >= start) return carriedOver(previous);
    const reporter = reporterOf(clauseOf(ground, Math.max(start, end - LONGEST_CLAUSE), end));
    const given = reporter && attribute(reporter, ground.tokens.slice(start, end), { people, last: previous, asOf });
    if (given !== undefined) return carriedOver(given);
    end = start;
  }
  if (end > 0 || index > 0 || quotes.length === 0) return undefined;
  const closing = before.closing();
  return closing && carriedOver(closing);
}

function named(
  { before, people, asOf }: Reading,
  reporter: Reporter,
  clause: readonly Token[],
  previous: SpokenQuote | undefined,
): PlacedAttribution | undefined {
  const last = previous ?? lastOf(reporter, people, before);
  return attribute(reporter, clause, { people, last, asOf }) ?? NOBODY;
}

/** For a pronoun: who was named last before it in the passage, else who spoke in the one before, else who was named there. */
function lastOf(
  { party }: Reporter,
  people: readonly KnownPerson[],
  before: PassageBefore,
): PlacedAttribution | undefined {
  if (party.kind !== 'pronoun') return undefined;
  const fits = (person: KnownPerson): boolean => mayBe(party, person);
  const here = people.findLast(
    (person) => !person.carried && (person.nameSpan?.start ?? 0) < party.start && fits(person),
  );
  if (here !== undefined) return attributionTo(here);
  const closing = before.closing();
  if (closing !== undefined) return carriedOver(closing);
  const there = people.findLast((person) => person.carried && fits(person));
  return there && attributionTo(there);
}

/** Somebody's words, of whom the text does not say who. */
const NOBODY: PlacedAttribution = {
  speaker: undefined,
  speakerSpan: undefined,
  office: undefined,
  officeSpan: undefined,
  date: undefined,
  event: undefined,
  carried: false,
};

function outside(tokens: readonly Token[], from: number, quote: QuotedWords): Token[] {
  return tokens.slice(from, quote.firstToken - 1);
}

function spokenQuote(quote: QuotedWords, given: PlacedAttribution): SpokenQuote {
  const { speaker, speakerSpan, office, officeSpan, date, event, carried } = given;
  return { quote, speaker, speakerSpan, office, officeSpan, date, event, carried };
}
