import type { Day } from '../../text/day.ts';
import type { Source } from '../model.ts';

/** What it takes to answer with an entry of the record. */
export interface EntryContext {
  readonly asOf: Day;
  readonly sourcesOf: (ids: readonly string[]) => readonly Source[];
}

/** The sources that bear the ids, in their order. */
export function sourceReader(sources: readonly Source[]): EntryContext['sourcesOf'] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}
