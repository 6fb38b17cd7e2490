import { isWithinOneEdit } from './spelling.ts';
import { isUnfinished, syllablesOf } from './syllables.ts';

/** Something that is looked up by its names; what is told about it helps to find it too. */
export interface NamedEntry<T> {
  readonly item: T;
  readonly names: readonly string[];
  readonly about: readonly string[];
}

export interface NameHit<T> {
  readonly item: T;
  /** From 0 to 1. */
  readonly score: number;
  /** Whether all of one of its names was typed. */
  readonly whole: boolean;
}

/** Looks names up: without diacritics, with the last word half typed, with one slip in a word that no name has. Best first; equals stay in the order of the entries. */
export type NameIndex<T> = (query: string, limit: number) => readonly NameHit<T>[];

export function buildNameIndex<T>(entries: readonly NamedEntry<T>[]): NameIndex<T> {
  const read = entries.map(readEntry);
  const postings = new Map<string, number[]>();
  read.forEach(({ words }, at) => {
    for (const word of words) {
      const posting = postings.get(word);
      if (posting === undefined) postings.set(word, [at]);
      else posting.push(at);
    }
  });
  const vocabulary = [...postings.keys()];

  return (query, limit) => {
    const typed = syllablesOf(query)
      .slice(0, LONGEST_QUERY)
      .map(({ folded }) => folded);
    if (typed.length === 0) return [];
    const growing = isUnfinished(query) ? typed.length - 1 : -1;
    const meant = typed.map((word, at) => wordsMeant(word, vocabulary, postings, at === growing));
    return entriesWithAll(meant, postings)
      .map((at) => ({ at, hit: judge(read[at] ?? NOTHING, meant) }))
      .sort((a, b) => b.hit.score - a.hit.score || a.at - b.at)
      .slice(0, limit)
      .flatMap(({ at, hit }) => {
        const item = entries[at]?.item;
        return item === undefined ? [] : [{ item, ...hit }];
      });
  };
}

const LONGEST_QUERY = 24;
/** Nearly every shorter word is one edit from dozens of others. */
const SHORTEST_SLIP = 3;
const LETTERS = /^[a-z]+$/u;

interface ReadEntry {
  readonly names: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
}

const NOTHING: ReadEntry = { names: [], words: new Set() };

function readEntry({ names, about }: NamedEntry<unknown>): ReadEntry {
  const foldedOf = (text: string): string[] => syllablesOf(text).map(({ folded }) => folded);
  const read = names.map(foldedOf);
  return { names: read, words: new Set([...read.flat(), ...about.flatMap(foldedOf)]) };
}

/** The words on record that a typed one stands for. */
function wordsMeant(
  typed: string,
  vocabulary: readonly string[],
  postings: ReadonlyMap<string, readonly number[]>,
  growing: boolean,
): ReadonlySet<string> {
  if (growing) {
    const longer = vocabulary.filter((word) => word.startsWith(typed));
    if (longer.length > 0) return new Set(longer);
  }
  if (postings.has(typed)) return new Set([typed]);
  if (typed.length < SHORTEST_SLIP || !LETTERS.test(typed)) return new Set();
  return new Set(vocabulary.filter((word) => isWithinOneEdit(typed, word)));
}

/** Every word has to be found. */
function entriesWithAll(
  meant: readonly ReadonlySet<string>[],
  postings: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const [first = new Set<string>(), ...others] = meant;
  let left = entriesWith(first, postings);
  for (const words of others) {
    const next = entriesWith(words, postings);
    left = new Set([...left].filter((at) => next.has(at)));
  }
  return [...left];
}

function entriesWith(words: ReadonlySet<string>, postings: ReadonlyMap<string, readonly number[]>): Set<number> {
  return new Set([...words].flatMap((word) => postings.get(word) ?? []));
}

/** The share of the closest name that was typed, more where it was typed in its order; little for what is only told about the thing. */
function judge({ names }: ReadEntry, meant: readonly ReadonlySet<string>[]): { score: number; whole: boolean } {
  let score = ABOUT;
  let whole = false;
  for (const name of names) {
    const found = meant.filter((words) => name.some((word) => words.has(word))).length;
    const inOrder = meant.filter((words, at) =>
      name.some((word, place) => words.has(word) && follows(name, place, meant[at - 1])),
    ).length;
    const share = found / Math.max(name.length, meant.length);
    score = Math.max(score, ABOUT + (1 - ABOUT) * share * (0.5 + 0.5 * (inOrder / meant.length)));
    whole ||= name.length === meant.length && name.every((word, at) => meant[at]?.has(word) === true);
  }
  return { score, whole };
}

const ABOUT = 0.1;

function follows(name: readonly string[], place: number, before: ReadonlySet<string> | undefined): boolean {
  return before === undefined || before.has(name[place - 1] ?? '');
}
