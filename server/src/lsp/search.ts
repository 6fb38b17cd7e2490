import type { ResponseError } from 'vscode-languageserver';
import { quotationWithCitation } from '../core/features/quotation.ts';
import type { SearchHit } from '../core/knowledge/search.ts';
import { type Day, parseDay } from '../core/text/day.ts';
import type { Locale } from '../core/wording/word.ts';
import { invalidParams } from './guard.ts';
import type { Ports } from './ports.ts';
import type { FoundStatement, SearchParams, SearchResult } from './protocol.ts';
import type { Session } from './session.ts';

/** `doichieu/search`: who has said what about something. */
export async function search(
  session: Session,
  locate: Ports['locate'],
  params: SearchParams,
): Promise<SearchResult | ResponseError<never>> {
  if (typeof params?.query !== 'string') return invalidParams('query: string');
  const limit = params.limit ?? DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1) return invalidParams('limit: 1, 2, 3…');
  const from = dayOf(params.from);
  const to = dayOf(params.to);
  if (from === 'wrong' || to === 'wrong') return invalidParams('from, to: YYYY-MM-DD');
  const { world, locale } = await session.situation(undefined);
  const options = { limit: Math.min(limit, MAX_LIMIT), speaker: params.speaker, topic: params.topic, from, to };
  return { results: world.search.search(params.query, options).map((hit) => toFound(hit, locale, locate)) };
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;

function dayOf(text: string | undefined): Day | undefined | 'wrong' {
  return text === undefined ? undefined : (parseDay(text) ?? 'wrong');
}

function toFound({ statement, highlights }: SearchHit, locale: Locale, locate: Ports['locate']): FoundStatement {
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
    citation: quotationWithCitation(statement, locale),
    origin: uri === undefined ? null : { uri, line: Math.max(0, statement.origin.line - 1) },
  };
}
