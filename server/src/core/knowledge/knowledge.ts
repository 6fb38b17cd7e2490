import { type BearingIndex, buildBearings } from './bearings.ts';
import type { KnowledgeRecords, Statement } from './model.ts';
import { buildQuotations, type QuotationIndex } from './quotations.ts';

/** The narrow port through which rules and features see what is on record. */
export interface Knowledge {
  readonly records: KnowledgeRecords;
  readonly bearings: BearingIndex;
  readonly quotations: QuotationIndex;
  statement(id: string): Statement | undefined;
}

export function buildKnowledge(records: KnowledgeRecords): Knowledge {
  const byId = new Map(records.statements.map((statement) => [statement.id, statement]));
  return {
    records,
    bearings: buildBearings(records.statements),
    quotations: buildQuotations(records.statements),
    statement: (id) => byId.get(id),
  };
}
