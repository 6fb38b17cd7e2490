import { buildContraries, type Contraries } from '../claims/contrast/contraries.ts';
import { type BearingIndex, buildBearings } from './bearings.ts';
import { buildDirectives, type DirectiveIndex } from './directives.ts';
import { buildRegister, type DocumentRegister } from './documents/register.ts';
import { type HistoryEntry, historyOf } from './history.ts';
import { buildHolders, type HolderIndex } from './holders.ts';
import { buildMeasures, type MeasureIndex } from './measures.ts';
import { buildMentions, type MentionIndex } from './mentions.ts';
import type { KnowledgeRecords, Measure, Organisation, Place, Statement } from './model.ts';
import { buildQuotations, type QuotationIndex } from './quotations.ts';
import { type RecordedClaim, recordedClaims } from './recorded-claims.ts';
import { buildReversals, type ReversalIndex } from './reversals.ts';
import { buildSayings, type SayingIndex } from './sayings.ts';
import { buildSpeakers, type SpeakerIndex } from './speakers.ts';

/** The narrow port through which rules and features see what is on record. */
export interface Knowledge {
  readonly records: KnowledgeRecords;
  readonly documents: DocumentRegister;
  readonly bearings: BearingIndex;
  readonly quotations: QuotationIndex;
  readonly sayings: SayingIndex;
  readonly mentions: MentionIndex;
  readonly holders: HolderIndex;
  readonly speakers: SpeakerIndex;
  readonly measures: MeasureIndex;
  readonly contraries: Contraries;
  readonly directives: DirectiveIndex;
  readonly reversals: ReversalIndex;
  statement(id: string): Statement | undefined;
  organisation(id: string): Organisation | undefined;
  place(id: string): Place | undefined;
  /** What the statements did to a measure, in order of time. */
  history(measure: Measure): readonly HistoryEntry[];
}

export function buildKnowledge(records: KnowledgeRecords): Knowledge {
  const statements = byId(records.statements);
  const organisations = byId(records.organisations);
  const places = byId(records.places);
  const contraries = buildContraries(records.contraries);
  const bearings = buildBearings(records.statements);
  // What is told in our words can be held against a draft, but nobody can be quoted with it.
  const spoken = records.statements.filter(({ wording }) => wording !== 'restated');
  const mentions = buildMentions(records);
  const holders = buildHolders(records);
  const measures = buildMeasures(records.measures);
  let recorded: readonly RecordedClaim[] | undefined;
  return {
    records,
    documents: buildRegister(records.documents, records.organisations),
    bearings,
    quotations: buildQuotations(spoken, bearings.weigh),
    sayings: buildSayings(spoken, bearings.weigh),
    mentions,
    holders,
    speakers: buildSpeakers(records, holders, mentions),
    contraries,
    directives: buildDirectives(records.statements, contraries, bearings.weigh),
    reversals: buildReversals(spoken, contraries, bearings.weigh),
    measures,
    statement: (id) => statements.get(id),
    organisation: (id) => organisations.get(id),
    place: (id) => places.get(id),
    history(measure) {
      // Read when first asked for: a check never is.
      recorded ??= records.statements.flatMap(recordedClaims);
      return historyOf(measure, recorded, measures);
    },
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
