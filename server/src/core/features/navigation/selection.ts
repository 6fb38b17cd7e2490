import { readQuotes } from '../../claims/quotes/quotes.ts';
import type { Draft, Passage } from '../../document/draft.ts';
import { unitsAround } from '../../document/units-around.ts';
import { contains, type Span } from '../../text/span.ts';
import { readingUnits } from '../reading-lines.ts';
import { tableSpan, touches, wholeLines } from './units.ts';

/** What a selection at a place grows to, step by step: word, quotation, sentence, passage, units from điểm to Phần, all of the draft. */
export function selectionAt(draft: Draft, offset: number): readonly [Span, ...Span[]] {
  const { text, tables, outline } = draft;
  const line = wholeLines({ start: offset, end: offset }, text);
  const near = draft.passages.filter(({ start, end }) => start <= line.end && line.start <= end);
  const passage = near.find((each) => touches(each, offset));
  const table = passage?.kind === 'cell' ? tables.map((each) => tableSpan(each, text)).find(isAround) : undefined;
  const units = unitsAround(outline)(offset).toReversed();
  const paragraphs = readingUnits(text, near).flatMap((unit) => [...unit.sentences, unit]);
  const steps = [...within(passage, offset), ...paragraphs, table, ...units, { start: 0, end: text.length }];
  return growing(steps.filter(isAround), offset);

  function isAround(span: Span | undefined): span is Span {
    return span !== undefined && touches(span, offset);
  }
}

/** The word, what is quoted around it with and without its marks, and the passage, which may be the cell of a table. */
function within(passage: Passage | undefined, offset: number): Span[] {
  if (passage === undefined) return [];
  // Between two words that touch, the one that begins there is meant, as everywhere in editors.
  const word = passage.tokens.findLast((token) => token.kind !== 'mark' && touches(token, offset));
  const quotes = readQuotes(passage.tokens).flatMap((quote) => {
    const [open, close] = [passage.tokens[quote.firstToken - 1], passage.tokens[quote.endToken]];
    return [quote, { start: open?.start ?? quote.start, end: close?.end ?? quote.end }];
  });
  return [...(word === undefined ? [] : [word]), ...quotes, passage];
}

/** Each step holds the one before it, and is larger. */
function growing(steps: readonly Span[], offset: number): readonly [Span, ...Span[]] {
  const grown: Span[] = [];
  for (const { start, end } of [...steps].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = grown.at(-1) ?? { start: offset, end: offset };
    if (contains({ start, end }, inner) && end - start > inner.end - inner.start) grown.push({ start, end });
  }
  const [first, ...rest] = grown;
  return [first ?? { start: offset, end: offset }, ...rest];
}
