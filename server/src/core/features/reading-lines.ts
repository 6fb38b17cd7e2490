import type { Passage } from '../document/draft.ts';
import type { Span } from '../text/span.ts';

/** What a reader of the text takes for one: a paragraph, or the row that the cells of a table make up. */
export interface ReadingUnit extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  readonly passages: readonly Passage[];
  /** Each sentence with its label and its marks; together they hold all that the unit's lines hold. A row is one. */
  readonly sentences: readonly Span[];
}

/** Gathers passages into paragraphs and rows, in the order of the text. */
export function readingUnits(text: string, passages: readonly Passage[]): ReadingUnit[] {
  const units: ReadingUnit[] = [];
  let row: Passage[] = [];
  const closeRow = (): void => {
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) return;
    const span = wholeLines(text, { start: first.start, end: last.end });
    units.push({ ...span, kind: 'row', passages: row, sentences: [span] });
    row = [];
  };
  for (const passage of passages) {
    const previous = row.at(-1);
    if (passage.kind === 'cell' && previous !== undefined && onOneLine(text, previous.end, passage.start)) {
      row.push(passage);
      continue;
    }
    closeRow();
    if (passage.kind === 'cell') row = [passage];
    else units.push(paragraphOf(text, passage, passage.kind));
  }
  closeRow();
  return units;
}

function paragraphOf(text: string, passage: Passage, kind: Exclude<Passage['kind'], 'cell'>): ReadingUnit {
  const { start, end } = wholeLines(text, passage);
  if (passage.sentences.length === 1) return { start, end, kind, passages: [passage], sentences: [{ start, end }] };
  const sentences: Span[] = [];
  let from = start;
  passage.sentences.forEach((sentence, index) => {
    const next = passage.sentences[index + 1];
    const to = next === undefined ? end : lastSpaceBefore(text, sentence.end, next.start);
    const span = trimmed(text, { start: from, end: to });
    if (span.start < span.end) sentences.push(span);
    from = to;
  });
  return { start, end, kind, passages: [passage], sentences };
}

/** Marks of emphasis that stand between two sentences belong to the side on which no space parts them off. */
function lastSpaceBefore(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isSpace(text, at)) return at;
  return to;
}

/** A span widened to what else its first and last lines hold: "##", "-", "**", the bars of a table. */
function wholeLines(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !isLineEnd(text, start - 1)) start -= 1;
  while (end < text.length && !isLineEnd(text, end)) end += 1;
  return trimmed(text, { start, end });
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (start < end && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function onOneLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isLineEnd(text, at)) return false;
  return true;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function isSpace(text: string, at: number): boolean {
  return SPACE.test(text[at] ?? '');
}

const SPACE = /[\s\uFEFF]/u;
