import type { Day } from '../text/day.ts';
import type { Succession } from './model.ts';

/** A body or a place: something that bears a name from a day to a day and is followed by others. */
export interface Lived {
  readonly id: string;
  readonly name: string;
  readonly from: Day | undefined;
  /** The last day on which it existed as it is on record. */
  readonly to: Day | undefined;
  readonly successors: readonly Succession[];
}

/** True where it had come to its end by the day. */
export function hasEnded<T extends Lived>(entry: T, on: Day): entry is T & { readonly to: Day } {
  return entry.to !== undefined && entry.to < on;
}

/** What stands on the day in the place of an entry, and with which words its first successor took over. */
export interface Heir<T extends Lived> {
  readonly entry: T;
  readonly succession: Succession;
}

/**
 * The heirs of an entry on a day: each line of succession is followed until one that still exists. A line that comes back to
 * where it has been, or ends in nothing that is on record, has no heir.
 */
export function heirsOf<T extends Lived>(entry: T, on: Day, find: (id: string) => T | undefined): readonly Heir<T>[] {
  const heirs: Heir<T>[] = [];
  const seen = new Set([entry.id]);
  const follow = (ended: T, first: Succession | undefined): void => {
    for (const succession of ended.successors) {
      const next = seen.has(succession.id) ? undefined : find(succession.id);
      if (next === undefined) continue;
      seen.add(next.id);
      if (hasEnded(next, on)) follow(next, first ?? succession);
      else heirs.push({ entry: next, succession: first ?? succession });
    }
  };
  follow(entry, undefined);
  return heirs;
}

/** The entries that an entry followed. */
export function forebearsOf<T extends Lived>(entry: T, all: readonly T[]): readonly T[] {
  return all.filter(({ successors }) => successors.some(({ id }) => id === entry.id));
}
