import type { Claim } from '../claims/claim.ts';
import { readParties } from '../claims/names/names.ts';
import { holdsPhrase } from '../claims/phrases.ts';
import { claimReader } from '../claims/read-claims.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { EVENT_NOUNS } from '../claims/speech/lexicon.ts';
import type { PlacedAttribution } from '../claims/speech/placed-attribution.ts';
import type { SpokenQuote } from '../claims/speech/speech.ts';
import type { Draft, Passage } from '../document/draft.ts';
import { linesOf } from '../document/lines.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Event, StatementKind, Wording } from '../knowledge/model.ts';
import { type Day, parseDay } from '../text/day.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import type { Candidate, CandidateSpeaker, SourceHead } from './candidate.ts';
import { readHead } from './head.ts';
import { readIssued } from './issued.ts';
import { type Sorted, sortStatement } from './kind.ts';
import { namedIn } from './named-in.ts';
import { shortParts, trimmed } from './parts.ts';
import { speakerResolver } from './resolve-speaker.ts';
import { type MentionsIn, readSpeakers, type SpokenParagraph, type SpokenSentence } from './speakers.ts';
import { topicFinder } from './topics.ts';

export interface ImportInput {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  /** The day of statements in a text that names none, and the one from which "ngày 29/7" is seen. */
  readonly asOf: Day;
  /** The day on which the text was published, where its format says so beside the words. */
  readonly published?: Day | undefined;
}

export interface Imported {
  readonly head: SourceHead;
  /** In the order of the text. */
  readonly candidates: readonly Candidate[];
}

/** Finds what a source has people and bodies say, order, promise and report. */
export function findCandidates({ draft, knowledge, asOf, published }: ImportInput): Imported {
  const head = readHead(draft, { asOf, published });
  const day = (readIssued(draft) === undefined ? head.held : undefined) ?? head.published ?? asOf;
  const mentionsIn: MentionsIn = (tokens) => knowledge.mentions.mentionsIn(tokens, day);
  const { resolve } = speakerResolver(knowledge.records);
  const host = hostOf(draft.passages, { mentionsIn, knowledge, head });
  const topicsIn = topicFinder(knowledge.records.topics);
  const readClaims = claimReader(slotReader(day, knowledge.documents.names));
  const paragraphAt = paragraphCounter(draft.text);
  const candidates: Candidate[] = [];
  const issued = readIssued(draft);
  const paragraphs = issued ?? readSpeakers(draft.passages, { asOf: day, text: draft.text, mentionsIn });
  const { fullName } = namedIn(paragraphs);
  for (const { passage, sentences, quotes } of paragraphs) {
    const ofHost = concerns(host, passage, mentionsIn);
    const claims = readClaims({ sentences: passage.sentences, leads: passage.leads });
    for (const stretch of stretchesOf({ passage, sentences, quotes }, host)) {
      const span = spanOf(passage.tokens, stretch.range);
      const by = stretch.by && fullName(stretch.by);
      const said = fullDay(by?.date) ?? day;
      const speaker = by === undefined ? host : resolve(by, said);
      if (span === undefined || speaker === undefined) continue;
      const own = claims.filter((claim) =>
        claim.quantity === undefined ? overlaps(span, claim) : contains(span, claim.quantity),
      );
      const tokens = passage.tokens.slice(stretch.range.firstToken, stretch.range.endToken);
      if (by === undefined && !(ofHost && isWorthTelling(stretch.event, own))) continue;
      const sorted: Sorted =
        by === undefined ? { kind: 'figure', modality: 'fact' } : sortStatement(tokens, own, stretch.wording);
      if (issued !== undefined && !BINDING.has(sorted.kind)) continue;
      candidates.push({
        ...span,
        quote: draft.text.slice(span.start, span.end),
        speaker,
        carried: by?.carried ?? true,
        date: said,
        event: eventOn(said, knowledge.records.events),
        wording: stretch.wording,
        ...sorted,
        topics: topicsIn(tokens),
        claims: own,
        paragraph: paragraphAt(span.start),
      });
    }
  }
  return { head, candidates: withoutRepetitions(candidates.sort((a, b) => a.start - b.start || b.end - a.end)) };
}

/** What somebody says in the same words twice, in a heading and below it, is said once. */
function withoutRepetitions(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ quote, speaker }) => {
    const key = `${speaker.name}\n${quote.replace(ENDING, '')}`;
    const repeated = seen.has(key);
    seen.add(key);
    return !repeated;
  });
}

const ENDING = /(?<![.,;:])[.,;:]+$/u;

