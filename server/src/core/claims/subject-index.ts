import { once } from '../text/once.ts';
import {
  type AlignableRecord,
  type AlignableSubject,
  type Alignment,
  align,
  alignable,
  alignableRecord,
  mostOfRecord,
  type RecordWords,
  recordWords,
  type Weigh,
  weightAround,
  weightOfRecord,
} from './align.ts';
import type { Subject } from './claim.ts';
import { buildSharing, type SharingIndex } from './sharing.ts';

/** Something that speaks of a subject, to be found by it. */
export interface SubjectEntry<T> {
  readonly entry: T;
  readonly subject: Subject;
}

/** An entry that speaks of what was asked for, and how closely. */
export interface Near<T> {
  readonly entry: T;
  readonly alignment: Alignment;
}

/** Finds those among many subjects that speak of the same thing as another. */
export interface SubjectIndex<T> {
  /** Those, of all that are meant, of which both alignments are at least `least`, in the order of the entries. */
  near(subject: Subject, least: number, isMeant?: (entry: T) => boolean): readonly Near<T>[];
}

/** Subjects, by their number, as far as they are known before anything comes close to them. */
export interface Subjects<T> {
  readonly sharing: SharingIndex;
  readonly weigh: Weigh;
  /** See `weightOfRecord`. */
  weightOf(index: number): number;
  recordOf(index: number): AlignableRecord | undefined;
  entryOf(index: number): T | undefined;
}

/** A word in more entries than `crowd` leads to none of them; all words lead where it is absent. */
export function buildSubjectIndex<T>(entries: readonly SubjectEntry<T>[], crowd?: number): SubjectIndex<T> {
  const words = entries.map(({ subject }) => recordWords(subject));
  const keys = words.map(allWords);
  const counts = new Map<string, number>();
  for (const each of keys) for (const key of each) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weights = new Map(Array.from(counts, ([key, count]) => [key, weightOfWord(count)]));
  const weigh: Weigh = (key) => weights.get(key) ?? RAREST;
  const wholes = Float64Array.from(words, (each) => weightOfRecord(each, weigh));
  const records = entries.map(({ subject }) => once(() => alignableRecord(subject, weigh)));
  return subjectIndexOver({
    sharing: buildSharing(keys, crowd),
    weigh,
    weightOf: (index) => wholes[index] ?? 0,
    recordOf: (index) => records[index]?.(),
    entryOf: (index) => entries[index]?.entry,
  });
}

export function subjectIndexOver<T>({ sharing, weigh, weightOf, recordOf, entryOf }: Subjects<T>): SubjectIndex<T> {
  return {
    near(wanted, least, isMeant) {
      const subject = alignable(wanted, weigh);
      const around = weightAround(wanted, weigh);
      const found: Near<T>[] = [];
      for (const { index, weight } of sharing.sharing(subject.core, weightIn(subject) * least)) {
        // An alignment costs much, and most records say far more than the draft could name.
        if (mostOfRecord(weight + around) < weightOf(index) * least) continue;
        const entry = entryOf(index);
        if (entry === undefined || isMeant?.(entry) === false) continue;
        const record = recordOf(index);
        if (record === undefined) continue;
        const alignment = align(subject, record);
        if (alignment.ofDraft >= least && alignment.ofRecord >= least) found.push({ entry, alignment });
      }
      return found;
    },
  };
}

/**
 * What a word in so many groups weighs. How many other groups there are plays no part: what is added on other matters changes no
 * alignment, and what is added on the same changes it slowly.
 */
export function weightOfWord(count: number): number {
  return RAREST / (1 + WEAR * Math.log1p(count));
}

/** A word that nobody has said. */
const RAREST = 4.5;
/** How fast a word wears off: said a hundred times, it still weighs half of what it did. */
const WEAR = 0.2;

/** Every word of a record once, those of its clause first. */
export function allWords({ near, far }: RecordWords): ReadonlySet<string> {
  return new Set([...near, ...far]);
}

function weightIn({ core }: AlignableSubject): number {
  return core.reduce((sum, { weight }) => sum + weight, 0);
}
