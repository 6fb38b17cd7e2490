import { type CancellationToken, Range, type ResponseError } from 'vscode-languageserver';
import { type Regime, regimeOf } from '../../core/document/form-faults/regime.ts';
import { relatedTo } from '../../core/features/navigation/related.ts';
import type { SearchHit, SearchOptions } from '../../core/knowledge/search/search.ts';
import { type Day, parseDay } from '../../core/text/day.ts';
import type { Analyses, IndexedDraft } from '../analyses.ts';
import { spanAt } from '../from-lsp.ts';
import { situationsAt } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Ports } from '../ports.ts';
import type { SearchParams, SearchResult } from '../protocol.ts';
import type { Session } from '../session.ts';
import { type Found, joined, ranked } from './found-together.ts';
import { foundDocument, foundPerson, foundStatement, type Telling } from './found.ts';

export interface SearchInput {
  readonly session: Session;
  readonly analyses: Analyses;
  readonly ports: Pick<Ports, 'locate' | 'locatePassage' | 'today'>;
}

/** `doichieu/search`: who has said what about something, in which documents, and who that is. */
export async function search(
  { session, analyses, ports }: SearchInput,
  params: unknown,
  token: CancellationToken,
): Promise<SearchResult | ResponseError<never>> {
  const wanted = readParams(params);
  if (typeof wanted === 'string') return invalidParams(wanted);
  const draft = wanted.uri === undefined ? undefined : await analyses.indexed(wanted.uri, token);
  const regime: Regime = draft === undefined ? 'administrative' : regimeOf(draft.index.draft);
  const related = wanted.query.trim() === '' && draft !== undefined ? relatedIn(draft, wanted) : undefined;
  const found = (await situationsAt(session, wanted.uri)).map(({ world, asOf, locale }): Found => {
    const { statements, documents, people, completions } = world.lookUp(wanted.query, wanted);
    const telling: Telling = {
      knowledge: world.knowledge,
      locate: ports.locate,
      locatePassage: ports.locatePassage,
      folders: world.loaded.folders,
      day: draft?.index.slots.asOf ?? asOf ?? ports.today(),
      regime,
      locale,
    };
    return {
      results: (related ?? statements).map((hit) => ranked(hit, foundStatement(hit, telling))),
      documents: documents.map((hit) => ranked(hit, foundDocument(hit, telling))),
      people: people.map((hit) => ranked(hit, foundPerson(hit, telling))),
      completions,
    };
  });
  return joined(found, wanted.limit);
}

/** What bears on the draft where the request points at; undefined where it points nowhere. */
function relatedIn({ index, target }: IndexedDraft, { related, limit }: Wanted): SearchHit[] | undefined {
  if (related === undefined) return undefined;
  return relatedTo(index, spanAt(target.document, related))
    .slice(0, limit)
    .map((statement) => ({ statement, score: 1, highlights: [] }));
}

interface Wanted extends SearchOptions {
  readonly query: string;
  readonly uri: string | undefined;
  readonly related: Range | undefined;
}

/** The request as it was meant, or what is wrong with it. Whoever writes a client sends null for what is absent as readily as nothing. */
function readParams(params: unknown): Wanted | string {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const text = (name: keyof SearchParams): unknown => given.get(name) ?? undefined;
  const [query, speaker, topic] = [text('query'), text('speaker'), text('topic')];
  const { uri } = Object(given.get('textDocument') ?? {});
  if (typeof query !== 'string') return 'query: string';
  if (!isTextOrAbsent(speaker)) return 'speaker: string';
  if (!isTextOrAbsent(topic)) return 'topic: string';
  if (!isTextOrAbsent(uri)) return 'textDocument: { uri: string }';
  const related = text('related');
  if (related !== undefined && !Range.is(related)) return 'related: Range';
  const limit = given.get('limit') ?? DEFAULT_LIMIT;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) return 'limit: 1, 2, 3…';
  const [from, to] = [dayOrFault(text('from')), dayOrFault(text('to'))];
  if (from === FAULT || to === FAULT) return 'from, to: YYYY-MM-DD';
  return { query, speaker, topic, uri, related, from, to, limit: Math.min(limit, MAX_LIMIT) };
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
