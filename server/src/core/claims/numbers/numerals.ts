import type { Token } from '../../text/tokens.ts';
import { type Decimal, type Numeral, ofWords, parseDecimal, shift, sum, toNumeral } from './decimal.ts';
import { beginsNumberWords, readNumberWords } from './number-words.ts';

/** A number as it stands in the text, from the token at which it was looked for to the one before `end`. */
export interface NumeralRead extends Numeral {
  /** `fraction`: "hai phần ba", "một nửa"; `half`: the word "nửa" alone; `ratio`: "28/63", whose value is the first number. */
  readonly form: 'digits' | 'words' | 'fraction' | 'half' | 'ratio';
  readonly end: number;
  /** The number before its magnitude, and the power of ten of the magnitude: 3.74 and 15 for "3,74 triệu tỷ". */
  readonly decimal: Decimal;
  readonly magnitude: number;
  /** What a ratio divides by; 1 otherwise. */
  readonly divisor: number;
}

/** Reads the digits of a number: dots group thousands, a comma begins the decimals; undefined for anything else. */
export function parseNumber(digits: string): Numeral | undefined {
  const decimal = parseDecimal(digits);
  return decimal === undefined ? undefined : toNumeral(decimal);
}

/** The number that begins at token `at`, in digits or in words, with its magnitudes. What it counts is not looked at. */
export function readNumeral(tokens: readonly Token[], at: number): NumeralRead | undefined {
  const first = readPlain(tokens, at);
  const half = readHalf(tokens, at);
  if (first === undefined || half !== undefined) return half;
  return readFraction(tokens, at, first) ?? readScaled(tokens, first);
}

/** Whether a number can begin with this token; false for nearly all tokens, at the price of a look-up. */
export function beginsNumeral(token: Token): boolean {
  return token.kind === 'number' || token.lower === 'nửa' || beginsNumberWords(token);
}

/** The powers of ten of magnitudes: nghìn, triệu, tỷ and the rest. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** "một tỷ lệ", "hai triệu phú": the first syllable of a noun. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  return NOUNS.get(tokens[at]?.lower ?? '')?.has(wordAt(tokens, at + 1) ?? '') === true;
}

const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['tỷ', 'tỉ'].map((word) => [word, new Set(['lệ', 'trọng', 'giá', 'số', 'suất', 'phú'])] as const),
  ['triệu', new Set(['phú', 'tập', 'hồi', 'chứng'])],
]);

const LARGEST_MAGNITUDE = 18;

interface Plain {
  readonly form: 'digits' | 'words';
  readonly decimal: Decimal;
  readonly end: number;
}

function readPlain(tokens: readonly Token[], at: number): Plain | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'number') {
    const decimal = parseDecimal(token.text);
    return decimal === undefined ? undefined : { form: 'digits', decimal, end: at + 1 };
  }
  const words = readNumberWords(tokens, at);
  return words === undefined ? undefined : { form: 'words', decimal: ofWords(words.value), end: words.end };
}

/** "một nửa", "nửa", "nửa triệu". */
function readHalf(tokens: readonly Token[], at: number): NumeralRead | undefined {
  const one = tokens[at]?.lower === 'một' || tokens[at]?.text === '1' ? 1 : 0;
  if ((one === 0 ? tokens[at]?.lower : wordAt(tokens, at + 1)) !== 'nửa') return undefined;
  const end = at + one + 1;
  const half: Decimal = { mantissa: 5, exponent: -1 };
  const magnitude = readMagnitude(tokens, end);
  if (magnitude.power > 0) {
    return {
      ...toNumeral(shift(half, magnitude.power)),
      form: 'words',
      end: magnitude.end,
      decimal: half,
      magnitude: magnitude.power,
      divisor: 1,
    };
  }
  return { value: 0.5, step: 0, form: one === 1 ? 'fraction' : 'half', end, decimal: half, magnitude: 0, divisor: 1 };
}

