import type { Subject } from './claim.ts';
import type { ContentWord } from './words.ts';

/** How far two claims speak of the same thing: the share of each one's words, by weight, that the other names too. From 0 to 1. */
export interface Alignment {
  /** How much of what the record measures is named in the draft. */
  readonly ofRecord: number;
  /** How much of the draft's own clause is explained by the record. */
  readonly ofDraft: number;
  readonly score: number;
}

/** The weight of a content word: the rarer, the heavier. */
export type Weigh = (key: string) => number;

export function align(draft: Subject, record: Subject, weigh: Weigh): Alignment {
  const draftWords = wordSets([...draft.core, ...draft.rest, ...draft.leads]);
  const recordWords = wordSets([...record.core, ...record.rest, ...record.leads]);
  const near = covered(record.core, draftWords, weigh);
  const far = covered([...record.rest, ...record.leads], draftWords, weigh);
  const ofRecord = ratio(near.found + FAR * far.found, near.total + FAR * far.total);
  const own = covered(draft.core, recordWords, weigh);
  const ofDraft = ratio(own.found, own.total);
  return { ofRecord, ofDraft, score: Math.sqrt(ofRecord * ofDraft) };
}

/** What a word counts that stands outside the clause of the value. */
const FAR = 0.35;
/** What a word counts whose neighbour is another one on the other side: Vietnamese words are mostly two syllables, and one alone says little. */
const ALONE = 0.5;

interface WordSets {
  readonly keys: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

function wordSets(words: readonly ContentWord[]): WordSets {
  const keys = new Set<string>();
  const pairs = new Set<string>();
  for (const { key, after } of words) {
    keys.add(key);
    if (after !== undefined) pairs.add(`${after} ${key}`);
  }
  return { keys, pairs };
}

function covered(words: readonly ContentWord[], other: WordSets, weigh: Weigh): { readonly found: number; readonly total: number } {
  let found = 0;
  let total = 0;
  const seen = new Set<string>();
  words.forEach(({ key, after }, index) => {
    if (seen.has(key)) return;
    seen.add(key);
    const weight = weigh(key);
    total += weight;
    if (!other.keys.has(key)) return;
    const next = words[index + 1];
    const paired = (after !== undefined && other.pairs.has(`${after} ${key}`)) || (next?.after === key && other.pairs.has(`${key} ${next.key}`));
    found += weight * (paired || after === undefined ? 1 : ALONE);
  });
  return { found, total };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
