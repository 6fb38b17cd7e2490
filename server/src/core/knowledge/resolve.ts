import { resolveDocuments } from './documents/resolve-documents.ts';
import type { Bilingual, KnowledgeFault } from './fault.ts';
import { type FaultDesk, faultDesk } from './fault-desk.ts';
import type {
  Event,
  KnowledgeRecords,
  Measure,
  Office,
  Organisation,
  Person,
  Place,
  Source,
  Statement,
  Succession,
  Topic,
} from './model.ts';
import type {
  RawEvent,
  RawMeasure,
  RawOffice,
  RawOrganisation,
  RawPerson,
  RawPlace,
  RawRecords,
  RawSource,
  RawStatement,
  RawSuccession,
} from './raw.ts';
import { type Referents, referentsIn, resolveStatement } from './resolve-statement.ts';

export interface Resolved {
  readonly records: KnowledgeRecords;
  readonly faults: readonly KnowledgeFault[];
}

/**
 * Replaces ids by what they stand for. An entry whose essential references fail is left out and reported; the others stay
 * usable. `unreadable` are ids of entries that exist but have been reported already: a reference to them is no fault of its own.
 */
export function resolveRecords(raw: RawRecords, unreadable: ReadonlySet<string> = new Set()): Resolved {
  const desk = faultDesk(unreadable);
  const sources = desk.byId(raw.sources, sourceOf);
  const organisations = desk.byId(raw.organisations, organisationOf);
  const people = desk.byId(desk.notIn(organisations, raw.people), personOf);
  const places = desk.byId(raw.places, placeOf);
  const topics = desk.byId(raw.topics, (topic): Topic => topic);
  const rawMeasures = desk.byId(raw.measures, (measure) => measure);
  const events = desk.byId(raw.events, eventOf);

  for (const entry of organisations.values()) {
    desk.known(entry, ORGANISATION, idsOf(entry.successors), organisations);
    desk.inOrder(entry, entry);
  }
  for (const entry of places.values()) {
    desk.known(entry, PLACE, idsOf(entry.successors), places);
    desk.inOrder(entry, entry);
  }
  for (const entry of people.values()) {
    for (const office of entry.offices) {
      desk.known(entry, SOURCE, office.sources, sources);
      desk.known(entry, ORGANISATION, listOf(office.organisation), organisations);
      desk.inOrder(entry, { from: office.from ?? office.notBefore, to: office.to ?? office.notAfter });
    }
  }
  for (const entry of rawMeasures.values()) desk.known(entry, TOPIC, entry.topics, topics);
  for (const map of [organisations, places, rawMeasures, events])
    for (const entry of map.values()) desk.known(entry, SOURCE, entry.sources, sources);

  const documents = resolveDocuments(raw.documents, { sources, organisations }, desk);
  const others = {
    documents,
    people: [...people.values()],
    organisations: [...organisations.values()],
    places: [...places.values()],
    topics: [...topics.values()],
    measures: [...rawMeasures.values()].map((measure) => measureOf(measure, topics)),
    events: [...events.values()],
    contraries: [...desk.byId(raw.contraries, (contrary) => contrary).values()],
    sources: [...sources.values()],
  };
  const statements = resolveStatements(raw.statements, referentsIn(others), desk);
  return { records: { statements, ...others }, faults: desk.faults };
}

