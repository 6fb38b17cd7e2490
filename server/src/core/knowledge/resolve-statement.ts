import type { LegalDocument } from './documents/document.ts';
import type { Attestation, Event, KnowledgeRecords, Organisation, Person, Source, Statement, Topic } from './model.ts';
import type { RawAttestation, RawStatement } from './raw.ts';

/** What the ids in a statement stand for. */
export interface Referents {
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Person | Organisation>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly events: ReadonlyMap<string, Event>;
  readonly documents: ReadonlyMap<string, LegalDocument>;
}

export function referentsIn(records: Omit<KnowledgeRecords, 'statements'>): Referents {
  const { sources, organisations, people, topics, events, documents } = records;
  return {
    sources: byId(sources),
    speakers: byId<Person | Organisation>([...organisations, ...people]),
    topics: byId(topics),
    events: byId(events),
    documents: byId(documents),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The statement with its ids replaced, what is unknown left out; undefined without a known speaker or source. */
export function resolveStatement(raw: RawStatement, referents: Referents): Statement | undefined {
  const { id, quote, about, office, date, kind, wording, modality, supersedes, requires, origin } = raw;
  const speaker = referents.speakers.get(raw.speaker);
  const [first, ...others] = raw.sources.flatMap((each) => attestationOf(each, referents.sources));
  if (speaker === undefined || first === undefined) return undefined;
  const event = raw.event === undefined ? undefined : referents.events.get(raw.event);
  const document = raw.document === undefined ? undefined : referents.documents.get(raw.document);
  return {
    id,
    quote,
    about,
    speaker,
    office,
    date,
    event,
    kind,
    wording,
    modality,
    document,
    topics: raw.topics.flatMap((each) => referents.topics.get(each) ?? []),
    supersedes,
    requires,
    sources: [first, ...others],
    origin,
  };
}

function attestationOf(raw: RawAttestation, sources: ReadonlyMap<string, Source>): readonly Attestation[] {
  const source = sources.get(raw.source);
  return source === undefined ? [] : [{ source, paragraph: raw.paragraph, quote: raw.quote }];
}
