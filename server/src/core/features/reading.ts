import type { Citation } from '../claims/citation.ts';
import type { Claim } from '../claims/claim.ts';
import { draftClaims, draftQuotes } from '../claims/draft-claims.ts';
import type { Quantity } from '../claims/quantity.ts';
import { readCellSlots, readSlots } from '../claims/slots.ts';
import { speechReader } from '../claims/speech.ts';
import type { SpokenQuote } from '../claims/speech-reading.ts';
import type { Time } from '../claims/time.ts';
import type { Draft, Passage, Sentence } from '../document/draft.ts';
import type { OutlineNode } from '../document/outline-node.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';
import { contains, holderAmong, type Span } from '../text/span.ts';
import { actorReader } from './reading-actor.ts';
import { type ReadingUnit, readingUnits } from './reading-lines.ts';

/** What the reader understood of a draft: the material that every rule works on. */
export interface Reading {
  readonly asOf: Day;
  readonly outline: readonly OutlineNode[];
  readonly passages: readonly PassageReading[];
}

/** What was understood of one paragraph or table row; each list in the order of the text. */
export interface PassageReading extends Span {
  readonly kind: ReadingUnit['kind'];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly citations: readonly Citation[];
  readonly quotes: readonly ReadQuote[];
  readonly mentions: readonly ReadMention[];
  readonly claims: readonly ReadClaim[];
}

/** Words given as somebody's; the span leaves out the marks. */
export interface ReadQuote extends Span {
  readonly speaker: string | undefined;
  readonly office: string | undefined;
  /** The day on which it was said, as far as the passage says so. */
  readonly date: string | undefined;
}

/** A name of something on record. */
export interface ReadMention extends Span {
  readonly kind: 'organisation' | 'place' | 'person';
  readonly id: string;
  readonly name: string;
}

export interface ReadClaim {
  readonly claim: Claim;
  /** The words of what is claimed, as they are compared: value, time and modality are taken out. */
  readonly measure: string;
  /** The body or person that is to act, where the sentence names one. */
  readonly actor: string | undefined;
}

export interface ReadingInput {
  readonly draft: Draft;
  /** The day from which "năm nay" and "ngày 17/10" are understood. */
  readonly asOf: Day;
  readonly knowledge: Knowledge;
}

/** Reads a whole draft. */
export function readDraft(input: ReadingInput): Reading {
  return readingOf(input, readingUnits(input.draft.text, input.draft.passages));
}

/** Reads the paragraphs and rows that a stretch touches; an empty stretch touches the one that it stands in or at the edge of. */
export function readTouched(input: ReadingInput, stretch: Span): Reading {
  const touched = readingUnits(input.draft.text, input.draft.passages).filter(
    ({ start, end }) => start <= stretch.end && stretch.start <= end,
  );
  return readingOf(input, touched);
}

function readingOf({ draft, asOf, knowledge }: ReadingInput, units: readonly ReadingUnit[]): Reading {
  const passages = units.flatMap((unit) => unit.passages);
  const claims = claimsByPassage({ ...draft, passages }, asOf);
  const spoken = quotesByPassage(draft, passages.at(-1), asOf);
  return {
    asOf,
    outline: draft.outline,
    passages: units.map((unit) => {
      const parts = unit.passages.map((passage) => readPassage(passage, { asOf, knowledge, claims, spoken }));
      const all = <T>(list: (part: Part) => readonly T[]): T[] => parts.flatMap((part) => list(part));
      return {
        start: unit.start,
        end: unit.end,
        kind: unit.kind,
        sentences: unit.sentences,
        quantities: all((part) => part.quantities),
        times: all((part) => part.times),
        citations: all((part) => part.citations),
        quotes: all((part) => part.quotes),
        mentions: all((part) => part.mentions),
        claims: all((part) => part.claims),
      };
    }),
  };
}

interface Part extends Omit<PassageReading, keyof Span | 'kind' | 'sentences'> {}

interface PartContext {
  readonly asOf: Day;
  readonly knowledge: Knowledge;
  readonly claims: ReadonlyMap<Passage, readonly Claim[]>;
  readonly spoken: ReadonlyMap<Passage, readonly ReadQuote[]>;
}

