import type { Span } from '../text/span.ts';
import { writtenLength } from '../text/written-length.ts';
import { documentType } from './document-types.ts';
import type { Draft } from './draft.ts';

/** What a draft drafts: a kind of document, and its title in the author's text. */
export interface DraftedKind {
  /** In small letters, without "dự thảo": "luật", "nghị định". */
  readonly kind: string;
  readonly title: Span;
}

/** The kind by the type over the draft; an outline ("ĐỀ CƯƠNG CHI TIẾT / DỰ THẢO LUẬT …") is one of the document in its title. */
export function draftedKind({ text, form }: Pick<Draft, 'text' | 'form'>): DraftedKind | undefined {
  const { type, abstract } = form;
  if (type === undefined) return undefined;
  const named = kindIn(text, type);
  if (!OUTLINES.has(named)) {
    const near =
      abstract !== undefined &&
      abstract.start >= type.end &&
      writtenLength(text, { start: type.start, end: abstract.end }) <= LONGEST_TITLE;
    return { kind: named, title: { start: type.start, end: near ? abstract.end : type.end } };
  }
  for (const line of abstract === undefined ? [] : linesOf(text, abstract)) {
    const inner = documentType(text, line, { capitals: true });
    if (inner !== undefined) return { kind: kindIn(text, inner), title: { start: inner.start, end: line.end } };
  }
  return undefined;
}

const OUTLINES: ReadonlySet<string> = new Set(['đề cương', 'bản thuyết minh', 'báo cáo thuyết minh']);
const LONGEST_TITLE = 300;
const DRAFT = /^dự thảo\s+/u;

function kindIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).normalize('NFC').toLowerCase().replace(DRAFT, '');
}

/** The mark of a Markdown heading. */
const HEADING = /^[#\s]*/u;

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    lines.push({ start: from + (HEADING.exec(text.slice(from, to))?.[0].length ?? 0), end: to });
    from = to + 1;
  }
  return lines;
}
