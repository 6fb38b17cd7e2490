import type { Draft } from '../document/draft.ts';
import type { Span } from '../text/span.ts';

/** Who signs a draft, and as what. */
export interface SignedOffice {
  readonly name: string;
  readonly nameSpan: Span;
  /** The office with the body that issues the draft: "THỨ TRƯỞNG BỘ A". */
  readonly office: string;
  readonly officeSpan: Span;
}

/** "KT. BỘ TRƯỞNG / THỨ TRƯỞNG / Nguyễn Văn A": the last line is the name, the office stands right above it. */
export function signedOffice({ text, form }: Pick<Draft, 'text' | 'form'>): SignedOffice | undefined {
  if (form.signature === undefined) return undefined;
  const lines = linesIn(text, form.signature);
  const [nameSpan, officeSpan] = [lines.at(-1), lines.at(-2)];
  if (nameSpan === undefined || officeSpan === undefined) return undefined;
  const [name, written] = [sliceOf(text, nameSpan), sliceOf(text, officeSpan)];
  // In whose name or for whom it is signed is nobody's own office.
  if (!NAME.test(name) || written !== written.toUpperCase() || FOR_ANOTHER.test(written)) return undefined;
  const body = form.issuer.map((line) => sliceOf(text, line)).join(' ');
  return { name, nameSpan, office: `${written} ${body}`, officeSpan };
}

const NAME = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}$/u;
const FOR_ANOTHER = /^(?:KT|TM|TL|TUQ|Q)\s*\./u;

/** The lines of the signature itself; what stands left of it in columns belongs to the recipients. */
function linesIn(text: string, { start, end }: Span): Span[] {
  const breaks = [...text.slice(start, end).matchAll(BREAK)].map(({ 0: mark, index }) => ({
    start: start + index,
    end: start + index + mark.length,
  }));
  const starts = [start, ...breaks.map((mark) => mark.end)];
  const ends = [...breaks.map((mark) => mark.start), end];
  return starts.flatMap((from, index) => lastColumn(text, { start: from, end: ends[index] ?? end }));
}

const BREAK = /<br\s*\/?>|\n/giu;

function lastColumn(text: string, line: Span): Span[] {
  const columns = text.slice(line.start, line.end).split(GAP);
  const column = columns.at(-1) ?? '';
  const words = WORDS.exec(column)?.[0];
  // A line of the recipients alone ends before the column of the signature begins.
  if (words === undefined || (columns.length === 1 && RECIPIENT.test(column))) return [];
  const start = line.end - column.length + column.indexOf(words);
  return [{ start, end: start + words.length }];
}

const GAP = /(?<!\s)\s{3,}(?=\S)/u;
const WORDS = /\p{L}(?:.*[\p{L}\p{M}])?/u;
const RECIPIENT = /^\s*-|;\s*$/u;

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).normalize('NFC').replace(BLANKS, ' ').trim();
}

const BLANKS = /\s+/gu;