/** "hai phần ba", "3 phần 4" and "2/3"; the latter may turn out to be a count out of a total ("28/63 tỉnh"). */
function readFraction(tokens: readonly Token[], at: number, numerator: Plain): NumeralRead | undefined {
  const slash = tokens[numerator.end];
  const over = tokens[numerator.end + 1];
  if (slash === undefined || over === undefined) return undefined;
  const above = toNumeral(numerator.decimal);
  if (
    slash.text === '/' &&
    numerator.form === 'digits' &&
    over.kind === 'number' &&
    slash.gap === 'none' &&
    over.gap === 'none'
  ) {
    const below = parseDecimal(over.text);
    if (below === undefined || below.mantissa === 0) return undefined;
    const divisor = toNumeral(below).value;
    return {
      value: above.value,
      step: above.step,
      form: 'ratio',
      end: at + 3,
      decimal: numerator.decimal,
      magnitude: 0,
      divisor,
    };
  }
  if (slash.lower !== 'phần') return undefined;
  const denominator =
    over.lower === 'tư' ? { value: 4, end: numerator.end + 2 } : denominatorAt(tokens, numerator.end + 1);
  if (denominator === undefined || denominator.value < 2) return undefined;
  const value = above.value / denominator.value;
  return {
    value,
    step: 0,
    form: 'fraction',
    end: denominator.end,
    decimal: numerator.decimal,
    magnitude: 0,
    divisor: denominator.value,
  };
}

function denominatorAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const plain = readPlain(tokens, at);
  return plain === undefined ? undefined : { value: toNumeral(plain.decimal).value, end: plain.end };
}

/** A number with its magnitudes, with lesser parts behind it: "3,74 triệu tỷ", "1 tỷ 200 triệu", "hai triệu rưỡi". */
function readScaled(tokens: readonly Token[], first: Plain): NumeralRead {
  let { power, end } = readMagnitude(tokens, first.end);
  const magnitude = power;
  let total = shift(first.decimal, power);
  while (power > 0) {
    if (wordAt(tokens, end) === 'rưỡi') {
      total = sum(total, { mantissa: 5, exponent: power - 1 });
      end += 1;
      break;
    }
    const next = readPlain(tokens, end);
    if (next === undefined || next.form !== first.form || toNumeral(next.decimal).value >= 10 ** power) break;
    const lesser = readMagnitude(tokens, next.end);
    const isYear = lesser.power === 0 && next.end === end + 1 && tokens[end]?.lower === 'năm';
    if (isYear) break;
    if (lesser.power >= power && lesser.first > 0 && lesser.first < power) {
      // "hai triệu sáu trăm nghìn tỷ": the last magnitude is that of the whole number.
      total = shift(sum(total, shift(next.decimal, lesser.first)), lesser.power - lesser.first);
      end = lesser.end;
      break;
    }
    if (lesser.power >= power || (lesser.power === 0 && next.form === 'digits')) break;
    const colloquial =
      lesser.power === 0 && next.end === end + 1 && next.decimal.exponent === 0 && next.decimal.mantissa < 10;
    total = sum(total, shift(next.decimal, colloquial ? power - 1 : lesser.power));
    power = lesser.power;
    end = lesser.end;
  }
  const { value, step } = toNumeral(total);
  return { value, step, form: first.form, end, decimal: first.decimal, magnitude, divisor: 1 };
}

interface Magnitude {
  /** The power of ten of the whole: 15 for "triệu tỷ", 0 for none. */
  readonly power: number;
  /** That of its first word. */
  readonly first: number;
  readonly end: number;
}

/** The magnitudes at `at`. */
function readMagnitude(tokens: readonly Token[], at: number): Magnitude {
  let power = 0;
  let first = 0;
  let end = at;
  for (;;) {
    const token = tokens[end];
    const more = token === undefined || token.gap === 'line' ? undefined : MAGNITUDES.get(token.lower);
    if (more === undefined || power + more > LARGEST_MAGNITUDE || isNoun(tokens, end)) return { power, first, end };
    if (end === at) first = more;
    power += more;
    end += 1;
  }
}

function wordAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token === undefined || token.gap === 'line' ? undefined : token.lower;
}
