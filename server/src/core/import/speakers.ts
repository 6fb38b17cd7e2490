import { holdsPhrase, phraseAt } from '../claims/phrases.ts';
import { readQuotes } from '../claims/quotes/quotes.ts';
import { attribute, carriedOver } from '../claims/speech/attribution.ts';
import { groundOf } from '../claims/speech/ground.ts';
import type { KnownPerson } from '../claims/speech/known-person.ts';
import { knownPeople } from '../claims/speech/people.ts';
import type { PlacedAttribution } from '../claims/speech/placed-attribution.ts';
import { type SpokenQuote, speechReader } from '../claims/speech/speech.ts';
import type { Passage } from '../document/draft.ts';
import type { Mention } from '../knowledge/mentions.ts';
import type { Day } from '../text/day.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import { BOILERPLATE, STATEMENT_CUES } from './lexicon.ts';
import { readUtterance, type Utterance } from './utterance.ts';

/** A sentence of a source with who speaks in it. */
export interface SpokenSentence extends TokenRange {
  /** What it says, without who says it. */
  readonly content: TokenRange;
  /** Undefined where the writer tells what happened. */
  readonly by: PlacedAttribution | undefined;
  /** Of what the writer tells: something that took place. */
  readonly event: boolean;
}

export interface SpokenParagraph {
  readonly passage: Passage;
  readonly sentences: readonly SpokenSentence[];
  /** The quotations that are somebody's words. */
  readonly quotes: readonly SpokenQuote[];
}

export interface SpeakerOptions {
  readonly asOf: Day;
  readonly text: string;
  readonly mentionsIn: MentionsIn;
}

/** Finds the names of the knowledge base, as of the day of the source. */
export type MentionsIn = (tokens: readonly Token[]) => Mention[];

/** Reads the paragraphs of a source in their order, and remembers who speaks over the sentences that do not say. */
export function readSpeakers(passages: readonly Passage[], options: SpeakerOptions): SpokenParagraph[] {
  const { asOf, text, mentionsIn } = options;
  const readSpeech = speechReader({ asOf, source: options });
  let people: readonly KnownPerson[] = [];
  let last: PlacedAttribution | undefined;
  /** How many paragraphs ago somebody was last named as speaking. */
  let age = 0;
  const paragraphs: SpokenParagraph[] = [];
  let headings: Heading[] = [];
  passages.forEach((passage, index) => {
    const mentions = mentionsIn(passage.tokens);
    const quotes = readSpeech(passage, () => mentions);
    if (phraseAt(BOILERPLATE, passage.tokens, 0) !== undefined && passage.sentences.length <= 1) return;
    if (quotes.length === 0 && isCaption(passage, text, passages[index - 1])) return;
    if (quotes.length === 0 && isHeadline(passage)) {
      const whole = groundOf(passage, [], mentions);
      const line = readUtterance(whole, 0, passage.tokens.length);
      if (line.kind === 'open' && index > 0 && saysSomething(passage.tokens))
        headings = [...headings, { at: paragraphs.length, passage }];
      const sentences = headlineSentences(line, passage, { people: knownPeople(whole.parties, people), last, asOf });
      paragraphs.push({ passage, sentences, quotes });
      return;
    }
    const ground = groundOf(passage, readQuotes(passage.tokens), mentions);
    people = knownPeople(ground.parties, people);
    let here: PlacedAttribution | undefined;
    let explicit = false;
    const sentences: SpokenSentence[] = [];
    for (const { from, to } of unitsOf(ground.starts, passage.tokens.length)) {
      const live = here ?? (age <= FARTHEST ? last : undefined);
      const utterance = inContext(readUtterance(ground, from, to), { live, here });
      const around = settingOf(utterance, passage.tokens, from, to);
      const spoken = speakerOf(utterance, around, { people, last: here ?? last, asOf });
      const quoted = quotes.find(({ quote }) => quote.firstToken >= from && quote.firstToken < to);
      switch (utterance.kind) {
        case 'reported': {
          sentences.push({ firstToken: from, endToken: to, content: utterance.content, by: spoken, event: false });
          // Who is named behind the first words of a paragraph has spoken all of it so far.
          if (!explicit && spoken !== undefined && utterance.content.firstToken === from)
            for (const [at, earlier] of sentences.slice(0, -1).entries())
              if (earlier.by === undefined && !earlier.event) sentences[at] = { ...earlier, by: carriedOver(spoken) };
          here = spoken ?? here;
          explicit = explicit || spoken !== undefined;
          break;
        }
        case 'acted':
          sentences.push({
            firstToken: from,
            endToken: to,
            content: { firstToken: from, endToken: to },
            by: spoken,
            event: false,
          });
          here = spoken ?? here;
          break;
        case 'announced':
          here = spoken ?? here;
          explicit = explicit || spoken !== undefined;
          sentences.push(narrated(from, to, true));
          break;
        case 'told':
          sentences.push(
            spoken !== undefined && !utterance.event && leadsOn(passage.tokens, utterance.actor?.endToken ?? from)
              ? {
                  firstToken: from,
                  endToken: to,
                  content: { firstToken: from, endToken: to },
                  by: spoken,
                  event: false,
                }
              : narrated(from, to, utterance.event),
          );
          if (utterance.event && quoted === undefined) here = undefined;
          else here = spoken ?? here;
          if (utterance.event) last = undefined;
          break;
        case 'open': {
          const by = quoted !== undefined ? attributed(quoted) : live && carriedOver(live);
          sentences.push({
            firstToken: from,
            endToken: to,
            content: { firstToken: from, endToken: to },
            by,
            event: false,
          });
          break;
        }
      }
      if (utterance.kind !== 'reported' && quoted !== undefined) {
        here = attributed(quoted);
        explicit = explicit || !quoted.carried;
      }
    }
    if (explicit && here !== undefined) {
      last = here;
      age = 0;
    } else age += 1;
    for (const heading of headings) headed(paragraphs, heading, explicit ? here : undefined);
    if (explicit || sentences.length > 0) headings = [];
    paragraphs.push({ passage, sentences, quotes });
  });
  return paragraphs;
}

