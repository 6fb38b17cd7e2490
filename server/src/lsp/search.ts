import type { ResponseError } from 'vscode-languageserver';
import { quotationWithCitation } from '../core/features/quotation.ts';
import type { SearchHit, SearchOptions } from '../core/knowledge/search/search.ts';
import { type Day, parseDay } from '../core/text/day.ts';
import { invalidParams } from './guard.ts';
import type { Ports } from './ports.ts';
import type { FoundStatement, SearchParams, SearchResult } from './protocol.ts';
import type { Session } from './session.ts';

/** `doichieu/search`: who has said what about something. */
export async function search(
  session: Session,
  locate: Ports['locate'],
  params: unknown,
): Promise<SearchResult | ResponseError<never>> {
  const wanted = readParams(params);
  if (typeof wanted === 'string') return invalidParams(wanted);
  const { world } = await session.situation(undefined);
  return { results: world.search.search(wanted.query, wanted).map((hit) => toFound(hit, locate)) };
}

interface Wanted extends SearchOptions {
  readonly query: string;
}

/** The request as it was meant, or what is wrong with it. Whoever writes a client sends null for what is absent as readily as nothing. */
function readParams(params: unknown): Wanted | string {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const text = (name: keyof SearchParams): unknown => given.get(name) ?? undefined;
  const [query, speaker, topic] = [text('query'), text('speaker'), text('topic')];
  if (typeof query !== 'string') return 'query: string';
  if (!isTextOrAbsent(speaker)) return 'speaker: string';
  if (!isTextOrAbsent(topic)) return 'topic: string';
  const limit = given.get('limit') ?? DEFAULT_LIMIT;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) return 'limit: 1, 2, 3…';
  const [from, to] = [dayOrFault(text('from')), dayOrFault(text('to'))];
  if (from === FAULT || to === FAULT) return 'from, to: YYYY-MM-DD';
  return { query, speaker, topic, from, to, limit: Math.min(limit, MAX_LIMIT) };
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;
const FAULT = 'fault';

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function dayOrFault(value: unknown): Day | undefined | typeof FAULT {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? (parseDay(value) ?? FAULT) : FAULT;
}

function toFound({ statement, highlights }: SearchHit, locate: Ports['locate']): FoundStatement {
  const { source } = statement.sources[0];
  const uri = locate(statement.origin);
  return {
    id: statement.id,
    quote: statement.quote,
    speaker: statement.speaker.name,
    office: statement.office ?? null,
    date: statement.date,
    kind: statement.kind,
    topics: statement.topics.map((topic) => topic.name),
    event: statement.event?.name ?? null,
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher ?? null,
      url: source.url ?? null,
      published: source.published ?? null,
    },
    highlights: highlights.map(({ start, end }) => ({ start, end })),
    citation: quotationWithCitation(statement),
    origin: uri === undefined ? null : { uri, line: Math.max(0, statement.origin.line - 1) },
  };
}
