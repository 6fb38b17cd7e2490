import { romanOf } from '../text/roman.ts';
import type { Ordinal } from './outline-node.ts';

/** The letters that may stand before a điểm, in their order: no f, j, w, z, no vowel with a mark but đ. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** "4", "04", "6a", "1.2.3"; the letters stay as written. */
export function arabicOrdinal(digits: string, inserted = ''): Ordinal {
  return { style: 'arabic', path: digits.includes('.') ? digits.split('.').map(Number) : [Number(digits)], inserted };
}

/** "a", "đ", "a1"; "aa" follows "y" where a list is longer than the alphabet and has no place in it. */
export function letterOrdinal(letter: string, inserted = ''): Ordinal {
  const place = letter.length === 1 ? POINT_LETTERS.indexOf(letter.toLowerCase()) : -1;
  return { style: 'letter', path: place < 0 ? [] : [place + 1], inserted };
}

/** "IV" of "Chương IV", "IVa" where one was inserted; undefined for letters that are no Roman number ("IC"). */
export function romanOrdinal(letters: string, inserted = ''): Ordinal | undefined {
  const value = romanValue(letters);
  return value === undefined ? undefined : { style: 'roman', path: [value], inserted };
}

/** "nhất", "hai", "tư" of "Phần thứ nhất". */
export function wordsOrdinal(word: string): Ordinal | undefined {
  const place = ORDINAL_WORDS.findIndex((spellings) => spellings.includes(word));
  return place < 0 ? undefined : { style: 'words', path: [place + 1], inserted: '' };
}

/** The number as a label of this style writes it; undefined where the style has none so high. */
export function writeOrdinal(style: Ordinal['style'], number: number): string | undefined {
  switch (style) {
    case 'arabic':
      return String(number);
    case 'roman':
      return romanOf(number);
    case 'letter':
      return POINT_LETTERS[number - 1];
    case 'words':
      return ORDINAL_WORDS[number - 1]?.[0];
  }
}

const ORDINAL_WORDS: readonly (readonly string[])[] = [
  ['nhất', 'một'],
  ['hai', 'nhì'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
];

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const LONGEST_ROMAN = 8;

function romanValue(letters: string): number | undefined {
  if (letters.length === 0 || letters.length > LONGEST_ROMAN) return undefined;
  let value = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const digit = ROMAN_DIGITS[letters[at] ?? ''];
    if (digit === undefined) return undefined;
    value += digit < (ROMAN_DIGITS[letters[at + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return romanOf(value) === letters ? value : undefined;
}