/** A line without an end that gives somebody words, or tells of an event, is a sentence all the same. */
function headlineSentences(line: Utterance, { tokens }: Passage, circle: Circle): SpokenSentence[] {
  const endToken = tokens.length;
  if (line.kind === 'reported' && line.content.endToken - line.content.firstToken > SHORTEST_HEADING) {
    const by = speakerOf(line, settingOf(line, tokens, 0, endToken), circle);
    return by === undefined ? [] : [{ firstToken: 0, endToken, content: line.content, by, event: false }];
  }
  const event = line.kind === 'acted' || (line.kind === 'told' && line.event);
  return event && endToken > SHORTEST_TOLD ? [narrated(0, endToken, true)] : [];
}

/** Within somebody's speech, what bodies did without a day, and what people are to do, belongs to it. */
function inContext(
  utterance: Utterance,
  { live, here }: { readonly live: PlacedAttribution | undefined; readonly here: PlacedAttribution | undefined },
): Utterance {
  // A decision that is told in a speech is told by whoever speaks.
  if (utterance.kind === 'acted')
    return live !== undefined && utterance.reporter.party.kind !== 'person' ? { kind: 'open' } : utterance;
  if (utterance.kind !== 'told' || utterance.dated) return utterance;
  if (utterance.actor === undefined) return live === undefined ? utterance : { kind: 'open' };
  return here !== undefined && !utterance.event ? { kind: 'open' } : utterance;
}

/** After so many paragraphs without a word of who speaks, nobody is taken to be speaking. */
const FARTHEST = 9;

interface Heading {
  readonly at: number;
  readonly passage: Passage;
}

/** A heading within an article is in the words of whoever speaks below it. */
function headed(paragraphs: SpokenParagraph[], { at, passage }: Heading, by: PlacedAttribution | undefined): void {
  if (by === undefined) return;
  const whole = { firstToken: 0, endToken: passage.tokens.length };
  const sentence = { ...whole, content: whole, by: carriedOver(by), event: false };
  paragraphs[at] = { passage, sentences: [sentence], quotes: [] };
}

