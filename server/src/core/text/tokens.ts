import { isDigit, isInvisible, isLetter, isMark, isSpace } from './characters.ts';
import type { Span } from './span.ts';
import { shapeOf, type Speller, spellingOf } from './spelling.ts';

/**
 * A syllable, a number or a mark of the author's text. Its span is the author's, its text is canonical; whatever reads
 * tokens therefore never has to find its way back from normalised text.
 */
export interface Token extends Span {
  /** `word`: letters, then letters or digits ("QH15"); `number`: digits with inner `.` and `,` ("3.744.214"); `mark`: all else. */
  readonly kind: 'word' | 'number' | 'mark';
  /** The canonical spelling; dashes are "-", three dots are "…", quotation marks are left as they are. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** The shape of `lower`: tells it from most other words by a number. */
  readonly shape: number;
  /** What stands before the token: nothing, white space or inline markup, or the end of a line. */
  readonly gap: 'none' | 'space' | 'line';
}

/** A stretch of tokens, half-open, as indices into the tokens that were read. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Reads the tokens of `span`. Markdown emphasis, code marks and HTML tags and comments count as space. Linear in the span's length; `spell` may remember words across the spans of one text. */
export function tokenise(
  text: string,
  span: Span = { start: 0, end: text.length },
  spell: Speller = spellingOf,
): Token[] {
  const tokens: Token[] = [];
  const tags = tagFinder(text, span.end);
  let gap: Token['gap'] = 'line';
  let at = span.start;
  while (at < span.end) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    if (isLetter(code)) {
      const end = Math.min(span.end, wordEnd(text, next));
      const word = spell(text.slice(at, end));
      tokens.push({ kind: 'word', text: word.text, lower: word.lower, shape: word.shape, start: at, end, gap });
      gap = 'none';
      at = end;
      continue;
    }
    if (code === LF || code === CR) {
      gap = 'line';
      at = next;
      continue;
    }
    const markupEnd = isSpace(code) ? next : tags.markupEnd(at, code);
    if (markupEnd !== undefined) {
      if (gap === 'none') gap = 'space';
      at = markupEnd;
      continue;
    }
    if (isInvisible(code)) {
      at = next;
      continue;
    }
    const kind = isDigit(code) ? 'number' : 'mark';
    const end = Math.min(span.end, kind === 'number' ? numberEnd(text, next) : markEnd(text, next, code));
    const raw = text.slice(at, end);
    const canonical = kind === 'number' ? raw : canonicalMark(raw);
    const lower = code < ASCII_END ? canonical : canonical.toLowerCase();
    tokens.push({ kind, text: canonical, lower, shape: shapeOf(lower), start: at, end, gap });
    gap = 'none';
    at = end;
  }
  return tokens;
}

const ASCII_END = 0x80;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** From "à" to the end of Latin Extended-B stand letters alone, but for "÷"; in Latin Extended Additional too. */
const ACCENTED_FROM = 0xe0;
const ACCENTED_TO = 0x24f;
const DIVIDED = 0xf7;
const VIETNAMESE_FROM = 0x1e00;
const VIETNAMESE_TO = 0x1eff;
const LF = 0x0a;
const CR = 0x0d;
const DOT = 0x2e;
const COMMA = 0x2c;
const LESS = 0x3c;
const BACKSLASH = 0x5c;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    // Nearly all letters are told here, without a call for each.
    if (
      (unit >= SMALL_A && unit <= SMALL_Z) ||
      (unit >= ACCENTED_FROM && unit <= ACCENTED_TO && unit !== DIVIDED) ||
      (unit >= VIETNAMESE_FROM && unit <= VIETNAMESE_TO)
    ) {
      at += 1;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    if (!isLetter(code) && !isMark(code) && !isDigit(code) && !isInvisible(code)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    const inner = (code === DOT || code === COMMA) && isDigit(text.charCodeAt(at + 1));
    if (!inner && !isDigit(code)) return at;
    at += 1;
  }
}

function markEnd(text: string, from: number, code: number): number {
  let at = from;
  if (code === DOT) while (text.charCodeAt(at) === DOT) at += 1;
  else while (isMark(text.charCodeAt(at))) at += 1;
  return at;
}

function canonicalMark(raw: string): string {
  if (raw.startsWith('..')) return '…';
  return DASHES.includes(raw) ? '-' : raw;
}

const DASHES = '‐‑‒–—―−－';
const MARKUP = new Set([...'*`_~'].map((mark) => mark.charCodeAt(0)));
const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';
/** An HTML tag that stands in a draft is short ("<br>", "</sup>"); anything longer is the author's own "<". */
const TAG = /<\/?[A-Za-z][^<>\n]{0,60}>/uy;

/** Finds where inline markup that opens at an offset ends; remembers that no comment is closed any more, so that a thousand open ones cost one search. */
function tagFinder(text: string, limit: number): { markupEnd(at: number, code: number): number | undefined } {
  let tag: RegExp | undefined;
  let noCommentFrom = Number.POSITIVE_INFINITY;
  const commentEnd = (at: number): number | undefined => {
    if (at >= noCommentFrom) return undefined;
    const close = text.indexOf(COMMENT_CLOSE, at + COMMENT_OPEN.length);
    if (close >= 0) return close + COMMENT_CLOSE.length;
    noCommentFrom = at;
    return undefined;
  };
  return {
    markupEnd(at, code) {
      if (MARKUP.has(code)) return at + 1;
      if (code === BACKSLASH) return at + 1;
      if (code !== LESS) return undefined;
      if (text.startsWith(COMMENT_OPEN, at)) return commentEnd(at) ?? undefined;
      tag ??= new RegExp(TAG);
      tag.lastIndex = at;
      return tag.test(text) && tag.lastIndex <= limit ? tag.lastIndex : undefined;
    },
  };
}
