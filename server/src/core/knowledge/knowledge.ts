import { buildContraries, type Contraries } from '../claims/contrast/contraries.ts';
import { once } from '../text/once.ts';
import { type BearingIndex, openBearings } from './bearings.ts';
import { type ChargeIndex, openCharges } from './charges.ts';
import { type DirectiveIndex, type NormReading, openDirectives } from './directives.ts';
import { buildRegister, type DocumentRegister } from './documents/register.ts';
import { type HistoryEntry, historyOf } from './history.ts';
import { buildHolders, type HolderIndex } from './holders.ts';
import { openInnerQuotations } from './inner-quotations.ts';
import { buildMeasures, type MeasureIndex, namesOfMeasure } from './measures.ts';
import { buildMentions, type MentionIndex } from './mentions.ts';
import type { KnowledgeRecords, Measure, Organisation, Place, Statement } from './model.ts';
import { openQuotations, type QuotationIndex } from './quotations.ts';
import { type Readings, readingsOf } from './readings.ts';
import { openReversals, type ReversalIndex } from './reversals.ts';
import { openSayings, type SayingIndex } from './sayings.ts';
import { openSearch, type SearchIndex } from './search/search.ts';
import { buildSpeakers, type SpeakerIndex } from './speakers.ts';
import { openIds } from './statement-ids.ts';
import { statementReader } from './statement-reader.ts';

/** The narrow port through which rules and features see what is on record. */
export interface Knowledge {
  readonly records: KnowledgeRecords;
  /** What is to be kept of the reading of the statements, for another start. */
  readonly readings: Readings;
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
  readonly search: SearchIndex;
  statement(id: string): Statement | undefined;
  organisation(id: string): Organisation | undefined;
  place(id: string): Place | undefined;
  /** What the statements did to a measure, in order of time. */
  history(measure: Measure): readonly HistoryEntry[];
}

/** Each index is opened when it is first asked for, from what was kept of the reading of just these records, else from reading them. */
export function buildKnowledge(records: KnowledgeRecords, kept?: Readings): Knowledge {
  const reader = statementReader();
  const organisations = once(() => byId(records.organisations));
  const places = once(() => byId(records.places));
  const documents = once(() => buildRegister(records.documents, records.organisations));
  const contraries = once(() => buildContraries(records.contraries));
  const readings = kept ?? readingsOf(records.statements, { contraries, reader });
  const statementOf = once(() => openIds(readings.ids, records.statements));
  const bearings = once(() => openBearings(readings.claims, records.statements, reader));
  const reading = once((): NormReading => ({ contraries: contraries(), weigh: bearings().weigh, reader }));
  const inner = once(() => openInnerQuotations(readings.innerQuotations, records.statements, reading()));
  const quotations = once(() =>
    openQuotations(readings.wordings, records.statements, { weigh: bearings().weigh, reader, inner }),
  );
  const sayings = once(() => openSayings(readings.sayings, records.statements, bearings().weigh));
  const mentions = once(() => buildMentions(records));
  const holders = once(() => buildHolders(records));
  const speakers = once(() => buildSpeakers(records, holders(), mentions()));
  const measures = once(() => buildMeasures(records.measures));
  const directives = once(() => openDirectives(readings.norms, records.statements, reading()));
  const reversals = once(() => openReversals(readings.sentences, records.statements, reading()));
  const charges = once(() => openCharges(readings.charges, records.statements));
  const search = once(() => openSearch(readings.search, records.statements));
  return {
    records,
    readings,
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
    get search() {
      return search();
    },
    statement: (id) => statementOf()(id),
    organisation: (id) => organisations().get(id),
    place: (id) => places().get(id),
    history: (measure) => historyOf(measure, bearings().claimsNaming(namesOfMeasure(measure)), measures()),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
