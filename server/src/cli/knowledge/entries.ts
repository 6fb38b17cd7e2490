import type { LegalDocument } from '../../core/knowledge/documents/document.ts';
import type { MeasureIndex } from '../../core/knowledge/measures.ts';
import type {
  Event,
  KnowledgeRecords,
  Measure,
  Organisation,
  Person,
  Place,
  Source,
  Statement,
  Topic,
} from '../../core/knowledge/model.ts';
import { claimsJson, sourceJson, statementJson } from '../reporters/entry-json.ts';

/** The lists of the knowledge base, in the order in which they are shown. */
export const LISTS = [
  'statements',
  'documents',
  'people',
  'organisations',
  'places',
  'topics',
  'measures',
  'events',
  'sources',
] as const satisfies readonly (keyof KnowledgeRecords)[];

export type Entry = Statement | LegalDocument | Person | Organisation | Place | Topic | Measure | Event | Source;

/** An entry as JSON: references as names, what is absent as null. */
export function entryJson(entry: Entry, measures: MeasureIndex): object {
  if ('quote' in entry) return { ...statementJson(entry), ...statementDetails(entry, measures) };
  if ('title' in entry && !('number' in entry)) return sourceJson(entry);
  const { origin: _, ...fields } = entry;
  return nullForAbsent('topics' in fields ? { ...fields, topics: fields.topics.map(({ name }) => name) } : fields);
}

function statementDetails(statement: Statement, measures: MeasureIndex): object {
  return {
    kind: statement.kind,
    modality: statement.modality,
    claims: claimsJson(statement, measures),
    source: sourceJson(statement.sources[0].source),
    about: statement.about ?? null,
    wording: statement.wording,
    document: statement.document?.id ?? null,
    event: statement.event?.name ?? null,
    topics: statement.topics.map((topic) => topic.name),
    supersedes: statement.supersedes,
    requires: statement.requires ?? null,
    sources: statement.sources.map(({ source, paragraph, quote }) => ({
      id: source.id,
      paragraph: paragraph ?? null,
      quote: quote ?? null,
    })),
  };
}

function nullForAbsent(value: unknown): object {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => (each === undefined ? null : each)));
}
