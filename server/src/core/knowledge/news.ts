import type { KnowledgeRecords, Statement, StatementKind } from './model.ts';

/** What a new reading of the knowledge base brought, statement by statement; other entries count as one number. */
export interface News {
  readonly added: ReadonlyMap<StatementKind, number>;
  readonly changed: number;
  readonly removed: number;
  /** Entries of other lists that came, went or changed. */
  readonly others: number;
}

/** Undefined where nothing changed that a draft could be held against. */
export function newsOf(before: KnowledgeRecords, after: KnowledgeRecords): News | undefined {
  const known = new Map(before.statements.map((statement) => [statement.id, statement]));
  const added = new Map<StatementKind, number>();
  let changed = 0;
  for (const statement of after.statements) {
    const earlier = known.get(statement.id);
    known.delete(statement.id);
    if (earlier === undefined) added.set(statement.kind, (added.get(statement.kind) ?? 0) + 1);
    else if (contentOf(earlier) !== contentOf(statement)) changed += 1;
  }
  const removed = known.size;
  const others = differences(before, after);
  return added.size + changed + removed + others === 0 ? undefined : { added, changed, removed, others };
}

/** Without the place in the file: a line moved is nothing new. */
function contentOf(statement: Statement): string {
  const { quote, about, speaker, office, date, event, kind, wording, modality, supersedes } = statement;
  return JSON.stringify([quote, about, speaker.id, office, date, event?.id, kind, wording, modality, supersedes]);
}

const OTHER_LISTS = ['documents', 'people', 'organisations', 'places', 'measures'] as const;

function differences(before: KnowledgeRecords, after: KnowledgeRecords): number {
  return OTHER_LISTS.reduce((sum, list) => sum + differing(before[list], after[list]), 0);
}

interface Entry {
  readonly id: string;
}

function differing(before: readonly Entry[], after: readonly Entry[]): number {
  const known = new Map(before.map((entry) => [entry.id, plain(entry)]));
  const news = after.filter((entry) => {
    const same = known.get(entry.id) === plain(entry);
    known.delete(entry.id);
    return !same;
  });
  return news.length + known.size;
}

function plain(entry: Entry): string {
  return JSON.stringify(entry, (key, value: unknown) => (key === 'origin' ? undefined : value));
}
