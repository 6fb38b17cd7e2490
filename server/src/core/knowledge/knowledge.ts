import { type BearingIndex, buildBearings } from './bearings.ts';
import { buildMeasures, type MeasureIndex } from './measures.ts';
import { buildMentions, type MentionIndex } from './mentions.ts';
import type { KnowledgeRecords, Statement } from './model.ts';
import { buildQuotations, type QuotationIndex } from './quotations.ts';

/** The narrow port through which rules and features see what is on record. */
export interface Knowledge {
  readonly records: KnowledgeRecords;
  readonly bearings: BearingIndex;
  readonly quotations: QuotationIndex;
  readonly mentions: MentionIndex;
  readonly measures: MeasureIndex;
  statement(id: string): Statement | undefined;
}

export function buildKnowledge(records: KnowledgeRecords): Knowledge {
  const byId = new Map(records.statements.map((statement) => [statement.id, statement]));
  const bearings = buildBearings(records.statements);
  return {
    records,
    bearings,
    quotations: buildQuotations(records.statements, bearings.weigh),
    mentions: buildMentions(records),
    measures: buildMeasures(records.measures),
    statement: (id) => byId.get(id),
  };
}
