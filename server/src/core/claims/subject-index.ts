import {
  type AlignableRecord,
  type AlignableSubject,
  type Alignment,
  align,
  alignable,
  alignableRecord,
  type Weigh,
} from './align.ts';
import type { Subject } from './claim.ts';

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
  const groupsWith = new Map<string, number>();
  const postings = new Map<string, number[]>();
  let previous: unknown;
  let seen = new Set<string>();
  entries.forEach(({ subject, group }, index) => {
    if (group !== previous) seen = new Set();
    previous = group;
    for (const key of keysOf(subject)) {
      if (!seen.has(key)) groupsWith.set(key, (groupsWith.get(key) ?? 0) + 1);
      seen.add(key);
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [index]);
      else posting.push(index);
    }
  });
  if (crowd !== undefined) for (const [key, { length }] of postings) if (length > crowd) postings.delete(key);
  const weights = new Map<string, number>();
  for (const [key, count] of groupsWith) weights.set(key, weightOf(count));
  const weigh: Weigh = (key) => weights.get(key) ?? RAREST;
  const subjects = entries.map(({ subject, background }) => alignableRecord(subject, weigh, background));
  return {
    weigh,
    near(wanted, least) {
      const subject = alignable(wanted, weigh);
      const enough = weightIn(subject) * least - ROUNDING;
      const found: Near<T>[] = [];
      for (const index of candidates(subject, postings, least)) {
        const [record, known] = [subjects[index], entries[index]];
        if (record === undefined || known === undefined || !sharesEnough(subject, record, enough)) continue;
        const alignment = align(subject, record);
        if (alignment.ofDraft >= least && alignment.ofRecord >= least) found.push({ entry: known.entry, alignment });
      }
      return found;
    },
  };
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

/**
 * Whatever shares `least` of the weight has one of the heaviest words that make up the rest of it: only what holds one of
 * these has to be looked at, and they are the rarest.
 */
function candidates(
  { core }: AlignableSubject,
  postings: ReadonlyMap<string, readonly number[]>,
  least: number,
): Iterable<number> {
  const heaviest = [...core].sort((a, b) => b.weight - a.weight);
  let left = heaviest.reduce((sum, { weight }) => sum + weight, 0) * (1 - least);
  const found = new Set<number>();
  for (const { key, weight } of heaviest) {
    for (const index of postings.get(key) ?? []) found.add(index);
    left -= weight;
    if (left < -ROUNDING) break;
  }
  return Uint32Array.from(found).sort();
}

/** What sums of the same weights in another order may differ by. */
const ROUNDING = 1e-9;

function weightIn({ core }: AlignableSubject): number {
  return core.reduce((sum, { weight }) => sum + weight, 0);
}

function sharesEnough({ core }: AlignableSubject, record: AlignableRecord, enough: number): boolean {
  const known = record.words();
  let shared = 0;
  for (const { key, weight } of core) {
    if (known.has(key)) shared += weight;
    if (shared >= enough) return true;
  }
  return shared >= enough;
}
