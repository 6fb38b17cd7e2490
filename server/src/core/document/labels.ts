import { isDigit, isLetter, isMark } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { Label, LabelStyle } from './label.ts';
import { readNamedUnit } from './named-units.ts';
import { arabicOrdinal, letterOrdinal, romanOrdinal } from './ordinals.ts';
import type { Ordinal } from './outline-node.ts';
import { digitsEnd, skipMarkup, wordAt } from './scan.ts';

/** Reads the label at the head of a paragraph; undefined where it has none. */
export function readLabel(text: string, paragraph: Span): Label | undefined {
  const { end } = paragraph;
  let at = skipSpace(text, paragraph.start, end);
  if (text[at] === '*' && opensWords(text, at + 1, end)) return bullet('dash', at, at + 1);
  at = skipMarkup(text, at, end);
  let quoted = false;
  while (at < end && OPENING.includes(text[at] ?? '')) {
    quoted = true;
    at = skipMarkup(text, at + 1, end);
  }
  if (at >= end) return undefined;
  const label = readAt(text, at, end);
  return label === undefined || !quoted ? label : { ...label, quoted };
}

/** The marks that open a quotation, and Markdown's own; "‟" is what the gazette's printer makes of "“". */
export const OPENING = '“‟„«"‘>';

function readAt(text: string, at: number, end: number): Label | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readNumber(text, at, end);
  if (code === PAREN) return readBracketed(text, at, end);
  if (DASHES.includes(text[at] ?? '')) {
    const next = text.charCodeAt(at + 1);
    if (skipSpace(text, at + 1, end) >= end || isDigit(next) || DASHES.includes(text[at + 1] ?? '')) return undefined;
    return bullet('dash', at, at + 1);
  }
  if (code === PLUS) return isDigit(text.charCodeAt(at + 1)) ? undefined : bullet('plus', at, at + 1);
  if (code < 0x80 && !isLetter(code)) return undefined;
  return readLetters(text, at, end) ?? readNamedUnit(text, at, end);
}

/** "1.", "2a.", "1.2.", "1.2 Tên", "1)". A year, a date, a sum and an open place ("20…", "14...)") that begin a line are no labels. */
function readNumber(text: string, start: number, end: number): Label | undefined {
  let at = digitsEnd(text, start, end);
  if (at - start > LONGEST_NUMBER) return undefined;
  let levels = 1;
  while (text[at] === '.' && isDigit(text.charCodeAt(at + 1)) && at + 1 < end) {
    const next = digitsEnd(text, at + 1, end);
    if (next - at > LONGEST_NUMBER || levels === DEEPEST) return undefined;
    at = next;
    levels += 1;
  }
  const word = at < end ? wordAt(text, at, end) : undefined;
  if (word !== undefined && word.lower.length > 1) return undefined;
  const labelEnd = word?.end ?? at;
  const mark = labelEnd < end ? text[labelEnd] : '';
  const style = mark === ')' ? 'bracketed' : levels > 1 ? 'sub-number' : 'number';
  const closed = (mark === '.' && text[labelEnd + 1] !== '.') || mark === ')';
  if (!closed && !(levels > 1 && word === undefined && at < end && startsTitle(text, at, end))) return undefined;
  const ordinal = arabicOrdinal(text.slice(start, at), word?.lower ?? '');
  return { style, start, end: labelEnd, ordinal, body: closed ? labelEnd + 1 : labelEnd, quoted: false };
}

/** "(i)", "(1)", "(a)". */
function readBracketed(text: string, start: number, end: number): Label | undefined {
  const reach = text.slice(start, Math.min(end, start + LONGEST_BRACKETED));
  const close = start + reach.indexOf(')');
  if (close < start) return undefined;
  const inside = text.slice(start + 1, close);
  const ordinal = /^\d{1,2}$/u.test(inside) ? arabicOrdinal(inside) : romanOrdinal(inside.toUpperCase());
  if (ordinal === undefined || !/^(?:\d+|[ivx]+)$/u.test(inside)) return undefined;
  return { style: 'bracketed', start, end: close + 1, ordinal, body: close + 1, quoted: false };
}

