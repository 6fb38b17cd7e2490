import { type DraftCitation, draftCitations } from '../claims/citations/draft-citations.ts';
import type { Claim } from '../claims/claim.ts';
import { ownClaimReader } from '../claims/draft-claims.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import { type SlotReader, slotReader } from '../claims/slot-reader.ts';
import { isCell, isOrdinalColumn } from '../claims/slots.ts';
import { joinQuotedParagraphs, MOST_PARAGRAPHS } from '../claims/speech/paragraphs.ts';
import type { SpokenQuote } from '../claims/speech/reading.ts';
import { speechReader } from '../claims/speech/speech.ts';
import { type DraftTerm, draftTerms } from '../claims/terms/draft-terms.ts';
import type { Time } from '../claims/times/time.ts';
import type { Draft, Passage } from '../document/draft.ts';
import type { OutlineNode } from '../document/outline-node.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../knowledge/mentions.ts';
import type { Day } from '../text/day.ts';
import { holderAmong, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { byPassage } from './by-passage.ts';
import { type ReadClaim, readClaimsOf } from './reading-claims.ts';
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
  readonly citations: readonly DraftCitation[];
  readonly quotes: readonly ReadQuote[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly ReadClaim[];
  /** The terms and abbreviations that are defined here. */
  readonly terms: readonly DraftTerm[];
}

/** Words given as somebody's; the span leaves out the marks. */
export interface ReadQuote extends Span {
  readonly speaker: string | undefined;
  readonly office: string | undefined;
  /** The day on which it was said, as far as the passage says so. */
  readonly date: string | undefined;
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
  const slots = slotReader(asOf, knowledge.documents.names);
  const passages = units.flatMap((unit) => unit.passages);
  const claimsOf = ownClaimReader(draft, draftQuotes({ ...draft, passages }), slots);
  const mentionsIn = (tokens: readonly Token[]): readonly Mention[] => knowledge.mentions.mentionsIn(tokens, asOf);
  const spoken = quotesByPassage(draft, { last: passages.at(-1), asOf, mentionsIn });
  const cited = citationsByPassage(draft, passages, slots);
  const defined = byPassage(draftTerms(draft));
  const partOf = (passage: Passage): Part => {
    const mentions = mentionsIn(passage.tokens);
    const claims = isOrdinal(passage) ? NONE : claimsOf(passage);
    return {
      ...valuesIn(passage, claims, slots),
      citations: cited.get(passage) ?? NONE,
      quotes: spoken.get(passage) ?? NONE,
      mentions,
      claims: readClaimsOf(passage, claims, { mentions, measures: knowledge.measures }),
      terms: defined.get(passage) ?? NONE,
    };
  };
  return { asOf, outline: draft.outline, passages: units.map((unit) => joined(unit, unit.passages.map(partOf))) };
}

/** Most lists of most passages: one empty list serves them all. */
const NONE: readonly never[] = [];

interface Part extends Omit<PassageReading, keyof Span | 'kind' | 'sentences'> {}

function joined({ start, end, kind, sentences }: ReadingUnit, parts: readonly Part[]): PassageReading {
  const all = <T>(list: (part: Part) => readonly T[]): readonly T[] => {
    const [only] = parts;
    const items = only !== undefined && parts.length === 1 ? list(only) : parts.flatMap(list);
    return items.length === 0 ? NONE : items;
  };
  return {
    start,
    end,
    kind,
    sentences,
    quantities: all(({ quantities }) => quantities),
    times: all(({ times }) => times),
    citations: all(({ citations }) => citations),
    quotes: all(({ quotes }) => quotes),
    mentions: all(({ mentions }) => mentions),
    claims: all(({ claims }) => claims),
    terms: all(({ terms }) => terms),
  };
}

function valuesIn(
  passage: Passage,
  claims: readonly Claim[],
  { slotsUnder }: SlotReader,
): Pick<Part, 'quantities' | 'times'> {
  const { leads, sentences } = passage;
  const slots = sentences.map(({ tokens }) => slotsUnder(tokens, leads));
  const [only] = slots;
  const quantities =
    only !== undefined && slots.length === 1 ? only.quantities : slots.flatMap((each) => each.quantities);
  return {
    quantities: isOrdinal(passage) ? NONE : isCell(leads) ? withClaimedUnits(quantities, claims) : quantities,
    times: only !== undefined && slots.length === 1 ? only.namedTimes : slots.flatMap(({ namedTimes }) => namedTimes),
  };
}

/** In a table the unit stands at the head of the row or column; the claim knows it. */
function withClaimedUnits(quantities: readonly Quantity[], claims: readonly Claim[]): readonly Quantity[] {
  const claimed = new Map(claims.map(({ quantity }) => [quantity?.start, quantity]));
  return quantities.map((quantity) => claimed.get(quantity.start) ?? quantity);
}

/** The number of a row, below "TT" or "STT", counts nothing. */
function isOrdinal({ kind, leads }: Passage): boolean {
  const column = kind === 'cell' ? leads.find((lead) => lead.kind === 'column') : undefined;
  return column !== undefined && isOrdinalColumn(column);
}

/** What a citation refers back to stands near before it, so that the passages before those that are asked for are read as well. */
function citationsByPassage(
  draft: Draft,
  asked: readonly Passage[],
  slots: SlotReader,
): ReadonlyMap<Passage, readonly DraftCitation[]> {
  const [first, last] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const from = Math.max(0, draft.passages.indexOf(first) - READ_BEFORE);
  const passages = draft.passages.slice(from, draft.passages.indexOf(last) + 1);
  return byPassage(draftCitations(draft, slots, passages));
}

const READ_BEFORE = 20;

interface SpeechContext {
  readonly last: Passage | undefined;
  readonly asOf: Day;
  readonly mentionsIn: (tokens: readonly Token[]) => readonly Mention[];
}

/**
 * Who speaks often stands in a passage before, so that all of them are read up to the last that is asked for. Words that go on
 * over several paragraphs are one quotation, of the paragraph in which they begin.
 */
function quotesByPassage(
  draft: Draft,
  { last, asOf, mentionsIn }: SpeechContext,
): ReadonlyMap<Passage, readonly ReadQuote[]> {
  const quotes = new Map<Passage, readonly ReadQuote[]>();
  if (last === undefined) return quotes;
  const { passages } = draft;
  const readSpeech = speechReader({ asOf, source: draft });
  const passageOf = holderAmong(passages);
  for (const spoken of joinQuotedParagraphs(passages.slice(0, passages.indexOf(last) + 1 + MOST_PARAGRAPHS))) {
    const [first] = spoken.tokens;
    const passage = first === undefined ? undefined : passageOf(first);
    if (passage === undefined || passage.start > last.start) continue;
    const found = readSpeech(spoken, () => mentionsIn(spoken.tokens));
    if (found.length > 0) quotes.set(passage, found.map(quoteOf));
  }
  return quotes;
}

function quoteOf({ quote, speaker, office, date }: SpokenQuote): ReadQuote {
  return { start: quote.start, end: quote.end, speaker, office, date };
}