function narrated(firstToken: number, endToken: number, event: boolean): SpokenSentence {
  return { firstToken, endToken, content: { firstToken, endToken }, by: undefined, event };
}

function attributed({ quote: _, ...given }: SpokenQuote): PlacedAttribution {
  return given;
}

/** Where the day and the occasion of what is said stand: around who says it, and not in what is said. */
function settingOf(utterance: Utterance, tokens: readonly Token[], from: number, to: number): readonly Token[] {
  switch (utterance.kind) {
    case 'reported': {
      const { firstToken, endToken } = utterance.content;
      if (firstToken > from) return tokens.slice(from, firstToken);
      return endToken < to ? tokens.slice(endToken, to) : tokens.slice(from, utterance.reporter.party.endToken);
    }
    case 'acted':
      return tokens.slice(from, utterance.reporter.party.endToken);
    case 'announced':
    case 'told':
    case 'open':
      return tokens.slice(from, to);
  }
}

interface Circle {
  readonly people: readonly KnownPerson[];
  readonly last: PlacedAttribution | undefined;
  readonly asOf: Day;
}

function speakerOf(utterance: Utterance, tokens: readonly Token[], circle: Circle): PlacedAttribution | undefined {
  switch (utterance.kind) {
    case 'reported':
    case 'acted':
    case 'announced':
      return named(attribute(utterance.reporter, tokens, circle), circle);
    case 'told':
      return utterance.actor && named(attribute({ party: utterance.actor, by: 'place' }, tokens, circle), circle);
    case 'open':
      return undefined;
  }
}

/** "Người đứng đầu ngành" is whoever spoke last; a text that is referred to is nobody. */
function named(given: PlacedAttribution | undefined, { last }: Circle): PlacedAttribution | undefined {
  if (given === undefined || (given.speaker === undefined && given.office === undefined)) return undefined;
  if (given.speaker !== undefined || !DESCRIBED.test(given.office ?? '')) return given;
  return last && carriedOver(last, given);
}

const DESCRIBED = /^người /iu;

/** The sentences of a passage; those within a quotation belong to the one that holds it. */
function* unitsOf(
  starts: readonly number[],
  length: number,
): Generator<{ readonly from: number; readonly to: number }> {
  for (const [index, from] of starts.entries()) yield { from, to: starts[index + 1] ?? length };
}

/** What stands below a picture, or is the name of one. */
function isCaption({ start, end, sentences, tokens }: Passage, text: string, before: Passage | undefined): boolean {
  if (PICTURE.test(text.slice(start, end))) return true;
  const below = before !== undefined && PICTURE.test(text.slice(before.start, before.end));
  return below && sentences.length <= 1 && tokens.length <= LONGEST_CAPTION;
}

const PICTURE = /^\S+\.(?:jpe?g|png|gif|webp)\s*$/iu;
const LONGEST_CAPTION = 30;

/** A line without an end: a heading within an article, or the caption of a picture. */
function isHeadline({ tokens, kind }: Passage): boolean {
  const end = tokens.at(-1)?.text ?? '';
  return kind === 'heading' || (tokens.length <= LONGEST_HEADLINE && !ENDS.has(end));
}

const LONGEST_HEADLINE = 50;
const ENDS: ReadonlySet<string> = new Set(['.', '…', '!', '?', ':', ';', '”', '"', '/', ')', ',']);

/** A colon a few words behind who acts leads to what he said: "Thủ tướng đã định hướng …: …" */
function leadsOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length - SHORTEST_WORDS, from + FARTHEST_COLON); at += 1) {
    if (tokens[at]?.text === ':') return true;
    if (tokens[at]?.text === ';' || tokens[at]?.text === ',') return false;
  }
  return false;
}

const FARTHEST_COLON = 14;
const SHORTEST_WORDS = 4;

/** A heading that orders, aims or names a value may be somebody's words; a date or a name is not. */
function saysSomething(tokens: readonly Token[]): boolean {
  return tokens.length >= SHORTEST_HEADING && holdsPhrase(STATEMENT_CUES, tokens);
}

const SHORTEST_HEADING = 8;
const SHORTEST_TOLD = 12;
