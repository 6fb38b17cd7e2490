import type { ResponseError } from 'vscode-languageserver';
import {
  GROUPINGS,
  type Grouping,
  groupAt,
  groupStatements,
  type StatementGroup,
} from '../../core/features/statement-groups.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Statement } from '../../core/knowledge/model.ts';
import { recordedClaims } from '../../core/knowledge/recorded-claims.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { statementSources } from '../../core/wording/sources.ts';
import { termsOf } from '../../core/wording/word.ts';
import { scopeOf } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Ports } from '../ports.ts';
import type { Session } from '../session.ts';
import type { KnowledgeBase, ListedStatement, StatementsParams, StatementsResult } from './protocol.ts';

/** The statements of each knowledge base under each kind of heads, made when they are first asked for. */
export interface Shelves {
  groups(knowledge: Knowledge, by: Grouping): readonly StatementGroup[];
}

export function createShelves(): Shelves {
  const made = new WeakMap<Knowledge, Map<Grouping, readonly StatementGroup[]>>();
  return {
    groups(knowledge, by) {
      const shelf = made.get(knowledge) ?? new Map<Grouping, readonly StatementGroup[]>();
      made.set(knowledge, shelf);
      const groups = shelf.get(by) ?? groupStatements(knowledge.records.statements, by);
      shelf.set(by, groups);
      return groups;
    },
  };
}

/** `doichieu/knowledgeBases`: what the drafts of the workspace are held against. */
export async function knowledgeBases({ session }: { readonly session: Session }): Promise<readonly KnowledgeBase[]> {
  const bases = await session.bases();
  return bases.map(({ folders, situation: { world } }) => ({
    folders,
    own: world.loaded.own,
    statements: world.knowledge.records.statements.length,
  }));
}

/** `doichieu/statements`: a page of the heads of the knowledge base, or of the statements under one. */
export async function statements(
  { session, ports }: { readonly session: Session; readonly ports: Pick<Ports, 'locate'> },
  shelves: Shelves,
  params: unknown,
): Promise<StatementsResult | ResponseError<never>> {
  const wanted = readParams(params);
  if (typeof wanted === 'string') return invalidParams(wanted);
  const { world, locale } = await session.situation(scopeOf(params));
  const { knowledge } = world;
  const top = shelves.groups(knowledge, wanted.by);
  const group = groupAt(top, wanted.path);
  const groups = wanted.path.length === 0 ? top : (group?.groups ?? []);
  const page = <T>(list: readonly T[]): readonly T[] => list.slice(wanted.offset, wanted.offset + wanted.limit);
  if (group === undefined || groups.length > 0) {
    const heads = page(groups).map(({ key, label, count }) => ({ key, label: label ?? null, count }));
    return { groups: heads, statements: [], total: groups.length };
  }
  const listed = page(group.statements()).map((each) => toListed(each, { knowledge, locale, locate: ports.locate }));
  return { groups: [], statements: listed, total: group.count };
}

type Wanted = Required<Omit<StatementsParams, 'scopeUri'>>;

function readParams(params: unknown): Wanted | string {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const by = GROUPINGS.find((grouping) => grouping === given.get('by'));
  const path = given.get('path') ?? [];
  const [offset, limit] = [given.get('offset') ?? 0, given.get('limit') ?? DEFAULT_PAGE];
  if (by === undefined) return `by: ${GROUPINGS.join(' | ')}`;
  if (!Array.isArray(path) || !path.every((key) => typeof key === 'string')) return 'path: string[]';
  if (!isCount(offset) || !isCount(limit)) return 'offset, limit: 0, 1, 2…';
  return { by, path, offset, limit: Math.min(limit, LARGEST_PAGE) };
}

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 1000;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

interface Form {
  readonly knowledge: Knowledge;
  readonly locale: Locale;
  readonly locate: Ports['locate'];
}

function toListed(statement: Statement, { knowledge, locale, locate }: Form): ListedStatement {
  const [source] = statementSources(statement);
  const uri = locate(statement.origin);
  return {
    id: statement.id,
    quote: statement.quote,
    speaker: statement.speaker.name,
    office: statement.office ?? null,
    date: statement.date,
    kind: statement.kind,
    kindName: termsOf(locale).kinds[statement.kind],
    source: { title: source.title, url: source.url ?? null },
    origin: uri === undefined ? null : { uri, line: Math.max(0, statement.origin.line - 1) },
    measure: measureOf(statement, knowledge) ?? null,
  };
}

function measureOf(statement: Statement, { measures }: Knowledge): string | undefined {
  return recordedClaims(statement)
    .flatMap(({ claim }) => (claim.quantity === undefined ? [] : (measures.measureOf(claim)?.id ?? [])))
    .at(0);
}
