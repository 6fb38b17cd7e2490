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
  readonly far: readonly WeightedWord[];
  readonly coreWords: readonly ContentWord[];
  readonly keys: ReadonlySet<string>;
  /** Every two content words that follow each other, as "a b". */
  readonly pairs: ReadonlySet<string>;
  /** Words that belong to the surroundings of a record (who spoke, in which office, where): they measure nothing, but are not foreign. */
  readonly background: ReadonlySet<string>;
}

interface WeightedWord {
  readonly key: string;
  readonly weight: number;
  /** The pairs in which the word stands. */
  readonly pairs: readonly string[];
}

export function alignable(
  { core, rest, leads }: Subject,
  weigh: Weigh,
  background: ReadonlySet<string> = NOTHING,
): AlignableSubject {
  const keys = new Set<string>();
  const pairs = new Set<string>();
  for (const words of [core, rest, leads]) {
    for (const { key, after } of words) {
      keys.add(key);
      if (after !== undefined) pairs.add(`${after} ${key}`);
    }
  }
  return {
    core: weighted(core, weigh),
    coreWords: core,
    far: weighted([...rest, ...leads], weigh),
    keys,
    pairs,
    background,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

export function align(draft: AlignableSubject, record: AlignableSubject): Alignment {
  const near = covered(record.core, draft);
  const far = covered(record.far, draft);
  const own = covered(draft.core, record);
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

function isForeign(key: string, record: AlignableSubject): boolean {
  return !record.keys.has(key) && !record.background.has(key) && !SCOPE_WORDS.has(key);
}

/** Words of the whole country have a slot of their own, the scope. */
const SCOPE_WORDS: ReadonlySet<string> = new Set(['cả', 'nước', 'toàn', 'quốc', 'gia', 'việt', 'nam']);

/** What a word counts that stands outside the clause of the value. */
const FAR = 0.35;
/** What a word counts whose neighbour is another one on the other side: Vietnamese words are mostly two syllables, and one alone says little. */
const ALONE = 0.5;

/** Each word once, with the pairs of its first place. */
function weighted(words: readonly ContentWord[], weigh: Weigh): WeightedWord[] {
  const seen = new Set<string>();
  return words.flatMap(({ key, after }, index) => {
    if (seen.has(key)) return [];
    seen.add(key);
    const next = words[index + 1];
    const pairs = [
      ...(after === undefined ? [] : [`${after} ${key}`]),
      ...(next?.after === key ? [`${key} ${next.key}`] : []),
    ];
    return [{ key, weight: weigh(key), pairs }];
  });
}

function covered(
  words: readonly WeightedWord[],
  by: AlignableSubject,
): { readonly found: number; readonly total: number } {
  let found = 0;
  let total = 0;
  for (const { key, weight, pairs } of words) {
    total += weight;
    if (!by.keys.has(key)) continue;
    const paired = pairs.length === 0 || pairs.some((pair) => by.pairs.has(pair));
    found += weight * (paired ? 1 : ALONE);
  }
  return { found, total };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
