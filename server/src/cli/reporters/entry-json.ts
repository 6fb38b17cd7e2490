import type { Claim } from '../../core/claims/claim.ts';
import type { Quantity } from '../../core/claims/quantities/quantity.ts';
import { type HistoryEntry, standingOn } from '../../core/knowledge/history.ts';
import { type MeasureIndex, measureWords } from '../../core/knowledge/measures.ts';
import type { Source, Statement } from '../../core/knowledge/model.ts';
import { recordedClaims } from '../../core/knowledge/recorded-claims.ts';
import type { Day } from '../../core/text/day.ts';
import { type Position, positionsIn } from '../../markup/positions.ts';

/** The shapes that several JSON outputs share. What is absent is null. */

export function sourceJson(source: Source): object {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher ?? null,
    url: source.url ?? null,
    published: source.published ?? null,
  };
}

/** Who said what, and where it stands. */
export function statementJson(statement: Statement): object {
  return {
    id: statement.id,
    quote: statement.quote,
    speaker: statement.speaker.name,
    office: statement.office ?? null,
    date: statement.date,
  };
}

/** What the statement asserts, value by value; the ranges point into its quotation. A measure is its id, or its words where the lexicon does not have it. */
export function claimsJson(statement: Statement, measures: MeasureIndex): readonly object[] {
  const positionAt = positionsIn(statement.quote);
  return recordedClaims(statement).map(({ claim }) => claimJson(claim, { positionAt, measures }));
}

export interface ClaimPlaces {
  /** Where an offset of the claim stands in its quotation. */
  readonly positionAt: (offset: number) => Position;
  readonly measures: MeasureIndex;
}

export function claimJson(claim: Claim, { positionAt, measures }: ClaimPlaces): object {
  return {
    range: { start: positionAt(claim.start), end: positionAt(claim.end) },
    measure: measures.measureOf(claim)?.id ?? measureWords(claim),
    scope: claim.scope,
    quantity: quantityJson(claim.quantity),
    time:
      claim.time === undefined
        ? null
        : { kind: claim.time.kind, from: claim.time.from ?? null, to: claim.time.to ?? null },
    modality: claim.modality,
    polarity: claim.polarity,
  };
}

/** The life of a measure; `standing` says what is in force on the day. */
export function historyJson(history: readonly HistoryEntry[], day: Day): readonly object[] {
  const standing = standingOn(history, day);
  return history.map((entry) => ({
    role: entry.role,
    statement: entry.statement.id,
    date: entry.statement.date,
    speaker: entry.statement.speaker.name,
    quantity: quantityJson(entry.quantity),
    by: entry.claim.time?.to ?? null,
    against: entry.against?.statement.id ?? null,
    standing: standing.includes(entry),
  }));
}

function quantityJson(quantity: Quantity | undefined): object | null {
  if (quantity === undefined) return null;
  return {
    min: quantity.min ?? null,
    max: quantity.max ?? null,
    unit: quantity.unit ?? null,
    comparator: quantity.comparator,
  };
}
