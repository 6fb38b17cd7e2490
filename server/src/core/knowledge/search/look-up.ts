import { once } from '../../text/once.ts';
import type { LegalDocument } from '../documents/document.ts';
import type { Knowledge } from '../knowledge.ts';
import type { KnowledgeRecords, Organisation, Person } from '../model.ts';
import { buildNameIndex, type NameHit, type NameIndex } from './name-index.ts';
import { buildFilterNames, type FilterNames } from './names.ts';
import type { SearchHit, SearchOptions } from './search.ts';
import { readTypedQuery, type TypedQuery } from './typed-query.ts';

/** What a query with filters in it finds: what was said, in which documents, and of whom. */
export interface LookedUp {
  readonly query: TypedQuery;
  readonly statements: readonly SearchHit[];
  readonly documents: readonly NameHit<LegalDocument>[];
  readonly people: readonly NameHit<Person | Organisation>[];
  /** What the filter at the end may become. */
  readonly completions: readonly FilterCompletion[];
}

export interface FilterCompletion {
  readonly kind: 'speaker' | 'topic';
  readonly name: string;
  readonly count: number;
  /** The whole query with the name in it. */
  readonly query: string;
}

/** Looks up everything on record by one line of text. Filters given besides it go before those that are typed. */
export type LookUp = (typed: string, given: SearchOptions) => LookedUp;

/** Each index is built or opened when it is first needed. */
export function buildLookUp(knowledge: Pick<Knowledge, 'records' | 'documents' | 'search'>): LookUp {
  const { records } = knowledge;
  const names = once(() => buildFilterNames(records));
  const people = once(() => buildPeopleIndex(records));
  return (typed, given) => {
    const query = readTypedQuery(typed, names());
    const { limit } = given;
    const speaker = given.speaker ?? query.speaker;
    const topic = given.topic ?? query.topic;
    const from = given.from ?? query.from;
    const to = given.to ?? query.to;
    // Documents and people have no speaker and no topic; who is alone in a filter is looked up as well.
    const isFiltered = speaker !== undefined || topic !== undefined;
    const sought = isFiltered ? (query.words === '' ? (speaker ?? '') : '') : query.words;
    const named = isFiltered
      ? []
      : knowledge.documents.hits(query.words, limit).filter(({ item: { issued } }) => isWithin(issued, from, to));
    // Who names a document in full wants it, and no statement that shares its year.
    const least = named.some(({ whole }) => whole) ? LEAST_BESIDE_NAMED : 0;
    return {
      query,
      statements: knowledge.search
        .search(query.words, { limit, speaker, topic, from, to })
        .filter(({ score }) => score >= least),
      documents: named,
      people: from === undefined && to === undefined ? people()(sought, MOST_PEOPLE) : [],
      completions: completionsOf(query, names()),
    };
  };
}

const MOST_PEOPLE = 8;
const LEAST_BESIDE_NAMED = 0.5;
const MOST_COMPLETIONS = 12;

function isWithin(day: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== undefined && (from === undefined || from <= day) && (to === undefined || day <= to);
}

function completionsOf({ open }: TypedQuery, { speakers, topics }: FilterNames): readonly FilterCompletion[] {
  if (open === undefined) return [];
  const { kind, typed, before } = open;
  const list = kind === 'speaker' ? speakers : topics;
  return list
    .like(typed)
    .slice(0, MOST_COMPLETIONS)
    .map(({ name, count }) => ({ kind, name, count, query: `${before}${MARKS[kind]}${name} ` }));
}

const MARKS = { speaker: '@', topic: '#' } as const;

/** Those who are on record with many words come first among equals. */
function buildPeopleIndex({
  people,
  organisations,
  statements,
}: Pick<KnowledgeRecords, 'people' | 'organisations' | 'statements'>): NameIndex<Person | Organisation> {
  const counts = new Map<string, number>();
  for (const { speaker } of statements) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  const countOf = ({ id }: Person | Organisation): number => counts.get(id) ?? 0;
  return buildNameIndex(
    [...people, ...organisations]
      .sort((a, b) => countOf(b) - countOf(a) || (a.id < b.id ? -1 : 1))
      .map((item) => ({
        item,
        names: [item.name, ...item.aliases],
        about: item.kind === 'person' ? item.offices.map(({ title }) => title) : [],
      })),
  );
}
