import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** A statement of a knowledge file that waits for somebody to accept it. */
export interface PendingEntry {
  readonly id: string;
  readonly quote: string;
  /** The id of whoever says it, and the name as it was printed. */
  readonly speaker: string;
  readonly printed: string | undefined;
  /** True where the speaker was taken over from another sentence. */
  readonly carried: boolean;
  readonly office: string | undefined;
  readonly date: string;
  readonly kind: string;
  /** The first of its sources. */
  readonly source: string | undefined;
  /** Where the entry begins, as an offset into the text. */
  readonly start: number;
}

/** What waits for review in the text of a file, as far as it can be read. */
export function pendingEntries(text: string): readonly PendingEntry[] {
  // Most files have none, and need no parsing.
  if (!PENDING.test(text)) return [];
  return pendingItems(parseDocument(text, { strict: false, prettyErrors: false }).contents).map((item) => ({
    id: textOf(item, 'id') ?? '',
    quote: textOf(item, 'quote') ?? '',
    speaker: textOf(item, 'speaker') ?? '',
    printed: textOf(item, 'import', 'speaker'),
    carried: item.getIn(['import', 'carried']) === true,
    office: textOf(item, 'office'),
    date: textOf(item, 'date') ?? '',
    kind: textOf(item, 'kind') ?? '',
    source: textOf(item, 'sources', 0, 'source'),
    start: item.range?.[0] ?? 0,
  }));
}

const PENDING = /\bpending\b/u;

/** The entries that wait, of the contents of a file of statements. */
export function pendingItems(contents: unknown): readonly YAMLMap[] {
  const list = isMap(contents) ? contents.get('statements', true) : undefined;
  if (!isSeq(list)) return [];
  return list.items.filter((item): item is YAMLMap => isMap(item) && item.get('review') === 'pending');
}

function textOf(item: YAMLMap, ...path: readonly (string | number)[]): string | undefined {
  const value: unknown = item.getIn(path);
  return typeof value === 'string' ? value : undefined;
}
