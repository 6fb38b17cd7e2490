/** A decimal number without rounding error: `mantissa` times ten to the power of `exponent`, the last place that was written. */
export interface Decimal {
  readonly mantissa: number;
  readonly exponent: number;
}

/** A number read from the text: its value and the size of one unit in the last place that was written; 0 for a fraction. */
export interface Numeral {
  readonly value: number;
  readonly step: number;
}

export function toNumeral({ mantissa, exponent }: Decimal): Numeral {
  const power = 10 ** Math.abs(exponent);
  return exponent >= 0 ? { value: mantissa * power, step: power } : { value: mantissa / power, step: 1 / power };
}

/** The digits of a number, "3.744.214", "16,5", "02": dots group thousands, a comma begins the decimals; undefined for anything else. */
export function parseDecimal(digits: string): Decimal | undefined {
  if (LONG_WITH_LEADING_ZERO.test(digits)) return undefined;
  const groups = (VIETNAMESE.exec(digits) ?? FOREIGN_GROUPS.exec(digits) ?? FOREIGN_DECIMALS.exec(digits))?.groups;
  if (groups === undefined) return undefined;
  const decimals = groups.decimals ?? '';
  const mantissa = Number((groups.whole ?? '').replaceAll(/[.,]/gu, '') + decimals);
  return Number.isSafeInteger(mantissa) ? { mantissa, exponent: 0 - decimals.length } : undefined;
}

export function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (each: Decimal) => each.mantissa * 10 ** (each.exponent - exponent);
  return { mantissa: scaled(a) + scaled(b), exponent };
}

export function shift(decimal: Decimal, places: number): Decimal {
  return { mantissa: decimal.mantissa, exponent: decimal.exponent + places };
}

/** The decimal of a whole number said in words, whose last place is its last digit other than zero. */
export function ofWords(value: number): Decimal {
  let mantissa = value;
  let exponent = 0;
  while (mantissa !== 0 && mantissa % 10 === 0) {
    mantissa /= 10;
    exponent += 1;
  }
  return { mantissa, exponent };
}

const VIETNAMESE = /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?$/u;
/** "1,234,567": one comma is a decimal comma, two can only group thousands. */
const FOREIGN_GROUPS = /^(?<whole>[1-9]\d{0,2}(?:,\d{3}){2,})(?:\.(?<decimals>\d+))?$/u;
/** "16.5": a dot that cannot group thousands. */
const FOREIGN_DECIMALS = /^(?<whole>\d+)\.(?<decimals>\d+)$/u;
/** "0987654321" names a telephone or an account and counts nothing. */
const LONG_WITH_LEADING_ZERO = /^0\d{4,}$/u;
