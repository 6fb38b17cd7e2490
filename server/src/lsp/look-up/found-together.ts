import type { FoundCompletion, FoundEntry, FoundStatement, SearchResult } from '../protocol.ts';

/** What the search of one knowledge base found, the best first. */
export interface Found {
  readonly results: readonly Ranked<FoundStatement>[];
  readonly documents: readonly Ranked<FoundEntry>[];
  readonly people: readonly Ranked<FoundEntry>[];
  readonly completions: readonly FoundCompletion[];
}

export interface Ranked<T> {
  readonly entry: T;
  readonly score: number;
}

export function ranked<T>({ score }: { readonly score: number }, entry: T): Ranked<T> {
  return { entry, score };
}

/** What several knowledge bases hold of a query, as if they were one: what they share is told once. */
export function joined(found: readonly Found[], limit: number): SearchResult {
  return {
    results: best(found.map(({ results }) => results)).slice(0, limit),
    documents: best(found.map(({ documents }) => documents)),
    people: best(found.map(({ people }) => people)),
    completions: completionsIn(found),
  };
}

/** Each list is in order already, and a list alone stays as it is. */
function best<T extends Placed>(lists: readonly (readonly Ranked<T>[])[]): readonly T[] {
  const [only = [], ...others] = lists;
  if (others.length === 0) return only.map(({ entry }) => entry);
  const byPlace = new Map<string, Ranked<T>>();
  for (const each of lists.flat()) {
    const known = byPlace.get(placeOf(each.entry));
    if (known === undefined || known.score < each.score) byPlace.set(placeOf(each.entry), each);
  }
  return [...byPlace.values()].sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

type Placed = Pick<FoundEntry, 'id' | 'origin'>;

/** Entries of one id in two folders are two. */
function placeOf({ id, origin }: Placed): string {
  return `${id}\n${origin?.uri ?? ''}`;
}

/** A name that leads to more in one base than in another is told with the larger number. */
function completionsIn(found: readonly Found[]): readonly FoundCompletion[] {
  const byQuery = new Map<string, FoundCompletion>();
  for (const each of found.flatMap(({ completions }) => completions)) {
    const known = byQuery.get(each.query);
    if (known === undefined || known.count < each.count) byQuery.set(each.query, each);
  }
  return [...byQuery.values()];
}
