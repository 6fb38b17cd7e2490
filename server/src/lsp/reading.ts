import { type CancellationToken, Range, type ResponseError } from 'vscode-languageserver';
import type { PlainForm } from '../core/features/plain-form.ts';
import { type PassageReading, readDraft, readTouched } from '../core/features/reading.ts';
import type { ReadClaim } from '../core/features/reading-claims.ts';
import { plainReading } from '../core/features/reading-plain.ts';
import { inOneLine } from '../core/text/one-line.ts';
import type { Span } from '../core/text/span.ts';
import type { Locale } from '../core/wording/locale.ts';
import {
  citationMeaning,
  claimMeaning,
  mentionMeaning,
  quantityMeaning,
  quoteMeaning,
  termMeaning,
  timeMeaning,
} from '../core/wording/reading.ts';
import type { Analyses } from './analyses.ts';
import { spanAt } from './from-lsp.ts';
import { invalidParams } from './guard.ts';
import type { ReadingResult, ReadPassage } from './protocol.ts';
import { unchecked } from './run/told.ts';
import { toRange } from './to-lsp.ts';

/** `doichieu/reading`: what was understood of the passages that a range touches, or of the whole draft; null for what is no draft. */
export async function reading(
  analyses: Analyses,
  params: unknown,
  token: CancellationToken,
): Promise<ReadingResult | null | ResponseError<never>> {
  const wanted = readParams(params);
  if (typeof wanted === 'string') return invalidParams(wanted);
  const indexed = await analyses.indexed(wanted.uri, token);
  if (indexed === undefined) return null;
  const { context, target } = unchecked(indexed);
  const { document, locale } = target;
  const { asOf, passages } =
    wanted.range === undefined ? readDraft(context) : readTouched(context, spanAt(document, wanted.range));
  const { text } = context.draft;
  const form = {
    textOf: ({ start, end }: Span) => inOneLine(text.slice(start, end)),
    rangeOf: (span: Span) => toRange(document, span),
  };
  return { asOf, version: document.version, passages: passages.map((passage) => toPassage(passage, form, locale)) };
}

interface Wanted {
  readonly uri: string;
  readonly range: Range | undefined;
}

/** The request as it was meant, or what is wrong with it. */
function readParams(params: unknown): Wanted | string {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const { uri } = Object(given.get('textDocument'));
  const range = given.get('range') ?? undefined;
  if (typeof uri !== 'string') return 'textDocument: { uri: string }';
  if (range !== undefined && !Range.is(range)) return 'range: Range';
  return { uri, range };
}

function toPassage(passage: PassageReading, form: PlainForm<Range>, locale: Locale): ReadPassage {
  const plain = plainReading([passage], form);
  return {
    range: form.rangeOf(passage),
    kind: passage.kind,
    sentences: plain.sentences,
    quantities: explained(plain.quantities, passage.quantities, (each) => quantityMeaning(each, locale)),
    times: explained(plain.times, passage.times, (each) => timeMeaning(each, locale)),
    citations: explained(plain.citations, passage.citations, (each) => citationMeaning(each, locale)),
    quotes: explained(plain.quotes, passage.quotes, (each) => quoteMeaning(each, locale)),
    mentions: explained(plain.mentions, passage.mentions, (each) => mentionMeaning(each, locale)),
    claims: explained(plain.claims, passage.claims, (each) => claimMeaning(each, locale)).map((claim, index) => ({
      ...claim,
      name: measureName(passage.claims[index]),
    })),
    terms: explained(plain.terms, passage.terms, (each) => termMeaning(each, locale)),
  };
}

/** Null where the lexicon has no measure of it: its words then are in an order of their own, which nobody has to read. */
function measureName(read: ReadClaim | undefined): string | null {
  return read === undefined || read.name === read.measure ? null : read.name;
}

/** Puts beside each plain entry what it means in words; the two lists run in parallel. */
function explained<P extends object, T>(
  plain: readonly P[],
  items: readonly T[],
  meaningOf: (item: T) => string,
): (P & { readonly meaning: string })[] {
  const meanings = items.map(meaningOf);
  return plain.map((entry, index) => ({ ...entry, meaning: meanings[index] ?? '' }));
}
