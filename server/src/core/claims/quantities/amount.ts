import type { Token } from '../../text/tokens.ts';
import { type NumeralRead, readNumeral } from '../numbers/numerals.ts';
import { readKnownUnit, readUnit, type Unit } from './units.ts';

/** A number with its unit, before anything is known of comparators or ranges. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numeral: NumeralRead;
  readonly value: number;
  readonly step: number;
  readonly unit: Unit | undefined;
}

/** The number and unit at token `at`; a number restated in brackets ("20 (hai mươi) ngày") is part of it. */
export function readAmount(tokens: readonly Token[], at: number, limit: number): Amount | undefined {
  const numeral = readNumeral(tokens, at);
  if (numeral === undefined || numeral.end > limit) return undefined;
  if (numeral.form === 'ratio') return readRatio(tokens, at, limit, numeral);
  if (numeral.form === 'fraction' || numeral.form === 'half') {
    return { start: at, end: numeral.end, numeral, value: numeral.value, step: 0, unit: undefined };
  }
  const numberEnd = afterRestatement(tokens, numeral);
  const unit = readUnit(tokens, numberEnd, limit);
  const { value, step } = numeral;
  const half =
    unit !== undefined && tokens[unit.end]?.lower === 'rưỡi' && tokens[unit.end]?.gap !== 'line' && unit.end < limit;
  if (half) return { start: at, end: unit.end + 1, numeral, value: value + step / 2, step: step / 2, unit };
  return { start: at, end: unit?.end ?? numberEnd, numeral, value, step, unit };
}

/** "28/63 tỉnh" counts 28; "2/3 số phiếu" and "2/3 đại biểu" are a share, for which small denominators are used. */
function readRatio(tokens: readonly Token[], at: number, limit: number, numeral: NumeralRead): Amount | undefined {
  const { value, divisor } = numeral;
  const unit = readKnownUnit(tokens, numeral.end, limit);
  const isShare = value < divisor && Number.isInteger(value) && SHARES.has(divisor);
  if (isShare && (unit === undefined || divisor <= 5)) {
    return {
      start: at,
      end: numeral.end,
      numeral: { ...numeral, form: 'fraction' },
      value: value / divisor,
      step: 0,
      unit: undefined,
    };
  }
  return { start: at, end: unit?.end ?? numeral.end, numeral, value, step: numeral.step, unit };
}

const SHARES: ReadonlySet<number> = new Set([2, 3, 4, 5, 10]);

function afterRestatement(tokens: readonly Token[], numeral: NumeralRead): number {
  const { end } = numeral;
  if (tokens[end]?.text !== '(' || tokens[end]?.gap === 'line') return end;
  const again = readNumeral(tokens, end + 1);
  return again !== undefined && again.value === numeral.value && tokens[again.end]?.text === ')' ? again.end + 1 : end;
}
