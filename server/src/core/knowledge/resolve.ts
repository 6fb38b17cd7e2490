import type { Day } from '../text/day.ts';
import type { Bilingual, KnowledgeFault } from './fault.ts';
import type {
  Attestation,
  Event,
  KnowledgeRecords,
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

/** Replaces ids by what they stand for. An entry whose essential references fail is left out and reported; the others stay usable. */
export function resolveRecords(raw: RawRecords): Resolved {
  const faults: KnowledgeFault[] = [];
  const report = (entry: RawEntry, message: Bilingual): void => {
    faults.push({ ...entry.origin, id: entry.id, message });
  };

  const sources = new Map(unique(raw.sources, report).map((entry) => [entry.id, sourceOf(entry)]));
  const knownSources = (entry: RawEntry, ids: readonly string[]): void =>
    checkKnown({ entry, ids, known: sources, what: SOURCE, report });

  const organisationEntries = unique(raw.organisations, report);
  const organisations = new Map(organisationEntries.map((entry) => [entry.id, organisationOf(entry)]));
  for (const entry of organisationEntries) {
    knownSources(entry, entry.sources);
    checkKnown({ entry, ids: entry.successors, known: organisations, what: ORGANISATION, report });
    checkPeriod(entry, entry, report);
  }

  const peopleEntries = unique(raw.people, report).filter((entry) => {
    const twin = organisations.get(entry.id);
    if (twin !== undefined) report(entry, duplicate(entry.id, twin.origin));
    return twin === undefined;
  });
  const people = new Map(peopleEntries.map((entry) => [entry.id, personOf(entry)]));
  for (const entry of peopleEntries) {
    for (const office of entry.offices) {
      knownSources(entry, office.sources);
      checkKnown({
        entry,
        ids: office.organisation === undefined ? [] : [office.organisation],
        known: organisations,
        what: ORGANISATION,
        report,
      });
      checkPeriod(entry, office, report);
    }
  }

  const places = unique(raw.places, report);
  for (const entry of places) knownSources(entry, entry.sources);
  const topics = new Map(unique(raw.topics, report).map((entry): [string, Topic] => [entry.id, entry]));
  const eventEntries = unique(raw.events, report);
  for (const entry of eventEntries) knownSources(entry, entry.sources);
  const events = new Map(eventEntries.map((entry) => [entry.id, eventOf(entry)]));

  const statementEntries = unique(raw.statements, report);
  const statementIds = new Map(statementEntries.map((entry) => [entry.id, entry]));
  const statements: Statement[] = [];
  for (const entry of statementEntries) {
    checkSupersedes(entry, statementIds, report);
    const known = (id: string | undefined, map: ReadonlyMap<string, unknown>, what: Bilingual): void =>
      checkKnown({ entry, ids: id === undefined ? [] : [id], known: map, what, report });
    const speaker = people.get(entry.speaker) ?? organisations.get(entry.speaker);
    if (speaker === undefined) report(entry, unknownId(SPEAKER, entry.speaker));
    if (speaker?.kind === 'organisation' && entry.office !== undefined) report(entry, OFFICE_OF_ORGANISATION);
    known(entry.event, events, EVENT);
    checkKnown({ entry, ids: entry.topics, known: topics, what: TOPIC, report });
    checkKnown({ entry, ids: entry.sources.map((each) => each.source), known: sources, what: SOURCE, report });
    const [first, ...others] = entry.sources.flatMap((each) => attestationOf(each, sources));
    if (speaker === undefined || first === undefined) continue;
    statements.push({
      id: entry.id,
      quote: entry.quote,
      about: entry.about,
      speaker,
      office: entry.office,
      date: entry.date,
      event: entry.event === undefined ? undefined : events.get(entry.event),
      kind: entry.kind,
      wording: entry.wording,
      modality: entry.modality,
      topics: entry.topics.flatMap((id) => topics.get(id) ?? []),
      supersedes: entry.supersedes.filter((id) => statementIds.has(id)),
      sources: [first, ...others],
      origin: entry.origin,
    });
  }

  return {
    records: {
      statements,
      people: [...people.values()],
      organisations: [...organisations.values()],
      places,
      topics: [...topics.values()],
      events: [...events.values()],
      sources: [...sources.values()],
    },
    faults,
  };
}

type Report = (entry: RawEntry, message: Bilingual) => void;

/** The first entry of each id; the later ones are reported. */
function unique<E extends RawEntry>(entries: readonly E[], report: Report): readonly E[] {
  const seen = new Map<string, E>();
  for (const entry of entries) {
    const twin = seen.get(entry.id);
    if (twin === undefined) seen.set(entry.id, entry);
    else report(entry, duplicate(entry.id, twin.origin));
  }
  return [...seen.values()];
}

interface KnownCheck {
  readonly entry: RawEntry;
  readonly ids: readonly string[];
  readonly known: ReadonlyMap<string, unknown>;
  readonly what: Bilingual;
  readonly report: Report;
}

function checkKnown({ entry, ids, known, what, report }: KnownCheck): void {
  for (const id of ids) if (!known.has(id)) report(entry, unknownId(what, id));
}

function checkPeriod(
  entry: RawEntry,
  period: { readonly from?: Day | undefined; readonly to?: Day | undefined },
  report: Report,
): void {
  const { from, to } = period;
  if (from !== undefined && to !== undefined && to < from) report(entry, endsBeforeStart(from, to));
}

function checkSupersedes(entry: RawStatement, statements: ReadonlyMap<string, RawStatement>, report: Report): void {
  for (const id of entry.supersedes) {
    const earlier = statements.get(id);
    if (earlier === undefined) report(entry, unknownId(STATEMENT, id));
    else if (earlier === entry || entry.date < earlier.date) report(entry, supersedesLater(id));
  }
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
