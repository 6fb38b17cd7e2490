import type { Span } from '../../text/span.ts';
import { type TypedWord, typedWords } from './typed-words.ts';

/** What kind of thing is being typed at a place, as far as the line before it tells. */
export type Site =
  /** Behind "Căn cứ" at the beginning of a line; the words name a document. */
  | { readonly kind: 'basis'; readonly words: readonly TypedWord[]; readonly span: Span }
  /** Behind a mark that opens a quotation and is not closed before the cursor; `lead` is what the line says before it. */
  | {
      readonly kind: 'quotation';
      readonly words: readonly TypedWord[];
      readonly span: Span;
      readonly lead: Span;
      /** The mark that closes it. */
      readonly closing: string;
    }
  /** Anywhere else: the last words before the cursor, of which the last may be half typed. */
  | { readonly kind: 'prose'; readonly words: readonly TypedWord[]; readonly line: Span };

export type SiteOf<Kind extends Site['kind']> = Extract<Site, { kind: Kind }>;

/** Reads the line up to the cursor. What ends a legal basis, or a sentence, leaves nothing to be completed. */
export function siteAt(text: string, offset: number): Site | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST_LINE);
  const line = { start, end: offset };
  const typed = text.slice(start, offset);
  const open = openQuotation(typed);
  if (open !== undefined) {
    const span = { start: start + open.at, end: offset };
    const lead = { start, end: span.start - 1 };
    return { kind: 'quotation', words: typedWords(text, span), span, lead, closing: open.closing };
  }
  const basis = basisHead(typed);
  if (basis !== undefined) {
    const span = { start: start + basis, end: offset };
    return ENDED.test(text.slice(span.start, offset))
      ? undefined
      : { kind: 'basis', words: typedWords(text, span), span };
  }
  if (ENDED.test(typed)) return undefined;
  const words = typedWords(text, { start: Math.max(start, offset - LONGEST_NAME), end: offset });
  return { kind: 'prose', words, line };
}

/** More of a line says nothing about its end. */
const LONGEST_LINE = 2000;
const LONGEST_NAME = 160;
/** The first two words of a line, with the marks before and the space behind them. */
const HEAD = /^[^\p{L}\p{N}]*\p{L}[\p{L}\p{M}]*\s+[\p{L}\p{M}]+\s+/u;
const BASIS = /^[\s>*_-]*(?:Căn\s+cứ|[Cc]an\s+cu)\s+$/u;
const ENDED = /[;:.!?”"]\s*$/u;

/** How much of the line "Căn cứ" takes, in whatever Unicode form: the words behind it are the author's. */
function basisHead(typed: string): number | undefined {
  const [head = ''] = HEAD.exec(typed) ?? [];
  return BASIS.test(head.normalize('NFC')) ? head.length : undefined;
}

interface OpenQuotation {
  /** Where its words begin. */
  readonly at: number;
  readonly closing: string;
}

/** The quotation that is open at the end of the line; straight marks open and close by turns. */
function openQuotation(typed: string): OpenQuotation | undefined {
  const curved = typed.lastIndexOf('“');
  if (curved >= 0 && !typed.includes('”', curved)) return { at: curved + 1, closing: '”' };
  const isOpen = typed.split(STRAIGHT).length % 2 === 0;
  return isOpen ? { at: typed.lastIndexOf(STRAIGHT) + 1, closing: STRAIGHT } : undefined;
}

const STRAIGHT = '"';
