import type { Statement } from '../knowledge/model.ts';
import { once } from '../text/once.ts';

export const GROUPINGS = ['source', 'topic', 'speaker', 'time'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Statements under one head; of time there are years and, below them, months. */
export interface StatementGroup {
  /** The same as long as the head is on record. */
  readonly key: string;
  /** Undefined for what has no head: statements without a topic. */
  readonly label: string | undefined;
  readonly count: number;
  /** What stands between the head and its statements; most heads have nothing there. */
  readonly groups: readonly StatementGroup[];
  /** The newest first. */
  statements(): readonly Statement[];
}

/** The statements on record under the heads of a grouping; one may stand under several. Times come newest first, other heads by the number of their statements. */
export function groupStatements(statements: readonly Statement[], by: Grouping): readonly StatementGroup[] {
  switch (by) {
    case 'source':
      return bySize(heads(statements, ({ sources }) => sources.map(({ source: { id, title } }) => [id, title])));
    case 'topic':
      return bySize(
        heads(statements, ({ topics }) =>
          topics.length === 0 ? [['', undefined]] : topics.map(({ id, name }) => [id, name]),
        ),
      );
    case 'speaker':
      return bySize(heads(statements, ({ speaker: { kind, id, name } }) => [[`${kind}/${id}`, name]]));
    case 'time':
      return newestFirst(heads(statements, yearOf, ({ members }) => newestFirst(heads(members, monthOf))));
  }
}

/** The group at the end of a path of keys. */
export function groupAt(groups: readonly StatementGroup[], path: readonly string[]): StatementGroup | undefined {
  const [key, ...rest] = path;
  const group = groups.find((each) => each.key === key);
  return group === undefined || rest.length === 0 ? group : groupAt(group.groups, rest);
}

type Head = readonly [key: string, label: string | undefined];

interface Gathered {
  readonly label: string | undefined;
  readonly members: Statement[];
}

function heads(
  statements: readonly Statement[],
  headsOf: (statement: Statement) => readonly Head[],
  between: (gathered: Gathered) => readonly StatementGroup[] = () => [],
): readonly StatementGroup[] {
  const gathered = new Map<string, Gathered>();
  for (const statement of statements) {
    for (const [key, label] of headsOf(statement)) {
      const known = gathered.get(key);
      if (known === undefined) gathered.set(key, { label, members: [statement] });
      else if (known.members.at(-1) !== statement) known.members.push(statement);
    }
  }
  return [...gathered].map(([key, each]) => ({
    key,
    label: each.label,
    count: each.members.length,
    groups: between(each),
    statements: once(() => [...each.members].sort((a, b) => compare(b.date, a.date))),
  }));
}

function yearOf({ date }: Statement): readonly Head[] {
  const year = date.slice(0, 4);
  return [[year, year]];
}

function monthOf({ date }: Statement): readonly Head[] {
  return [[date.slice(0, 7), `${date.slice(5, 7)}/${date.slice(0, 4)}`]];
}

function bySize(groups: readonly StatementGroup[]): readonly StatementGroup[] {
  return [...groups].sort(
    (a, b) => Number(a.label === undefined) - Number(b.label === undefined) || b.count - a.count || byLabel(a, b),
  );
}

function byLabel(a: StatementGroup, b: StatementGroup): number {
  return compare(a.label ?? '', b.label ?? '');
}

function newestFirst(groups: readonly StatementGroup[]): readonly StatementGroup[] {
  return [...groups].sort((a, b) => compare(b.key, a.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
