import type { Weigh } from '../claims/align.ts';
import { buildContraries, type Contraries } from '../claims/contrast/contraries.ts';
import { once } from '../text/once.ts';
import { type BearingIndex, buildBearings } from './bearings.ts';
import { buildCharges, type ChargeIndex } from './charges.ts';
import { buildDirectives, type DirectiveIndex } from './directives.ts';
import { buildRegister, type DocumentRegister } from './documents/register.ts';
import { type HistoryEntry, historyOf } from './history.ts';
import { buildHolders, type HolderIndex } from './holders.ts';
import { buildMeasures, type MeasureIndex } from './measures.ts';
import { buildMentions, type MentionIndex } from './mentions.ts';
import type { KnowledgeRecords, Measure, Organisation, Place, Statement } from './model.ts';
import { buildQuotations, type QuotationIndex } from './quotations.ts';
import { buildReversals, type ReversalIndex } from './reversals.ts';
import { buildSayings, type SayingIndex } from './sayings.ts';
import { buildSpeakers, type SpeakerIndex } from './speakers.ts';
import { statementReader } from './statement-reader.ts';

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
  readonly charges: ChargeIndex;
  statement(id: string): Statement | undefined;
  organisation(id: string): Organisation | undefined;
  place(id: string): Place | undefined;
  /** What the statements did to a measure, in order of time. */
  history(measure: Measure): readonly HistoryEntry[];
}

/** Each index is built when it is first asked for; all of them are built from one reading of the statements. */
export function buildKnowledge(records: KnowledgeRecords): Knowledge {
  const reader = statementReader();
  // What is told in our words can be held against a draft, but nobody can be quoted with it.
  const spoken = once(() => records.statements.filter(({ wording }) => wording !== 'restated'));
  const statements = once(() => byId(records.statements));
  const organisations = once(() => byId(records.organisations));
  const places = once(() => byId(records.places));
  const documents = once(() => buildRegister(records.documents, records.organisations));
  const bearings = once(() => buildBearings(records.statements, reader));
  const weigh: Weigh = (key) => bearings().weigh(key);
  const quotations = once(() => buildQuotations(spoken(), weigh, reader));
  const sayings = once(() => buildSayings(spoken(), weigh, reader));
  const mentions = once(() => buildMentions(records));
  const holders = once(() => buildHolders(records));
  const speakers = once(() => buildSpeakers(records, holders(), mentions()));
  const measures = once(() => buildMeasures(records.measures));
  const contraries = once(() => buildContraries(records.contraries));
  const directives = once(() => buildDirectives(records.statements, contraries(), weigh, reader));
  const reversals = once(() => buildReversals(spoken(), contraries(), weigh, reader));
  const charges = once(() => buildCharges(records.statements, reader));
  return {
    records,
    get documents() {
      return documents();
    },
    get bearings() {
      return bearings();
    },
    get quotations() {
      return quotations();
    },
    get sayings() {
      return sayings();
    },
    get mentions() {
      return mentions();
    },
    get holders() {
      return holders();
    },
    get speakers() {
      return speakers();
    },
    get measures() {
      return measures();
    },
    get contraries() {
      return contraries();
    },
    get directives() {
      return directives();
    },
    get reversals() {
      return reversals();
    },
    get charges() {
      return charges();
    },
    statement: (id) => statements().get(id),
    organisation: (id) => organisations().get(id),
    place: (id) => places().get(id),
    history: (measure) => historyOf(measure, bearings().recorded, measures()),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