/** What a document sets; the rest of its sentences describe, define and refer. */
const BINDING: ReadonlySet<StatementKind> = new Set(['directive', 'target', 'commitment', 'figure']);

interface Stretch {
  readonly range: TokenRange;
  readonly by: PlacedAttribution | undefined;
  readonly wording: Wording;
  readonly event: boolean;
}

/** The quotations of a paragraph, and the sentences that are not made up of one. */
function stretchesOf({ passage, sentences, quotes }: SpokenParagraph, host: CandidateSpeaker | undefined): Stretch[] {
  const spoken = quotes.filter(({ quote }) => quote.endToken - quote.firstToken >= FEWEST_QUOTED);
  const direct = spoken.map(({ quote, ...by }): Stretch => {
    const range = { firstToken: quote.firstToken, endToken: quote.endToken };
    return { range, by, wording: 'direct', event: false };
  });
  const reported = sentences
    .filter((sentence) => sentence.by !== undefined || host !== undefined)
    .filter((sentence) => !isQuoted(sentence, spoken))
    .flatMap(({ content, by, event }) =>
      shortParts(passage.tokens, trimmed(passage.tokens, content)).map(
        (range): Stretch => ({ range, by, wording: 'reported', event }),
      ),
    );
  return [...direct, ...reported];
}

/** Fewer words than these are a term, not a statement. */
const FEWEST_QUOTED = 5;

/** Whether half of a sentence and more stands in a quotation that is a candidate of its own. */
function isQuoted({ content }: SpokenSentence, quotes: readonly SpokenQuote[]): boolean {
  const length = content.endToken - content.firstToken;
  const held = quotes.reduce((sum, { quote }) => {
    const from = Math.max(quote.firstToken, content.firstToken);
    return sum + Math.max(0, Math.min(quote.endToken, content.endToken) - from);
  }, 0);
  return held * 2 >= length;
}

/** What the writer tells goes on record where it has a value, or is an event. */
function isWorthTelling(event: boolean, claims: readonly Claim[]): boolean {
  return claims.some(({ quantity, time }) => quantity !== undefined || (event && time !== undefined)) || event;
}

/** Whether a paragraph tells of the body that the text reports of, or of a meeting; what else a writer tells is nobody's report. */
function concerns(host: CandidateSpeaker | undefined, { tokens }: Passage, mentionsIn: MentionsIn): boolean {
  if (host === undefined) return false;
  if (holdsPhrase(EVENT_NOUNS, tokens)) return true;
  if (host.id !== undefined) return mentionsIn(tokens).some(({ id }) => id === host.id);
  return readParties(tokens).some(({ kind, name }) => kind === 'body' && name === host.name);
}

/** The body that a text reports of: the first that it names, else whoever published it. */
interface HostContext {
  readonly mentionsIn: MentionsIn;
  readonly knowledge: Knowledge;
  readonly head: SourceHead;
}

function hostOf(
  passages: readonly Passage[],
  { mentionsIn, knowledge: { records }, head: { publisher } }: HostContext,
): CandidateSpeaker | undefined {
  const first = passages.slice(0, FIRST_PASSAGES);
  const told = first.filter(({ tokens }) => tokens.length > SHORTEST_LEAD);
  for (const { tokens } of first) {
    const mention = mentionsIn(tokens).find(({ kind }) => kind === 'organisation');
    const body = mention && records.organisations.find(({ id }) => id === mention.id);
    if (body !== undefined) return { id: body.id, kind: 'organisation', name: body.name, office: undefined };
  }
  const named = told
    .flatMap(({ tokens }) => readParties(tokens))
    .find(({ kind, name }) => kind === 'body' && name !== undefined);
  const name = named?.name ?? publisher;
  return name === undefined ? undefined : { id: undefined, kind: 'organisation', name, office: undefined };
}

const FIRST_PASSAGES = 6;
/** A headline runs the name of a body into what it does. */
const SHORTEST_LEAD = 12;

/** An event is known by its day, where no other was on it. */
function eventOn(day: Day, events: readonly Event[]): Event | undefined {
  const [event, ...others] = events.filter(({ date }) => date === day);
  return others.length === 0 ? event : undefined;
}

function fullDay(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : parseDay(date);
}

function spanOf(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Span | undefined {
  const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
  return first === undefined || last === undefined || endToken <= firstToken
    ? undefined
    : { start: first.start, end: last.end };
}

/** Counts the lines that are not empty, from 1. */
export function paragraphCounter(text: string): (offset: number) => number {
  const starts = [...linesOf(text)]
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map(({ start }) => start);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
