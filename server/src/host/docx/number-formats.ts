import { romanOf } from '../../core/text/roman.ts';

/** Writes a number of a list as Word does for one of its formats (ISO/IEC 29500-1, 17.18.59); those of other scripts as digits. */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => letters(value, 0x61),
  upperLetter: (value) => letters(value, 0x41),
  lowerRoman: (value) => romanOf(value).toLowerCase(),
  upperRoman: romanOf,
  vietnameseCounting: vietnamese,
  cardinalText: (value) => capitalised(vietnamese(value)),
  none: () => '',
  bullet: () => '',
};

/** Word counts with the 26 letters of Latin in every language, also in Vietnamese: a b c d e f, with f, j, w and z and without đ. Behind z it doubles: aa, bb. */
function letters(value: number, first: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(first + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, MOST_LETTERS));
}

const MOST_LETTERS = 30;

/** The number in words, as far as lists go. */
function vietnamese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (value < 1 || tens > 9) return String(value);
  if (tens === 0) return ONES[ones] ?? '';
  const head = tens === 1 ? 'mười' : `${ONES[tens]} mươi`;
  if (ones === 0) return head;
  return `${head} ${ones === 1 && tens > 1 ? 'mốt' : ones === 5 ? 'lăm' : ONES[ones]}`;
}

const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
