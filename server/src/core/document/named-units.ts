import { isDigit } from '../text/characters.ts';
import type { Label, LabelStyle } from './label.ts';
import { arabicOrdinal, letterOrdinal, romanOrdinal, wordsOrdinal } from './ordinals.ts';
import type { Ordinal } from './outline-node.ts';
import { digitsEnd, isUpperCase, type ScannedWord, skipMarkup, wordAt } from './scan.ts';

/**
 * Reads a unit that is called by name: "Phần thứ nhất", "Chương IV", "Mục 1.", "Điều 6a.", "PHỤ LỤC I", "Mẫu số 02",
 * "Căn cứ". A sentence that begins with one ("Điều 5 của Luật này quy định") opens no unit.
 */
export function readNamedUnit(text: string, start: number, end: number): Label | undefined {
  const first = wordAt(text, start, end);
  if (first === undefined || first.text[0] === first.lower[0]) return undefined;
  const name = NAMES.get(first.lower);
  if (name === undefined) return undefined;
  const second = wordAt(text, skipMarkup(text, first.end, end), end);
  const head = name.second === undefined ? first : second;
  if (head === undefined || (name.second !== undefined && second?.lower !== name.second)) return undefined;
  return readNumbered(text, { style: name.style, start, head, end });
}

interface Name {
  readonly style: LabelStyle;
  /** The second word of a name of two words. */
  readonly second: string | undefined;
}

const NAMES: ReadonlyMap<string, Name> = new Map<string, Name>([
  ['phần', { style: 'phần', second: undefined }],
  ['chương', { style: 'chương', second: undefined }],
  ['mục', { style: 'mục', second: undefined }],
  ['tiểu', { style: 'tiểu mục', second: 'mục' }],
  ['điều', { style: 'điều', second: undefined }],
  ['phụ', { style: 'appendix', second: 'lục' }],
  ['mẫu', { style: 'form', second: undefined }],
  ['căn', { style: 'basis', second: 'cứ' }],
  ['xét', { style: 'basis', second: undefined }],
  ['theo', { style: 'basis', second: 'đề' }],
  ['trên', { style: 'basis', second: 'cơ' }],
]);

interface Head {
  readonly style: LabelStyle;
  readonly start: number;
  /** The last word of the name. */
  readonly head: ScannedWord;
  readonly end: number;
}

function readNumbered(text: string, { style, start, head, end }: Head): Label | undefined {
  const labelled = (labelEnd: number, body: number, ordinal?: Ordinal): Label => ({
    style,
    start,
    end: labelEnd,
    ordinal,
    body,
    quoted: false,
  });
  if (style === 'basis') return labelled(basisEnd(text, head, end), head.end);
  const from = skipMarkup(text, head.end, end);
  if (from >= end) return style === 'appendix' ? labelled(head.end, end) : undefined;
  const number = readOrdinal(text, from, end, style);
  if (number === undefined)
    return style === 'appendix' && AFTER_APPENDIX.includes(text[from] ?? '') ? labelled(head.end, from) : undefined;
  // "Điều 5.11 Tên" is Điều 5 with a footnote.
  const footnoted = number.end > number.labelEnd && style === 'điều';
  const body = footnoted ? number.end : bodyAfter(text, number.end, end, style);
  return body === undefined ? undefined : labelled(number.labelEnd, body, number.ordinal);
}

/** "Theo đề nghị", "Trên cơ sở", "Căn cứ": the two or three words by which a legal basis begins. */
function basisEnd(text: string, head: ScannedWord, end: number): number {
  if (head.lower !== 'đề' && head.lower !== 'cơ') return head.end;
  return wordAt(text, skipMarkup(text, head.end, end), end)?.end ?? head.end;
}

interface NumberRead {
  readonly ordinal: Ordinal;
  readonly labelEnd: number;
  /** Behind the number and the mark of a footnote that a plain text sets against it ("Chương II12", "Điều 5.11"). */
  readonly end: number;
}

function readOrdinal(text: string, from: number, end: number, style: LabelStyle): NumberRead | undefined {
  if (isDigit(text.charCodeAt(from))) return readArabic(text, from, end, style);
  const word = wordAt(text, from, end);
  if (word === undefined) return undefined;
  if (style === 'điều') return undefined;
  const next = skipMarkup(text, word.end, end);
  if (word.lower === 'số' && (style === 'appendix' || style === 'form')) return readOrdinal(text, next, end, style);
  if (word.lower === 'thứ') {
    const place = wordAt(text, next, end);
    const ordinal = place === undefined ? undefined : wordsOrdinal(place.lower);
    return place === undefined || ordinal === undefined ? undefined : { ordinal, labelEnd: place.end, end: place.end };
  }
  return readRoman(text, word, end);
}

function readArabic(text: string, from: number, end: number, style: LabelStyle): NumberRead | undefined {
  const to = digitsEnd(text, from, end);
  if (to - from > LONGEST_NUMBER) return undefined;
  const letters = wordAt(text, to, end);
  const inserted = letters !== undefined && letters.lower.length <= 2 ? letters : undefined;
  if (letters !== undefined && inserted === undefined) return undefined;
  const labelEnd = inserted?.end ?? to;
  const ordinal = arabicOrdinal(text.slice(from, to), inserted?.lower ?? '');
  const footnote = text[labelEnd] === '.' ? digitsEnd(text, labelEnd + 1, end) : labelEnd;
  if (footnote <= labelEnd + 1) return { ordinal, labelEnd, end: labelEnd };
  if (style !== 'appendix') return { ordinal, labelEnd, end: footnote };
  // "Phụ lục 1.2" is a number of its own, not one with a footnote.
  return { ordinal: arabicOrdinal(text.slice(from, footnote)), labelEnd: footnote, end: footnote };
}

function readRoman(text: string, word: ScannedWord, end: number): NumberRead | undefined {
  const small = /\p{Ll}$/u.exec(word.text)?.[0] ?? '';
  const letters = word.text.slice(0, word.text.length - small.length);
  const ordinal = romanOrdinal(letters, small) ?? (letters.length === 1 ? letterOrdinal(letters, small) : undefined);
  if (ordinal === undefined) return undefined;
  let behind = digitsEnd(text, word.end, end);
  // "Mẫu I.02.01" has further numbers.
  while (text[behind] === '.' && digitsEnd(text, behind + 1, end) > behind + 1)
    behind = digitsEnd(text, behind + 1, end);
  return { ordinal, labelEnd: word.end, end: behind };
}

/** Where the body begins: behind the mark that closes the label, or at a title in capitals; undefined where a sentence goes on. */
function bodyAfter(text: string, from: number, end: number, style: LabelStyle): number | undefined {
  const at = skipMarkup(text, from, end);
  if (at >= end) return end;
  const mark = text[at] ?? '';
  // "Điều 1......." of a form leaves its title open.
  if (mark === '.') return dotsEnd(text, at, end);
  if (mark === ':') return at + 1;
  if (style !== 'điều' && DASHES.includes(mark)) return at + 1;
  if (mark === '(' || mark === '[') return at;
  if (style === 'điều') return undefined;
  return isUpperCase(text, { start: at, end }) ? at : undefined;
}

function dotsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] === '.') at += 1;
  return at;
}

const LONGEST_NUMBER = 4;
const AFTER_APPENDIX = '.:(–-';
const DASHES = '-–—';
