import type { Passage, Sentence } from '../document/draft.ts';
import type { DraftClaim } from './draft-claims.ts';
import type { Quantity } from './quantities/quantity.ts';

/** A sentence of the draft with the quantities that it asserts, in text order. */
export interface ValuedSentence {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
}

/** The sentences that hold a quantity. */
export function valuedSentences(claims: readonly DraftClaim[]): ValuedSentence[] {
  const found: { passage: Passage; sentence: Sentence; quantities: Quantity[] }[] = [];
  for (const { claim, passage } of claims) {
    if (claim.quantity === undefined) continue;
    const last = found.at(-1);
    if (last?.passage === passage && last.sentence.start === claim.start) last.quantities.push(claim.quantity);
    else {
      // What goes on for hundreds of words is read in pieces, and has no sentence that begins where its later pieces do.
      const sentence = passage.sentences.find(({ start, end }) => start === claim.start && end === claim.end);
      if (sentence !== undefined) found.push({ passage, sentence, quantities: [claim.quantity] });
    }
  }
  return found;
}
