import type { PassageReading, Reading } from '../../core/features/reading.ts';
import type { Span } from '../../core/text/span.ts';
import { shortDay } from '../../core/wording/dates.ts';
import {
  citationMeaning,
  claimMeaning,
  mentionMeaning,
  quantityMeaning,
  quoteMeaning,
  READING_KINDS,
  type ReadingKind,
  readingKindCount,
  readingKindName,
  termMeaning,
  timeMeaning,
} from '../../core/wording/reading.ts';
import { positionsIn } from '../../markup/positions.ts';
import { displayWidth, wrap } from '../terminal/layout.ts';
import { printable } from '../../markup/printable.ts';
import type { TextForm } from './check-text.ts';
import { outlineLines } from './read-outline.ts';
import { type Page, shortened } from './read-page.ts';

export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly reading: Reading;
}

/** The reading for a person: the structure, then each passage with what was understood under it, then how much there is. */
export function readText({ path, text, reading }: ReadFile, form: TextForm): string {
  const { style, texts } = form;
  const positionAt = positionsIn(text);
  const lineOf = ({ start }: Span): string => String(positionAt(start).line + 1);
  const last = reading.passages.at(-1);
  const gutter = Math.max(NARROWEST_GUTTER, last === undefined ? 0 : lineOf(last).length);
  const page: Page = { text, form, gutter, lineOf };
  const outline = outlineLines(reading.outline, page);
  const blocks = [
    `${style.bold(printable(path))}  ${texts.readAsOf(shortDay(reading.asOf))}`,
    ...(outline.length === 0 ? [] : [[style.bold(texts.structure), ...outline].join('\n')]),
    ...reading.passages.map((passage) => passageBlock(passage, page)),
    total(reading, form),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const NARROWEST_GUTTER = 4;

function passageBlock(passage: PassageReading, page: Page): string {
  const { text, form, gutter, lineOf } = page;
  const shown = printable(text.slice(passage.start, passage.end));
  const emphasis = passage.kind === 'heading' ? form.style.bold : (line: string): string => line;
  const margin = ' '.repeat(gutter + GAP.length);
  const lines = wrap(shown, form.width - margin.length).map(({ start, end }, index) => {
    const before = index === 0 ? form.style.dim(lineOf(passage).padStart(gutter)) + GAP : margin;
    return before + emphasis(shown.slice(start, end));
  });
  return [...lines, ...rowLines(rowsOf(passage, text, form), page)].join('\n');
}

const GAP = '  ';

/** One thing that was understood: its kind, the words in question, what they mean. */
interface Row {
  readonly kind: ReadingKind;
  readonly words: string;
  readonly meaning: string;
}

function rowsOf(passage: PassageReading, text: string, { locale }: TextForm): readonly Row[] {
  const written = ({ start, end }: Span): string => text.slice(start, end);
  const rows: Readonly<Record<ReadingKind, readonly Omit<Row, 'kind'>[]>> = {
    citation: passage.citations.map((each) => ({
      words: written(each.citation),
      meaning: citationMeaning(each, locale),
    })),
    time: passage.times.map((each) => ({ words: written(each), meaning: timeMeaning(each, locale) })),
    quantity: passage.quantities.map((each) => ({ words: written(each), meaning: quantityMeaning(each, locale) })),
    quote: passage.quotes.map((each) => ({ words: written(each), meaning: quoteMeaning(each, locale) })),
    mention: passage.mentions.map((each) => ({ words: written(each), meaning: mentionMeaning(each, locale) })),
    term: passage.terms.map((each) => ({
      words: written(each.definition.termSpan),
      meaning: termMeaning(each, locale),
    })),
    claim: passage.claims.map((each) => ({ words: each.name || NO_WORDS, meaning: claimMeaning(each, locale) })),
  };
  return READING_KINDS.flatMap((kind) => rows[kind].map((row) => ({ kind, ...row })));
}

/** What a claim is about where its clause names nothing but a value. */
const NO_WORDS = '–';

/** Three columns: kind, words, meaning. The words of a passage stand above and may be cut short; those of a claim stand nowhere else. */
function rowLines(rows: readonly Row[], { form, gutter }: Page): readonly string[] {
  const { locale, style, width } = form;
  const margin = ' '.repeat(gutter + GAP.length);
  const kindWidth = Math.max(...READING_KINDS.map((kind) => displayWidth(readingKindName(kind, locale))));
  const room = width - margin.length - kindWidth - 2 * GAP.length;
  const widest = Math.max(0, ...rows.map(({ words }) => displayWidth(printable(words))));
  const wordsWidth = Math.min(widest, Math.floor(room / 2));
  let previous: ReadingKind | undefined;
  return rows.flatMap(({ kind, words, meaning }) => {
    const name = kind === previous ? '' : readingKindName(kind, locale);
    previous = kind;
    const flat = printable(words);
    const left = broken(kind === 'claim' ? flat : shortened(flat, wordsWidth), wordsWidth);
    const right = broken(printable(meaning), room - wordsWidth);
    return Array.from({ length: Math.max(left.length, right.length, 1) }, (_, index) => {
      const label = style.dim(padded(index === 0 ? name : '', kindWidth));
      return `${margin}${label}${GAP}${padded(left[index] ?? '', wordsWidth)}${GAP}${right[index] ?? ''}`.trimEnd();
    });
  });
}

function broken(text: string, width: number): readonly string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function total({ passages }: Reading, { locale, texts, width }: TextForm): string {
  const count = (list: (passage: PassageReading) => readonly unknown[]): number =>
    passages.reduce((sum, passage) => sum + list(passage).length, 0);
  const counts: Readonly<Record<ReadingKind, number>> = {
    citation: count(({ citations }) => citations),
    time: count(({ times }) => times),
    quantity: count(({ quantities }) => quantities),
    quote: count(({ quotes }) => quotes),
    mention: count(({ mentions }) => mentions),
    term: count(({ terms }) => terms),
    claim: count(({ claims }) => claims),
  };
  const words = [
    texts.sentences(count(({ sentences }) => sentences)),
    ...READING_KINDS.map((kind) => readingKindCount(kind, counts[kind], locale)),
  ];
  return broken(texts.readTotal(words), width).join('\n');
}
