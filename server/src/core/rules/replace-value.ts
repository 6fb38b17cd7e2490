import type { Quantity } from '../claims/quantities/quantity.ts';
import type { Fix } from '../findings/finding.ts';
import type { Bearing } from '../knowledge/bearings.ts';

/** The recorded target as its source writes it, "ít nhất phải có 70%". */
export function recordedTarget({ statement, claim }: Bearing): string {
  return claim.quantity === undefined ? '' : statement.quote.slice(claim.quantity.start, claim.quantity.end);
}

/** The recorded number with its unit, without the words that bound it. */
export function recordedValue({ statement, claim }: Bearing): string {
  return claim.quantity === undefined
    ? ''
    : statement.quote.slice(claim.quantity.value.start, claim.quantity.value.end);
}

/** Puts the recorded number and unit in place of the draft's; the comparator of the draft stays, since the sentence is built around it. */
export function replaceValue(draft: Quantity, bearing: Bearing): Fix {
  const newText = recordedValue(bearing);
  return { title: { key: 'fix-replace', text: newText }, preferred: true, edits: [{ span: draft.value, newText }] };
}