/** Reports what is wrong with each statement, and leaves out those that have no speaker or no source. */
function resolveStatements(raw: readonly RawStatement[], referents: Referents, desk: FaultDesk): readonly Statement[] {
  const accepted = raw.filter(({ review }) => review !== 'pending');
  const entries = desk.byId(accepted, (entry) => entry);
  const { sources, speakers, topics, events, documents } = referents;
  return [...entries.values()].flatMap((entry) => {
    desk.known(entry, SPEAKER, [entry.speaker], speakers);
    desk.known(entry, EVENT, listOf(entry.event), events);
    desk.known(entry, TOPIC, entry.topics, topics);
    desk.known(entry, DOCUMENT, listOf(entry.document), documents);
    desk.known(
      entry,
      SOURCE,
      entry.sources.map((each) => each.source),
      sources,
    );
    desk.known(entry, STATEMENT, entry.supersedes, entries);
    for (const earlier of entry.supersedes.flatMap((each) => entries.get(each) ?? [])) {
      if (earlier === entry || entry.date < earlier.date) desk.report(entry, supersedesLater(earlier.id));
    }
    if (entry.wording !== 'restated' && entry.sources.some(({ paragraph }) => paragraph === undefined))
      desk.report(entry, NO_PARAGRAPH);
    if (speakers.get(entry.speaker)?.kind === 'organisation' && entry.office !== undefined)
      desk.report(entry, OFFICE_OF_ORGANISATION);
    const supersedes = entry.supersedes.filter((each) => entries.has(each));
    return resolveStatement({ ...entry, supersedes }, referents) ?? [];
  });
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function sourceOf(raw: RawSource): Source {
  const { id, title, publisher, published, url, file, origin } = raw;
  return { id, title, publisher, published, url, file, origin };
}

function organisationOf(raw: RawOrganisation): Organisation {
  const { id, name, aliases, from, to, sources, origin } = raw;
  const successors = raw.successors.map(successionOf);
  return { kind: 'organisation', id, name, aliases, from, to, successors, sources, origin };
}

function placeOf(raw: RawPlace): Place {
  const { id, name, kind, aliases, from, to, sources, origin } = raw;
  const successors = raw.successors.map(successionOf);
  return { id, name, kind, aliases, from, to, successors, sources, origin };
}

function successionOf(raw: string | RawSuccession): Succession {
  if (typeof raw === 'string') return { id: raw, functions: [], basis: undefined, from: undefined };
  const { id, functions, basis, from } = raw;
  return { id, functions, basis, from };
}

function idsOf(successors: readonly Succession[]): readonly string[] {
  return successors.map(({ id }) => id);
}

function personOf(raw: RawPerson): Person {
  const { id, name, aliases, offices, origin } = raw;
  return { kind: 'person', id, name, aliases, offices: offices.map(officeOf), origin };
}

function officeOf(raw: RawOffice): Office {
  const { title, organisation, from, to, notBefore, notAfter, seen, sources } = raw;
  return { title, organisation, from, to, notBefore, notAfter, seen, sources };
}

function measureOf(raw: RawMeasure, known: ReadonlyMap<string, Topic>): Measure {
  const { id, name, aliases, unit, direction, of, sources, origin } = raw;
  const topics = raw.topics.flatMap((each) => known.get(each) ?? []);
  return { id, name, aliases, unit, direction, of, topics, sources, origin };
}

function eventOf(raw: RawEvent): Event {
  const { id, name, date, place, aliases, sources, origin } = raw;
  return { id, name, date, place, aliases, sources, origin };
}

const SOURCE: Bilingual = { vi: 'nguồn', en: 'source' };
const ORGANISATION: Bilingual = { vi: 'cơ quan', en: 'organisation' };
const PLACE: Bilingual = { vi: 'địa danh', en: 'place' };
const SPEAKER: Bilingual = { vi: 'người phát biểu', en: 'speaker' };
const EVENT: Bilingual = { vi: 'sự kiện', en: 'event' };
const DOCUMENT: Bilingual = { vi: 'văn bản', en: 'document' };
const TOPIC: Bilingual = { vi: 'chủ đề', en: 'topic' };
const STATEMENT: Bilingual = { vi: 'phát biểu', en: 'statement' };

const NO_PARAGRAPH: Bilingual = {
  vi: 'lời nguyên văn phải ghi nằm ở đoạn nào của nguồn (paragraph)',
  en: 'verbatim words need the paragraph of the source that they stand in',
};

const OFFICE_OF_ORGANISATION: Bilingual = {
  vi: 'người phát biểu là một cơ quan nên không có chức danh (office)',
  en: 'the speaker is an organisation and therefore has no office',
};

function supersedesLater(id: string): Bilingual {
  return {
    vi: `một phát biểu chỉ thay thế được phát biểu có trước nó, còn “${id}” thì không`,
    en: `a statement can only supersede an earlier one, which “${id}” is not`,
  };
}
