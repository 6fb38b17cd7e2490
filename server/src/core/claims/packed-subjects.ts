import { numberOfKey, type PackedKeys } from '../text/key-table.ts';
import { longestList, type NumberLists, packLists, readList } from '../text/number-lists.ts';
import { allStrings } from '../text/packed-strings.ts';
import { once } from '../text/once.ts';
import { ALONE, type AlignableSubject, FAR, ratio } from './align.ts';
import type { Subject } from './claim.ts';
import type { ContentWord } from './words.ts';

/** Subjects as lists of numbers: how many words the clause has and how many the rest of the sentence, then a number for each word; see `codeOf`. */
export type PackedSubjects = NumberLists;

/** The words are among the keys. A subject whose words follow each other otherwise than in their order is left empty. */
export function packSubjects(subjects: readonly Subject[], keys: PackedKeys): PackedSubjects {
  return packLists(
    subjects.map(({ core, rest, leads }) => {
      const parts = [core, rest, leads];
      if (!parts.every(isInOrder)) return [];
      return [core.length, rest.length, ...parts.flatMap((words) => words.map((word) => codeOf(word, keys)))];
    }),
  );
}

/** The word before it is where a word follows any. */
function isInOrder(words: readonly ContentWord[]): boolean {
  return words.every(({ after }, at) => after === undefined || words[at - 1]?.key === after);
}

/** The number of the word, doubled, and one more where it follows the one before it. */
function codeOf({ key, after }: ContentWord, keys: PackedKeys): number {
  return numberOfKey(keys, key) * 2 + (after === undefined ? 0 : 1);
}

/** Subjects that can be held against a draft without being made. */
export interface OpenedSubjects {
  /** Undefined where it was left empty. */
  subjectAt(index: number): Subject | undefined;
  /** Makes a subject of a draft ready to be held against many, until the next one is. */
  hold(draft: AlignableSubject): HeldSubject;
}

/** A subject of a draft; what it says of others is what `align` says of them. */
export interface HeldSubject {
  /** `ofDraft` of the alignment with a subject; undefined where that was left empty. */
  ofDraft(index: number): number | undefined;
  /** `ofRecord` of the alignment with the subject that was asked for last. */
  ofRecord(): number;
}

/** `weights` are those of the keys. */
export function openSubjects(packed: PackedSubjects, keys: PackedKeys, weights: () => Float64Array): OpenedSubjects {
  const words = once(() => allStrings(keys));
  const size = keys.starts.length - 1;
  const row = new Uint32Array(longestList(packed));
  const room = once(() => roomFor(size));
  return {
    subjectAt(index) {
      const count = readList(packed, index, row);
      const [core = 0, rest = 0] = row;
      if (count < HEAD) return undefined;
      const part = (from: number, to: number): ContentWord[] =>
        Array.from(row.subarray(from, to), (code, at) => ({
          key: words()[code >>> 1] ?? '',
          after: (code & 1) === 0 ? undefined : words()[(row[from + at - 1] ?? 0) >>> 1],
        }));
      return {
        core: part(HEAD, HEAD + core),
        rest: part(HEAD + core, HEAD + core + rest),
        leads: part(HEAD + core + rest, count),
      };
    },
    hold(draft) {
      const clause = clauseOf(draft, keys, room());
      const said = saidIn(draft, keys, room());
      let count = 0;
      return {
        ofDraft(index) {
          count = readList(packed, index, row);
          return count < HEAD ? undefined : clause.named(row, count);
        },
        ofRecord() {
          const from = HEAD + (row[0] ?? 0);
          const near = said.covered(row, HEAD, from, weights());
          const far = said.covered(row, from, count, weights());
          return ratio(near.found + FAR * far.found, near.total + FAR * far.total);
        },
      };
    },
  };
}

