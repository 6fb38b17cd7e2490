import type { Token } from '../../text/tokens.ts';
import type { QuotedWords } from '../quotes/quotes.ts';
import { attribute, carriedOver, dated } from './attribution.ts';
import { reporterBehind } from './behind.ts';
import { carry, LONGEST_CLAUSE, NOBODY, named, type PassageBefore, type Reading, type SpokenQuote } from './carry.ts';
import { leadsToWords, reporterAt, reporterBefore, reporterIn } from './clause.ts';
import { clauseOf, type Ground, groundOf, sentenceAround } from './ground.ts';
import { kindOfQuoted, wordCount } from './kind.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { dateBehind, lastJoined, MOST_JOINED } from './tail.ts';

export type { SpokenQuote } from './carry.ts';

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

/** Fewer words than this are a term or a figure of speech unless a colon leads up to them. */
const FEWEST_WORDS = 3;
/** So many words are a whole sentence, and quoted whatever stands around them. */
const SENTENCE_LENGTH = 5;

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
  const behindIt = dateBehind(reading.ground, quote, reading.asOf);
  return behindIt?.date === undefined ? given : dated(given, behindIt);
}

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

/** A few words of somebody's within reported speech: Bộ trưởng A coi dữ liệu là “…”. */
function embedded({ reading, quote, previous, from, open }: Place): PlacedAttribution | undefined {
  const { ground } = reading;
  if (open <= from) return undefined;
  const reporter = reporterBefore(clauseOf(ground, from, open));
  // A document that is only spoken of is not quoted by every pair of marks in the sentence.
  if (reporter === undefined || reporter.party.kind === 'text') return undefined;
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

function outside(tokens: readonly Token[], from: number, quote: QuotedWords): Token[] {
  return tokens.slice(from, quote.firstToken - 1);
}

function spokenQuote(quote: QuotedWords, given: PlacedAttribution): SpokenQuote {
  return { quote, ...given };
}
