import {
  type Alignment,
  type AlignableSubject,
  align,
  alignable,
  alignableRecord,
  mostOfRecord,
  type Weigh,
  weightAround,
  weightOfRecord,
} from './align.ts';
import type { Subject } from './claim.ts';
import { buildSharing } from './sharing.ts';

/** Something that speaks of a subject, to be found by it. */
export interface SubjectEntry<T> {
  readonly entry: T;
  readonly subject: Subject;
  /** A word counts once in a group (a statement, a sentence) when its rarity is taken. */
  readonly group: unknown;
  /** See `AlignableSubject`. */
  readonly background?: ReadonlySet<string>;
}

/** An entry that speaks of what was asked for, and how closely. */
export interface Near<T> {
  readonly entry: T;
  readonly alignment: Alignment;
}

/** Finds those among many subjects that speak of the same thing as another. */
export interface SubjectIndex<T> {
  /** Those of which both alignments are at least `least`, in the order of the entries. */
  near(subject: Subject, least: number): readonly Near<T>[];
  readonly weigh: Weigh;
}

export interface SubjectIndexInput<T> {
  readonly entries: readonly SubjectEntry<T>[];
  /** A word in more entries than these leads to none of them; all words lead where absent. */
  readonly crowd?: number;
}

export function buildSubjectIndex<T>({ entries, crowd }: SubjectIndexInput<T>): SubjectIndex<T> {
  const keys = entries.map(({ subject }) => keysOf(subject));
  const weights = weightsOf(entries, keys);
  const weigh: Weigh = (key) => weights.get(key) ?? RAREST;
  const subjects = entries.map(({ subject, background }) => alignableRecord(subject, weigh, background));
  const index = buildSharing(keys, crowd);
  const wholes = Float64Array.from(entries, ({ subject }) => weightOfRecord(subject, weigh));
  return {
    weigh,
    near(wanted, least) {
      const subject = alignable(wanted, weigh);
      const around = weightAround(wanted, weigh);
      const found: Near<T>[] = [];
      for (const { index: at, weight } of index.sharing(subject.core, weightIn(subject) * least)) {
        const [record, known] = [subjects[at], entries[at]];
        if (record === undefined || known === undefined) continue;
        // An alignment costs much, and most records say far more than the draft could name.
        if (mostOfRecord(weight + around) < (wholes[at] ?? 0) * least) continue;
        const alignment = align(subject, record);
        if (alignment.ofDraft >= least && alignment.ofRecord >= least) found.push({ entry: known.entry, alignment });
      }
      return found;
    },
  };
}

function weightsOf(
  entries: readonly SubjectEntry<unknown>[],
  keys: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const groupsWith = new Map<string, number>();
  let previous: unknown;
  let seen = new Set<string>();
  for (const [index, { group }] of entries.entries()) {
    if (group !== previous) seen = new Set();
    previous = group;
    for (const key of keys[index] ?? []) {
      if (!seen.has(key)) groupsWith.set(key, (groupsWith.get(key) ?? 0) + 1);
      seen.add(key);
    }
  }
  return new Map(Array.from(groupsWith, ([key, count]) => [key, weightOf(count)]));
}

/**
 * What a word in so many groups weighs. How many other groups there are plays no part: what is added on other matters changes no
 * alignment, and what is added on the same changes it slowly.
 */
function weightOf(count: number): number {
  return RAREST / (1 + WEAR * Math.log1p(count));
}

/** A word that nobody has said. */
const RAREST = 4.5;
/** How fast a word wears off: said a hundred times, it still weighs half of what it did. */
const WEAR = 0.2;

function keysOf({ core, rest, leads }: Subject): Set<string> {
  return new Set([core, rest, leads].flatMap((words) => words.map(({ key }) => key)));
}

function weightIn({ core }: AlignableSubject): number {
  return core.reduce((sum, { weight }) => sum + weight, 0);
}
