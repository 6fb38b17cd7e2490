import type { Token } from '../../text/tokens.ts';

/** A number below a thousand that is said in words. */
export interface NumberWords {
  readonly value: number;
  readonly end: number;
}

/** Reads "ba mươi", "hai lăm", "một trăm linh năm" at token `at`; magnitudes from nghìn on are left to the caller. */
export function readNumberWords(tokens: readonly Token[], at: number): NumberWords | undefined {
  const hundreds = digitAt(tokens, at);
  if (hundreds === undefined || word(tokens, at + 1) !== 'trăm') return readTens(tokens, at);
  const afterHundred = at + 2;
  const zeroTens = ZERO_TENS.has(word(tokens, afterHundred) ?? '');
  if (zeroTens) {
    const units = digitAt(tokens, afterHundred + 1);
    if (units !== undefined) return { value: hundreds * 100 + units, end: afterHundred + 2 };
    return { value: hundreds * 100, end: afterHundred };
  }
  const rest = isYearWord(tokens, afterHundred) ? undefined : readTens(tokens, afterHundred);
  if (rest === undefined || hundreds === 0)
    return hundreds === 0 ? undefined : { value: hundreds * 100, end: afterHundred };
  // "một trăm hai" is short for a hundred and twenty.
  return { value: hundreds * 100 + (rest.value < 10 ? rest.value * 10 : rest.value), end: rest.end };
}

/** Whether a number in words can begin with this token. */
export function beginsNumberWords({ lower }: Token): boolean {
  return lower === 'mười' || DIGITS.has(lower);
}

function readTens(tokens: readonly Token[], at: number): NumberWords | undefined {
  if (word(tokens, at, 'first') === 'mười') {
    const units = unitsAt(tokens, at + 1);
    return { value: 10 + (units ?? 0), end: at + (units === undefined ? 1 : 2) };
  }
  const digit = digitAt(tokens, at);
  if (digit === undefined || digit === 0) return undefined;
  if (word(tokens, at + 1) === 'mươi') {
    const units = unitsAt(tokens, at + 2);
    return { value: digit * 10 + (units ?? 0), end: at + (units === undefined ? 2 : 3) };
  }
  const short = digit > 1 ? AFTER_TENS_ONLY.get(word(tokens, at + 1) ?? '') : undefined;
  return short === undefined ? { value: digit, end: at + 1 } : { value: digit * 10 + short, end: at + 2 };
}

/** The units behind "mươi" or "mười"; never "năm", which is the year there ("hai mươi năm"). */
function unitsAt(tokens: readonly Token[], at: number): number | undefined {
  const units = word(tokens, at) ?? '';
  if (units === 'tư') return 4;
  const value = AFTER_TENS_ONLY.get(units) ?? DIGITS.get(units);
  return value === 0 || (value === 5 && units === 'năm') ? undefined : value;
}

/** "năm" that no "mươi" or "trăm" follows is the year, or a five of its own. */
function isYearWord(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === 'năm' && word(tokens, at + 1) !== 'mươi';
}

function digitAt(tokens: readonly Token[], at: number): number | undefined {
  return DIGITS.get(word(tokens, at, 'first') ?? '');
}

function word(tokens: readonly Token[], at: number, place: 'first' | 'next' = 'next'): string | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  return place === 'next' && token.gap === 'line' ? undefined : token.lower;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** The words with which a number in words begins. */
export const NUMBER_HEADS: readonly string[] = ['mười', ...DIGITS.keys()];

const AFTER_TENS_ONLY: ReadonlyMap<string, number> = new Map([
  ['mốt', 1],
  ['lăm', 5],
  ['nhăm', 5],
]);

const ZERO_TENS: ReadonlySet<string> = new Set(['linh', 'lẻ']);