/** Lists with a place for each key, cleared when they are used again. */
interface Room {
  /** One more than the place of the key in the clause of the draft; 0 where it has none. */
  readonly places: Uint32Array;
  /** 1 where the draft has the key at all. */
  readonly said: Uint8Array;
  /** For which question the key was last seen. */
  readonly seen: Uint32Array;
  question: number;
  placed: readonly number[];
  saying: readonly number[];
}

function roomFor(size: number): Room {
  return {
    places: new Uint32Array(size),
    said: new Uint8Array(size),
    seen: new Uint32Array(size),
    question: 0,
    placed: [],
    saying: [],
  };
}

/** How much of the clause of the draft a row names. */
function clauseOf({ core }: AlignableSubject, keys: PackedKeys, room: Room) {
  const { places } = room;
  const numberOf = (key: string | undefined): number => (key === undefined ? NO_KEY : numberOfKey(keys, key));
  const numbers = core.map(({ key }) => numberOf(key));
  const befores = core.map(({ before }) => numberOf(before));
  const nexts = core.map(({ next }) => numberOf(next));
  const total = core.reduce((sum, { weight }) => sum + weight, 0);
  const states = new Uint8Array(core.length);
  for (const number of room.placed) places[number] = 0;
  room.placed = numbers.filter((number) => number >= 0);
  numbers.forEach((number, at) => {
    if (number >= 0) places[number] = at + 1;
  });
  return {
    named(row: Uint32Array, count: number): number {
      states.fill(ABSENT);
      let previous = NO_KEY;
      for (let at = HEAD; at < count; at += 1) {
        const code = row[at] ?? 0;
        const number = code >>> 1;
        const here = (places[number] ?? 0) - 1;
        if (here >= 0 && states[here] === ABSENT) states[here] = PRESENT;
        if ((code & 1) === 1) {
          if (here >= 0 && befores[here] === previous) states[here] = PAIRED;
          const before = (places[previous] ?? 0) - 1;
          if (before >= 0 && nexts[before] === number) states[before] = PAIRED;
        }
        previous = number;
      }
      let found = 0;
      for (let at = 0; at < core.length; at += 1) {
        const [state, word] = [states[at], core[at]];
        if (state === ABSENT || word === undefined) continue;
        const whole = state === PAIRED || (word.before === undefined && word.next === undefined);
        found += word.weight * (whole ? 1 : ALONE);
      }
      return ratio(found, total);
    },
  };
}

/** How much of a stretch of a row the draft names. */
function saidIn(draft: AlignableSubject, keys: PackedKeys, room: Room) {
  const { said, seen } = room;
  const size = said.length;
  const follow = new Set<number>();
  for (const number of room.saying) said[number] = 0;
  const saying: number[] = [];
  for (const [key, befores] of draft.words()) {
    const number = numberOfKey(keys, key);
    if (number < 0) continue;
    said[number] = 1;
    saying.push(number);
    for (const before of befores) follow.add(numberOfKey(keys, before) * size + number);
  }
  room.saying = saying;
  return {
    covered(row: Uint32Array, from: number, to: number, weights: Float64Array) {
      room.question += 1;
      let found = 0;
      let total = 0;
      for (let at = from; at < to; at += 1) {
        const code = row[at] ?? 0;
        const number = code >>> 1;
        if (seen[number] === room.question) continue;
        seen[number] = room.question;
        const weight = weights[number] ?? 0;
        total += weight;
        if (said[number] === 0) continue;
        const hasBefore = (code & 1) === 1;
        const next = at + 1 < to ? (row[at + 1] ?? 0) : 0;
        const hasNext = (next & 1) === 1;
        const paired =
          (!hasBefore && !hasNext) ||
          (hasBefore && follow.has(((row[at - 1] ?? 0) >>> 1) * size + number)) ||
          (hasNext && follow.has(number * size + (next >>> 1)));
        found += weight * (paired ? 1 : ALONE);
      }
      return { found, total };
    },
  };
}

/** The two numbers before the words. */
const HEAD = 2;
/** The number of no key. */
const NO_KEY = -2;
const ABSENT = 0;
const PRESENT = 1;
const PAIRED = 2;
