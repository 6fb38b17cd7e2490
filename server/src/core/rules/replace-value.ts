import { parseNumber } from '../claims/numbers/numerals.ts';
import { writeNumber } from '../claims/numbers/write-number.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import type { Fix } from '../findings/finding.ts';
import type { RecordedClaim } from '../knowledge/recorded-claims.ts';

/** The recorded target as its source writes it, "ít nhất phải có 70%". */
export function recordedTarget({ statement, claim }: RecordedClaim): string {
  return claim.quantity === undefined ? '' : statement.quote.slice(claim.quantity.start, claim.quantity.end);
}

/** The recorded number with its unit, without the words that bound it. */
export function recordedValue({ statement, claim }: RecordedClaim): string {
  return claim.quantity === undefined
    ? ''
    : statement.quote.slice(claim.quantity.value.start, claim.quantity.value.end);
}

/**
 * Puts the recorded value in place of the draft's. The comparator of the draft stays, since the sentence is built around
 * it; a number whose unit stands at the head of its row or column stays a number in that unit.
 */
export function replaceValue(text: string, draft: Quantity, bearing: RecordedClaim): Fix {
  const written = text.slice(draft.value.start, draft.value.end);
  const newText = BARE_NUMBER.test(written) ? inUnitOf(written, draft, bearing) : recordedValue(bearing);
  return { title: { key: 'fix-replace', text: newText }, preferred: true, edits: [{ span: draft.value, newText }] };
}

const BARE_NUMBER = /^\d[\d.,]*$/u;

function inUnitOf(written: string, draft: Quantity, bearing: RecordedClaim): string {
  const number = parseNumber(written)?.value;
  const recorded = bearing.claim.quantity?.min ?? bearing.claim.quantity?.max;
  const value = draft.min ?? draft.max;
  if (number === undefined || number === 0 || recorded === undefined || value === undefined)
    return recordedValue(bearing);
  return writeNumber(recorded / (value / number));
}
