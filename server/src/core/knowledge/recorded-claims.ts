import type { Claim } from '../claims/claim.ts';
import { claimReader } from '../claims/read-claims.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { tokenise } from '../text/tokens.ts';
import type { Statement } from './model.ts';
import { type StatementReader, statementReader } from './statement-reader.ts';

/** A claim that a statement makes; its spans point into the statement's quotation. */
export interface RecordedClaim {
  readonly statement: Statement;
  readonly claim: Claim;
}

/** Reads a statement with the same reader as a draft: the quotation is the passage, the curator's note leads it. */
export function recordedClaims(statement: Statement): RecordedClaim[] {
  return recordedClaimsIn(statement, statementReader());
}

export function recordedClaimsIn(statement: Statement, reader: StatementReader): RecordedClaim[] {
  const sentences = reader.quoteOf(statement).sentences.map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? statement.quote.length,
    tokens,
  }));
  const leads =
    statement.about === undefined
      ? []
      : [{ kind: 'introduction' as const, tokens: tokenise(statement.about, undefined, reader.spell) }];
  return claimReader(slotReader(statement.date))({ sentences, leads }).map((claim) => ({ statement, claim }));
}
