import type { Citation } from '../claims/citations/citation.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import { isOrdinalColumn, readCellSlots, readSlots } from '../claims/slots.ts';
import type { SpokenQuote } from '../claims/speech/reading.ts';
import { speechReader } from '../claims/speech/speech.ts';
import type { Time } from '../claims/times/time.ts';
import type { Draft, Passage } from '../document/draft.ts';
import type { OutlineNode } from '../document/outline-node.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention, MentionIndex } from '../knowledge/mentions.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { claimsByPassage, type ReadClaim, readClaimsOf } from './reading-claims.ts';
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
  readonly mentions: readonly Mention[];
  readonly claims: readonly ReadClaim[];
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
  const { mentionsIn } = knowledge.mentions;
  const passages = units.flatMap((unit) => unit.passages);
  const claims = claimsByPassage({ ...draft, passages }, asOf);
  const spoken = quotesByPassage(draft, { last: passages.at(-1), asOf, mentionsIn });
  const parts = new Map(
    passages.map((passage): [Passage, Part] => {
      const mentions = mentionsIn(passage.tokens, asOf);
      const own = isOrdinal(passage) ? [] : (claims.get(passage) ?? []);
      const part: Part = {
        ...valuesIn(passage, own, asOf),
        quotes: spoken.get(passage) ?? [],
        mentions,
        claims: readClaimsOf(passage, own, { mentions, measures: knowledge.measures }),
      };
      return [passage, part];
    }),
  );
  return { asOf, outline: draft.outline, passages: units.map((unit) => joined(unit, parts)) };
}

interface Part extends Omit<PassageReading, keyof Span | 'kind' | 'sentences'> {}

function joined(unit: ReadingUnit, parts: ReadonlyMap<Passage, Part>): PassageReading {
  const { start, end, kind, sentences } = unit;
  const all = <T>(list: (part: Part) => readonly T[]): T[] =>
    unit.passages.flatMap((passage) => parts.get(passage) ?? []).flatMap(list);
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
  };
}

function valuesIn(
  passage: Passage,
  claims: readonly Claim[],
  asOf: Day,
): Pick<Part, 'quantities' | 'times' | 'citations'> {
  const isCell = passage.leads.some(({ kind }) => kind === 'row' || kind === 'column');
  const slots = passage.sentences.map(({ tokens }) =>
    isCell ? readCellSlots(tokens, asOf, passage.leads) : readSlots(tokens, asOf),
  );
  const quantities = isOrdinal(passage) ? [] : slots.flatMap((each) => each.quantities);
  // In a table the unit stands at the head of the row or column; the claim knows it.
  const claimed = new Map(
    claims.flatMap(({ quantity }) => (quantity === undefined ? [] : [[quantity.start, quantity]])),
  );
  return {
    quantities: quantities.map((quantity) => claimed.get(quantity.start) ?? quantity),
    times: slots.flatMap(({ namedTimes }) => namedTimes),
    citations: slots.flatMap(({ citations }) => citations),
  };
}

/** The number of a row, below "TT" or "STT", counts nothing. */
function isOrdinal({ kind, leads }: Passage): boolean {
  const column = kind === 'cell' ? leads.find((lead) => lead.kind === 'column') : undefined;
  return column !== undefined && isOrdinalColumn(column);
}

interface SpeechContext {
  readonly last: Passage | undefined;
  readonly asOf: Day;
  readonly mentionsIn: MentionIndex['mentionsIn'];
}

/** Who speaks often stands in a passage before, so that all of them are read up to the last that is asked for. */
function quotesByPassage(
  { passages, text }: Draft,
  { last, asOf, mentionsIn }: SpeechContext,
): ReadonlyMap<Passage, readonly ReadQuote[]> {
  const readSpeech = speechReader({ asOf, text });
  const quotes = new Map<Passage, readonly ReadQuote[]>();
  for (const passage of last === undefined ? [] : passages) {
    const spoken = readSpeech(passage, mentionsIn(passage.tokens, asOf));
    if (spoken.length > 0) quotes.set(passage, spoken.map(quoteOf));
    if (passage === last) break;
  }
  return quotes;
}

function quoteOf({ quote, speaker, office, date }: SpokenQuote): ReadQuote {
  return { start: quote.start, end: quote.end, speaker, office, date };
}
