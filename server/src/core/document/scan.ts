import { canonicalWord } from '../text/canonical.ts';
import { isDigit, isInvisible, isLetter, isMark, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** Steps over white space, Markdown emphasis and code marks, backslashes, invisible characters and short HTML tags. */
export function skipMarkup(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === LESS) {
      const close = tagEnd(text, at, end);
      if (close === undefined) return at;
      at = close;
    } else if (isFiller(code)) at += 1;
    else return at;
  }
  return at;
}

/** Steps back over the same, from the end of a stretch. */
export function skipMarkupBack(text: string, start: number, from: number): number {
  let at = from;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code === GREATER) {
      const open = tagStart(text, Math.max(start, at - LONGEST_TAG), at);
      if (open === undefined) return at;
      at = open;
    } else if (isFiller(code)) at -= 1;
    else return at;
  }
  return at;
}

/** A stretch without the markup around it. */
export function withoutMarkup(text: string, span: Span): Span {
  const start = skipMarkup(text, span.start, span.end);
  return { start, end: skipMarkupBack(text, start, span.end) };
}

/** A run of letters and the marks on them. */
export interface ScannedWord extends Span {
  /** In canonical spelling. */
  readonly text: string;
  readonly lower: string;
}

/** Reads the word at an offset; undefined where none begins there. It takes in no digits: "II12" is the word "II". */
export function wordAt(text: string, start: number, end: number): ScannedWord | undefined {
  const limit = Math.min(end, start + LONGEST_WORD);
  let at = start;
  while (at < limit) {
    const code = text.codePointAt(at) ?? 0;
    if (!isLetter(code) && !(at > start && (isMark(code) || isInvisible(code)))) break;
    at += code > 0xffff ? 2 : 1;
  }
  if (at === start) return undefined;
  const word = canonicalWord(text.slice(start, at));
  return { start, end: at, text: word, lower: word.toLowerCase() };
}

/** The offset behind the digits at `start`; `start` itself where there are none. */
export function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** True for a stretch of capitals, as headings are set: at least two letters and no small one. */
export function isUpperCase(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + CAPITALS_REACH)).replace(TAGS, ' ');
  return TWO_CAPITALS.test(head) && head === head.toUpperCase();
}

/** The last character that is neither markup nor white space. */
export function lastMark(text: string, { start, end }: Span): string {
  const at = skipMarkupBack(text, start, end);
  return at > start ? (text[at - 1] ?? '') : '';
}

function isFiller(code: number): boolean {
  if (code === 0x20 || code === 0x2a || code === 0x5f || code === 0x60 || code === 0x7e || code === 0x5c) return true;
  return (code < 0x21 || code > 0x7e) && (code === 0x0a || code === 0x0d || isSpace(code) || isInvisible(code));
}

function tagEnd(text: string, at: number, end: number): number | undefined {
  const slash = text.charCodeAt(at + 1) === SLASH ? 1 : 0;
  const code = text.charCodeAt(at + 1 + slash);
  if (!(code < 0x80) || !isLetter(code)) return undefined;
  const limit = Math.min(end, at + LONGEST_TAG);
  for (let to = at + 2 + slash; to < limit; to += 1) {
    const each = text.charCodeAt(to);
    if (each === GREATER) return to + 1;
    if (each === LESS || each === 0x0a) return undefined;
  }
  return undefined;
}

function tagStart(text: string, from: number, end: number): number | undefined {
  let at = end - 1;
  while (at >= from && text.charCodeAt(at) !== LESS) at -= 1;
  return at >= from && tagEnd(text, at, end) === end ? at : undefined;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const LONGEST_TAG = 64;
const LONGEST_WORD = 24;
const CAPITALS_REACH = 240;
const TWO_CAPITALS = /\p{Lu}\P{L}*\p{Lu}/u;
const TAGS = /<[^<>\n]{1,60}>/gu;