function readPassage(passage: Passage, { asOf, claims, spoken }: PartContext): Part {
  const isCell = passage.leads.some(({ kind }) => kind === 'row' || kind === 'column');
  const slots = passage.sentences.map(({ tokens }) => (isCell ? readCellSlots(tokens, asOf) : readSlots(tokens, asOf)));
  const actorOf = actorsIn(passage);
  const own = isOrdinal(passage) ? [] : (claims.get(passage) ?? []);
  const claimed = new Map(own.flatMap(({ quantity }) => (quantity === undefined ? [] : [[quantity.start, quantity]])));
  return {
    // In a table the unit stands at the head of the row or column; the claim knows it.
    quantities: isOrdinal(passage)
      ? []
      : slots.flatMap(({ quantities }) => quantities.map((quantity) => claimed.get(quantity.start) ?? quantity)),
    times: slots.flatMap(({ namedTimes }) => namedTimes),
    citations: slots.flatMap(({ citations }) => citations),
    quotes: spoken.get(passage) ?? [],
    mentions: [],
    claims: own
      .filter((claim) => saysSomething(passage.kind, claim))
      .map((claim) => ({ claim, measure: measureOf(claim), actor: actorOf(claim) })),
  };
}

/** The number of a row, below "TT" or "STT", counts nothing. */
function isOrdinal({ kind, leads }: Passage): boolean {
  const column = kind === 'cell' ? leads.find((lead) => lead.kind === 'column') : undefined;
  return column !== undefined && ORDINAL_HEADS.has(column.tokens.map(({ lower }) => lower).join(' '));
}

const ORDINAL_HEADS: ReadonlySet<string> = new Set(['tt', 'stt', 'số tt', 'số thứ tự', '#']);

/** What nothing can be held against is no claim: a heading or cell without a value, a sentence without words or without value, time and modality. */
function saysSomething(kind: Passage['kind'], { start, end, quantity, time, modality, subject }: Claim): boolean {
  if (quantity !== undefined) return true;
  if (subject.core.length === 0) return false;
  const namesTime = time !== undefined && contains({ start, end }, time);
  switch (kind) {
    case 'cell':
      return false;
    case 'heading':
      return namesTime;
    case 'paragraph':
    case 'item':
      return time !== undefined || modality !== 'open';
  }
}

function measureOf({ subject }: Claim): string {
  return subject.core.map(({ key }) => key).join(' ');
}

function claimsByPassage(draft: Draft, asOf: Day): ReadonlyMap<Passage, readonly Claim[]> {
  const claims = new Map<Passage, Claim[]>();
  for (const { claim, passage } of draftClaims(draft, draftQuotes(draft), asOf)) {
    const own = claims.get(passage);
    if (own === undefined) claims.set(passage, [claim]);
    else own.push(claim);
  }
  return claims;
}

/** Who speaks often stands in a passage before, so that all of them are read up to the last that is asked for. */
function quotesByPassage(
  draft: Draft,
  last: Passage | undefined,
  asOf: Day,
): ReadonlyMap<Passage, readonly ReadQuote[]> {
  const readSpeech = speechReader({ asOf });
  const quotes = new Map<Passage, readonly ReadQuote[]>();
  for (const passage of draft.passages) {
    const spoken = readSpeech(passage);
    if (spoken.length > 0) quotes.set(passage, spoken.map(quoteOf));
    if (passage === last) break;
  }
  return quotes;
}

function quoteOf({ quote, speaker, office, date }: SpokenQuote): ReadQuote {
  return { start: quote.start, end: quote.end, speaker, office, date };
}

function actorsIn({ sentences }: Passage): (claim: Claim) => string | undefined {
  const sentenceOf = holderAmong(sentences);
  const readers = new Map<Sentence, ReturnType<typeof actorReader>>();
  return (claim) => {
    const sentence = sentenceOf(claim);
    if (sentence === undefined) return undefined;
    const reader = readers.get(sentence) ?? actorReader(sentence.tokens);
    readers.set(sentence, reader);
    return reader(claim);
  };
}
