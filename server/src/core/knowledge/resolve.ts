import type { Day } from '../text/day.ts';
import type { Bilingual, KnowledgeFault } from './fault.ts';
import type {
  Attestation,
  Direction,
  Event,
  KnowledgeRecords,
  Measure,
  Office,
  Organisation,
  Origin,
  Person,
  Source,
  Statement,
  StatementKind,
  StatementModality,
  Topic,
  Wording,
} from './model.ts';

/** Entries as they stand in the files: every reference is still an id. */
export interface RawRecords {
  readonly sources: readonly RawSource[];
  readonly people: readonly RawPerson[];
  readonly organisations: readonly RawOrganisation[];
  readonly places: readonly RawPlace[];
  readonly topics: readonly RawTopic[];
  readonly measures: readonly RawMeasure[];
  readonly events: readonly RawEvent[];
  readonly statements: readonly RawStatement[];
}

interface RawEntry {
  readonly id: string;
  readonly origin: Origin;
}

export interface RawSource extends RawEntry {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly published?: Day | undefined;
  readonly url?: string | undefined;
  readonly file?: string | undefined;
}

export interface RawPerson extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly RawOffice[];
}

export interface RawOffice {
  readonly title: string;
  readonly organisation?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly seen: readonly Day[];
  readonly sources: readonly string[];
}

export interface RawOrganisation extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly successors: readonly string[];
  readonly sources: readonly string[];
}

export interface RawPlace extends RawEntry {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
}

export interface RawTopic extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface RawMeasure extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly of: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

export interface RawEvent extends RawEntry {
  readonly name: string;
  readonly date?: Day | undefined;
  readonly place?: string | undefined;
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
}

export interface RawStatement extends RawEntry {
  readonly quote: string;
  readonly about?: string | undefined;
  readonly speaker: string;
  readonly office?: string | undefined;
  readonly date: Day;
  readonly event?: string | undefined;
  readonly kind: StatementKind;
  readonly wording: Wording;
  readonly modality: StatementModality;
  readonly topics: readonly string[];
  readonly supersedes: readonly string[];
  readonly sources: readonly RawAttestation[];
}

export interface RawAttestation {
  readonly source: string;
  readonly paragraph: number;
  readonly quote?: string | undefined;
}

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
  const places = desk.byId(raw.places, (place) => place);
  const topics = desk.byId(raw.topics, (topic): Topic => topic);
  const rawMeasures = desk.byId(raw.measures, (measure) => measure);
  const events = desk.byId(raw.events, eventOf);

  for (const entry of organisations.values()) {
    desk.known(entry, ORGANISATION, entry.successors, organisations);
    desk.inOrder(entry, entry);
  }
  for (const entry of people.values()) {
    for (const office of entry.offices) {
      desk.known(entry, SOURCE, office.sources, sources);
      desk.known(entry, ORGANISATION, listOf(office.organisation), organisations);
      desk.inOrder(entry, office);
    }
  }
  for (const entry of rawMeasures.values()) desk.known(entry, TOPIC, entry.topics, topics);
  for (const map of [organisations, places, rawMeasures, events])
    for (const entry of map.values()) desk.known(entry, SOURCE, entry.sources, sources);

  const statements = resolveStatements(raw.statements, { sources, organisations, people, topics, events }, desk);
  return {
    records: {
      statements,
      people: [...people.values()],
      organisations: [...organisations.values()],
      places: [...places.values()],
      topics: [...topics.values()],
      measures: [...rawMeasures.values()].map((measure) => measureOf(measure, topics)),
      events: [...events.values()],
      sources: [...sources.values()],
    },
    faults: desk.faults,
  };
}

interface Referents {
  readonly sources: ReadonlyMap<string, Source>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly events: ReadonlyMap<string, Event>;
}

function resolveStatements(raw: readonly RawStatement[], referents: Referents, desk: FaultDesk): readonly Statement[] {
  const entries = desk.byId(raw, (entry) => entry);
  const { sources, organisations, people, topics, events } = referents;
  const speakers = new Map<string, Person | Organisation>([...organisations, ...people]);
  return [...entries.values()].flatMap((entry) => {
    const { id, quote, about, office, date, kind, wording, modality, origin } = entry;
    const speaker = speakers.get(entry.speaker);
    desk.known(entry, SPEAKER, [entry.speaker], speakers);
    desk.known(entry, EVENT, listOf(entry.event), events);
    desk.known(entry, TOPIC, entry.topics, topics);
    desk.known(
      entry,
      SOURCE,
      entry.sources.map((each) => each.source),
      sources,
    );
    desk.known(entry, STATEMENT, entry.supersedes, entries);
    for (const earlier of entry.supersedes.flatMap((each) => entries.get(each) ?? [])) {
      if (earlier === entry || date < earlier.date) desk.report(entry, supersedesLater(earlier.id));
    }
    if (speaker?.kind === 'organisation' && office !== undefined) desk.report(entry, OFFICE_OF_ORGANISATION);
    const [first, ...others] = entry.sources.flatMap((each) => attestationOf(each, sources));
    if (speaker === undefined || first === undefined) return [];
    const event = entry.event === undefined ? undefined : events.get(entry.event);
    const supersedes = entry.supersedes.filter((each) => entries.has(each));
    const resolved = {
      topics: entry.topics.flatMap((each) => topics.get(each) ?? []),
      sources: [first, ...others] as const,
    };
    return [
      { id, quote, about, speaker, office, date, event, kind, wording, modality, supersedes, ...resolved, origin },
    ];
  });
}

