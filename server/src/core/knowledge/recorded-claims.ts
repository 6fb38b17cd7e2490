import type { Claim } from '../claims/claim.ts';
import { claimReader } from '../claims/read-claims.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { sentenceRanges, spanOf } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { Statement } from './model.ts';

/** A claim that a statement makes; its spans point into the statement's quotation. */
export interface RecordedClaim {
  readonly statement: Statement;
  readonly claim: Claim;
}

/** Reads a statement with the same reader as a draft: the quotation is the passage, the curator's note leads it. */
export function recordedClaims(statement: Statement): RecordedClaim[] {
  const tokens = tokenise(statement.quote);
  const sentences = sentenceRanges(tokens).map((range) => ({
    ...spanOf(tokens, range, { start: 0, end: statement.quote.length }),
    tokens: tokens.slice(range.from, range.to),
  }));
  const leads =
    statement.about === undefined ? [] : [{ kind: 'introduction' as const, tokens: tokenise(statement.about) }];
  return claimReader(slotReader(statement.date))({ sentences, leads }).map((claim) => ({ statement, claim }));
}
