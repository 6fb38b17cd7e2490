import type { Quantity } from '../claims/quantity.ts';
import type { Fix } from '../findings/finding.ts';
import type { Bearing } from '../knowledge/bearings.ts';

/** The recorded value as its source writes it. */
export function recordedText({ statement, claim }: Bearing): string {
  return claim.quantity === undefined ? '' : statement.quote.slice(claim.quantity.start, claim.quantity.end);
}

/** Puts the recorded number and unit in place of the draft's; the comparator of the draft stays, since the sentence is built around it. */
export function replaceValue(draft: Quantity, { statement, claim }: Bearing): Fix {
  const recorded = claim.quantity;
  const newText = recorded === undefined ? '' : statement.quote.slice(recorded.value.start, recorded.value.end);
  return { title: { key: 'fix-replace', text: newText }, preferred: true, edits: [{ span: draft.value, newText }] };
}