/** Collects faults; its functions are the checks that every kind of entry shares. */
interface FaultDesk {
  readonly faults: readonly KnowledgeFault[];
  report(entry: RawEntry, message: Bilingual): void;
  /** The first entry of each id; the later ones are reported. */
  byId<E extends RawEntry, T>(entries: readonly E[], make: (entry: E) => T): ReadonlyMap<string, T>;
  /** The entries whose id nothing else bears. */
  notIn<E extends RawEntry>(others: ReadonlyMap<string, RawEntry>, entries: readonly E[]): readonly E[];
  known(entry: RawEntry, what: Bilingual, ids: readonly string[], known: ReadonlyMap<string, unknown>): void;
  inOrder(entry: RawEntry, period: { readonly from: Day | undefined; readonly to: Day | undefined }): void;
}

function faultDesk(unreadable: ReadonlySet<string>): FaultDesk {
  const faults: KnowledgeFault[] = [];
  const report = (entry: RawEntry, message: Bilingual): void => {
    faults.push({ ...entry.origin, id: entry.id, message });
  };
  return {
    faults,
    report,
    byId(entries, make) {
      const first = new Map<string, (typeof entries)[number]>();
      for (const entry of entries) {
        const twin = first.get(entry.id);
        if (twin === undefined) first.set(entry.id, entry);
        else report(entry, duplicate(entry.id, twin.origin));
      }
      return new Map([...first].map(([id, entry]) => [id, make(entry)]));
    },
    notIn(others, entries) {
      return entries.filter((entry) => {
        const twin = others.get(entry.id);
        if (twin !== undefined) report(entry, duplicate(entry.id, twin.origin));
        return twin === undefined;
      });
    },
    known(entry, what, ids, known) {
      for (const id of ids) if (!known.has(id) && !unreadable.has(id)) report(entry, unknownId(what, id));
    },
    inOrder(entry, { from, to }) {
      if (from !== undefined && to !== undefined && to < from) report(entry, endsBeforeStart(from, to));
    },
  };
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function attestationOf(raw: RawAttestation, sources: ReadonlyMap<string, Source>): readonly Attestation[] {
  const source = sources.get(raw.source);
  return source === undefined ? [] : [{ source, paragraph: raw.paragraph, quote: raw.quote }];
}

function sourceOf(raw: RawSource): Source {
  const { id, title, publisher, published, url, file, origin } = raw;
  return { id, title, publisher, published, url, file, origin };
}

function organisationOf(raw: RawOrganisation): Organisation {
  const { id, name, aliases, from, to, successors, sources, origin } = raw;
  return { kind: 'organisation', id, name, aliases, from, to, successors, sources, origin };
}

function personOf(raw: RawPerson): Person {
  const { id, name, aliases, offices, origin } = raw;
  return { kind: 'person', id, name, aliases, offices: offices.map(officeOf), origin };
}

function officeOf(raw: RawOffice): Office {
  const { title, organisation, from, to, seen, sources } = raw;
  return { title, organisation, from, to, seen, sources };
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
const SPEAKER: Bilingual = { vi: 'người phát biểu', en: 'speaker' };
const EVENT: Bilingual = { vi: 'sự kiện', en: 'event' };
const TOPIC: Bilingual = { vi: 'chủ đề', en: 'topic' };
const STATEMENT: Bilingual = { vi: 'phát biểu', en: 'statement' };

const OFFICE_OF_ORGANISATION: Bilingual = {
  vi: 'người phát biểu là một cơ quan nên không có chức danh (office)',
  en: 'the speaker is an organisation and therefore has no office',
};

function unknownId(what: Bilingual, id: string): Bilingual {
  return { vi: `không có ${what.vi} nào mang mã “${id}”`, en: `there is no ${what.en} with the id “${id}”` };
}

function duplicate(id: string, first: Origin): Bilingual {
  return {
    vi: `mã “${id}” đã được dùng ở ${first.file}:${first.line}`,
    en: `the id “${id}” is already used at ${first.file}:${first.line}`,
  };
}

function endsBeforeStart(from: Day, to: Day): Bilingual {
  return {
    vi: `thời gian kết thúc (${to}) trước khi bắt đầu (${from})`,
    en: `it ends (${to}) before it starts (${from})`,
  };
}

function supersedesLater(id: string): Bilingual {
  return {
    vi: `một phát biểu chỉ thay thế được phát biểu có trước nó, còn “${id}” thì không`,
    en: `a statement can only supersede an earlier one, which “${id}” is not`,
  };
}