/** "a)", "a1)", "đ.", "I.", "IV/", "A.", and "I.1." of administrative documents. */
function readLetters(text: string, start: number, end: number): Label | undefined {
  const word = wordAt(text, start, end);
  if (word === undefined || word.text.length > LONGEST_ROMAN) return undefined;
  const digits = digitsEnd(text, word.end, end);
  const mark = digits < end ? text[digits] : '';
  const small = word.text === word.lower;
  const inserted = text.slice(word.end, digits);
  const labelled = (style: LabelStyle, ordinal: Ordinal): Label => ({
    style,
    start,
    end: digits,
    ordinal,
    body: digits + 1,
    quoted: false,
  });
  if (small) {
    const single = word.text.length === 1 || (word.text.length === 2 && word.text[0] === word.text[1]);
    if (!single || inserted.length > 1) return undefined;
    if (mark === ')' || (mark === '.' && word.text.length === 1 && opensWords(text, digits + 1, end)))
      return labelled('point', letterOrdinal(word.text, inserted));
    return undefined;
  }
  if (inserted !== '') return undefined;
  const roman = romanOrdinal(word.text);
  const slash = mark === '/' && opensWords(text, digits + 1, end);
  if (roman !== undefined && (mark === '.' || slash || mark === ')')) {
    const composite = readComposite(text, word.end + 1, end);
    if (composite !== undefined && mark === '.') {
      const ordinal: Ordinal = { ...roman, path: [...roman.path, ...composite.path] };
      return { style: 'sub-number', start, end: composite.end, ordinal, body: composite.body, quoted: false };
    }
    return labelled('roman', roman);
  }
  if (word.text.length === 1 && (mark === '.' || mark === ')') && startsTitle(text, digits + 1, end))
    return labelled('letter', letterOrdinal(word.text));
  return undefined;
}

/** The "1." or "1.2." of "I.1." */
function readComposite(
  text: string,
  start: number,
  end: number,
): { readonly path: readonly number[]; readonly end: number; readonly body: number } | undefined {
  const to = digitsEnd(text, start, end);
  if (to === start) return undefined;
  const number = readNumber(text, start, end);
  if (number?.ordinal !== undefined && number.style !== 'bracketed')
    return { path: number.ordinal.path, end: number.end, body: number.body };
  return to - start < LONGEST_NUMBER && startsTitle(text, to, end)
    ? { path: [Number(text.slice(start, to))], end: to, body: to }
    : undefined;
}

/** True where white space and then a capital or a bracket follow. */
function startsTitle(text: string, from: number, end: number): boolean {
  if (!SPACE.includes(text[from] ?? '')) return false;
  const at = skipMarkup(text, from, end);
  const word = wordAt(text, at, end);
  return text[at] === '(' || (word !== undefined && word.text[0] !== word.lower[0]);
}

/** White space and then words: what ends its line opens nothing, whatever white space stands behind it. */
function opensWords(text: string, from: number, end: number): boolean {
  const at = skipSpace(text, from, end);
  return from < at && at < end && text[at] !== '\n' && text[at] !== '\r';
}

function bullet(style: 'dash' | 'plus', start: number, end: number): Label {
  return { style, start, end, ordinal: undefined, body: end, quoted: false };
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (SPACE.includes(text[at] ?? '') || isMark(text.charCodeAt(at)))) at += 1;
  return at;
}

const PAREN = 0x28;
const PLUS = 0x2b;
const SPACE = ' \t\u00A0';
const DASHES = '-‐‑‒–—―−－•·●▪◦○';
const LONGEST_NUMBER = 3;
const LONGEST_BRACKETED = 6;
const LONGEST_ROMAN = 8;
const DEEPEST = 5;
