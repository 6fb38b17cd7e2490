import { once } from '../text/once.ts';
import type { Subject } from './claim.ts';
import type { ContentWord } from './words.ts';

/** How far two claims speak of the same thing: the share of each one's words, by weight, that the other names too. From 0 to 1. */
export interface Alignment {
  /** How much of what the record measures is named in the draft. */
  readonly ofRecord: number;
  /** How much of the draft's own clause is explained by the record. */
  readonly ofDraft: number;
  readonly score: number;
  /** Two neighbouring words of the draft's clause that the record does not name at all ("du lịch", "thư ký"): then it speaks of something else, or of a part. */
  readonly foreign: string | undefined;
}

/** The weight of a content word: the rarer, the heavier. */
export type Weigh = (key: string) => number;

/** A subject made ready to be held against many others. */
export interface AlignableSubject {
  readonly core: readonly WeightedWord[];
  readonly coreWords: readonly ContentWord[];
  /** Every content word with those that it follows; gathered when it is first asked for, since most subjects come close to none. */
  readonly words: () => Neighbours;
}

/** A subject on record, against which others are held. */
export interface AlignableRecord extends AlignableSubject {
  readonly far: () => readonly WeightedWord[];
  /** Words that belong to the surroundings of a record (who spoke, in which office, where): they measure nothing, but are not foreign. */
  readonly background: ReadonlySet<string>;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

interface WeightedWord {
  readonly key: string;
  readonly weight: number;
  /** The words right before and right after it. */
  readonly before: string | undefined;
  readonly next: string | undefined;
}

export function alignable(subject: Subject, weigh: Weigh): AlignableSubject {
  return {
    core: weighted(subject.core, weigh),
    coreWords: subject.core,
    words: once(() => neighboursIn(subject)),
  };
}

export function alignableRecord(
  subject: Subject,
  weigh: Weigh,
  background: ReadonlySet<string> = NOTHING,
): AlignableRecord {
  return {
    core: weighted(subject.core, weigh),
    coreWords: subject.core,
    words: once(() => neighboursIn(subject)),
    far: once(() => weighted([...subject.rest, ...subject.leads], weigh)),
    background,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

function neighboursIn({ core, rest, leads }: Subject): Neighbours {
  const words = new Map<string, readonly string[]>();
  for (const part of [core, rest, leads])
    for (const { key, after } of part) {
      const known = words.get(key);
      if (after === undefined || known?.includes(after) === true) {
        if (known === undefined) words.set(key, NONE);
      } else words.set(key, known === undefined ? [after] : [...known, after]);
    }
  return words;
}

const NONE: readonly string[] = [];

export function align(draft: AlignableSubject, record: AlignableRecord): Alignment {
  const said = draft.words();
  const near = covered(record.core, said);
  const far = covered(record.far(), said);
  const own = covered(draft.core, record.words());
  const ofRecord = ratio(near.found + FAR * far.found, near.total + FAR * far.total);
  const ofDraft = ratio(own.found, own.total);
  const foreign = draft.coreWords.find(
    ({ key, after }) => after !== undefined && isForeign(key, record) && isForeign(after, record),
  );
  return {
    ofRecord,
    ofDraft,
    score: Math.sqrt(ofRecord * ofDraft),
    foreign: foreign && `${foreign.after} ${foreign.key}`,
  };
}

/** The words of a record, each once: those of its clause, and those around it. */
export interface RecordWords {
  readonly near: ReadonlySet<string>;
  readonly far: ReadonlySet<string>;
}

export function recordWords({ core, rest, leads }: Subject): RecordWords {
  return { near: new Set(core.map(keyOf)), far: new Set([...rest, ...leads].map(keyOf)) };
}

/** All that a draft can name of a record, by weight: `ofRecord` is a share of it. */
export function weightOfRecord({ near, far }: RecordWords, weigh: Weigh): number {
  return weightOfEach(near, weigh) + FAR * weightOfEach(far, weigh);
}

/** The weight of the words around the clause of a draft, each counted once. */
export function weightAround({ rest, leads }: Subject, weigh: Weigh): number {
  return weightOfEach(new Set([...rest, ...leads].map(keyOf)), weigh);
}

/** No draft names more of a record than this that has words of so much weight in common with it; such a word may stand both in the record's clause and outside. */
export function mostOfRecord(shared: number): number {
  return shared * (1 + FAR) + ROUNDING;
}

/** What sums of the same weights in another order may differ by. */
const ROUNDING = 1e-9;

function keyOf({ key }: ContentWord): string {
  return key;
}

function weightOfEach(keys: ReadonlySet<string>, weigh: Weigh): number {
  let sum = 0;
  for (const key of keys) sum += weigh(key);
  return sum;
}

function isForeign(key: string, record: AlignableRecord): boolean {
  return !record.words().has(key) && !record.background.has(key) && !SCOPE_WORDS.has(key);
}

/** Words of the whole country have a slot of their own, the scope. */
const SCOPE_WORDS: ReadonlySet<string> = new Set(['cả', 'nước', 'toàn', 'quốc', 'gia', 'việt', 'nam']);

/** What a word counts that stands outside the clause of the value. */
export const FAR = 0.35;
/** What a word counts whose neighbour is another one on the other side: Vietnamese words are mostly two syllables, and one alone says little. */
export const ALONE = 0.5;

/** Each word once, with the neighbours of its first place. */
function weighted(words: readonly ContentWord[], weigh: Weigh): readonly WeightedWord[] {
  const seen = new Set<string>();
  const found: WeightedWord[] = [];
  for (const [index, { key, after }] of words.entries()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const following = words[index + 1];
    found.push({ key, weight: weigh(key), before: after, next: following?.after === key ? following.key : undefined });
  }
  return found;
}

function covered(words: readonly WeightedWord[], by: Neighbours): { readonly found: number; readonly total: number } {
  let found = 0;
  let total = 0;
  for (const { key, weight, before, next } of words) {
    total += weight;
    const follows = by.get(key);
    if (follows === undefined) continue;
    const paired =
      (before === undefined && next === undefined) ||
      (before !== undefined && follows.includes(before)) ||
      (next !== undefined && by.get(next)?.includes(key) === true);
    found += weight * (paired ? 1 : ALONE);
  }
  return { found, total };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
