import type { SlotReader } from '../../claims/slot-reader.ts';
import { isOrdinalColumn } from '../../claims/slots.ts';
import type { Passage } from '../../document/draft.ts';
import type { Mention } from '../../knowledge/mentions.ts';
import { firstFrom, overlapAmong, type Span } from '../../text/span.ts';
import type { DraftIndex } from './draft-index.ts';

/** What a stretch of a draft is to its reader. Marks never overlap. */
export interface Mark extends Span {
  readonly kind: 'quantity' | 'quote' | 'citation' | 'time' | 'term' | 'body' | 'person';
  /** `definition`: of a term, where it gets its meaning; `deprecated`: of a document that the draft rests on although it has ended. */
  readonly modifier: 'definition' | 'deprecated' | undefined;
}

/**
 * What the draft cites, defines, names, counts and quotes within a stretch of it, in the order of the text; `dead` are the places
 * at which it rests on what has ended. Where two would
 * overlap, the one that says more stands: a body in the name of a decree belongs to the citation. Of quoted words only what
 * nothing else takes is the quotation's.
 */
export function marksIn(index: DraftIndex, dead: readonly Span[], stretch: Span): Mark[] {
  const taken: Mark[] = [];
  for (const layer of [citations(index, dead), terms(index), names(index), values(index, stretch)]) {
    const isTaken = overlapAmong(taken);
    taken.push(...layer.filter((mark) => meets(mark, stretch) && !isTaken(mark)));
  }
  const inner = taken.sort(inOrder);
  const quotes = index.quotes
    .filter(({ quote }) => meets(quote, stretch))
    .flatMap(({ quote }) => gaps(quote, inner, index.draft.text));
  return [...inner, ...quotes].sort(inOrder);
}

function citations({ citations: cited }: DraftIndex, dead: readonly Span[]): Mark[] {
  const isDead = overlapAmong(dead);
  return cited.map(({ citation }) => markOf('citation', citation, isDead(citation) ? 'deprecated' : undefined));
}

function terms(index: DraftIndex): Mark[] {
  const marks = index.terms.flatMap(({ definition, uses }) => [
    markOf('term', definition.termSpan, 'definition'),
    ...uses.map((use) => markOf('term', use)),
  ]);
  // What is defined twice is used once.
  return [...new Map(marks.map((mark) => [mark.start, mark])).values()];
}

function names({ mentions }: DraftIndex): Mark[] {
  return mentions.flatMap(({ mention }) => {
    const kind = NAME_KIND[mention.kind];
    return kind === undefined ? [] : [markOf(kind, mention)];
  });
}

/** Places are names of the world and need no colour. */
const NAME_KIND: Readonly<Record<Mention['kind'], 'body' | 'person' | undefined>> = {
  organisation: 'body',
  person: 'person',
  place: undefined,
};

/** A heading keeps one colour, whatever year it names. */
function values({ draft, slots }: DraftIndex, stretch: Span): Mark[] {
  return draft.passages
    .filter((passage) => meets(passage, stretch) && passage.kind !== 'heading' && !isRowNumber(passage))
    .flatMap((passage) => valuesOf(passage, slots));
}

function valuesOf(passage: Passage, slots: SlotReader): Mark[] {
  return passage.sentences.flatMap(({ tokens }) => {
    const { quantities, namedTimes } =
      passage.kind === 'cell' ? slots.slotsUnder(tokens, passage.leads) : slots.slotsOf(tokens);
    return [
      ...quantities.map((quantity) => markOf('quantity', quantity)),
      ...namedTimes.map((time) => markOf('time', time)),
    ];
  });
}

/** The number of a row, below "TT" or "STT", counts nothing. */
function isRowNumber({ kind, leads }: Passage): boolean {
  return kind === 'cell' && leads.some((lead) => lead.kind === 'column' && isOrdinalColumn(lead));
}

/** What the marks inside a quotation leave of it, without the space around them. */
function gaps(quote: Span, inner: readonly Mark[], text: string): Mark[] {
  const left: Mark[] = [];
  const leave = (start: number, end: number): void => {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    if (words.trim() !== '') left.push(markOf('quote', { start: from, end: from + words.trim().length }));
  };
  let from = quote.start;
  const first = Math.max(0, firstFrom(inner, quote.start) - 1);
  for (const { start, end } of inner.slice(first, firstFrom(inner, quote.end))) {
    if (end <= from) continue;
    leave(from, start);
    from = end;
  }
  leave(from, quote.end);
  return left;
}

function markOf(kind: Mark['kind'], { start, end }: Span, modifier?: Mark['modifier']): Mark {
  return { kind, start, end, modifier };
}

function meets(span: Span, stretch: Span): boolean {
  return span.start < stretch.end && stretch.start < span.end;
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}
