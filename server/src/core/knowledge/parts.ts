import { openPairPostings, type PackedPairPostings, packPairPostings } from '../claims/pair-postings.ts';
import { openPostings, type PackedPostings, type Postings, packPostings } from '../claims/postings.ts';
import { type SharingIndex, sharingOver } from '../claims/sharing.ts';
import { once } from '../text/once.ts';
import type { Statement } from './model.ts';

/**
 * What is known of parts of statements (their claims, sayings, norms) without the statements being read: enough to find a part,
 * which is read again when it is found. Drafts come close to few statements, and those who start a program for one draft
 * wait for no others.
 */
export interface PackedParts extends PackedPlaces {
  /** In which parts each key stands. */
  readonly postings: PackedPostings;
}

/** The same, where the keys are pairs of words. */
export interface PackedPairParts extends PackedPlaces {
  readonly pairs: PackedPairPostings;
}

/** Where each part stands. */
export interface PackedPlaces {
  /** The number of the statement that each part is of. */
  readonly statements: Uint32Array;
  /** The place of each part among all that are read of its statement. */
  readonly ordinals: Uint32Array;
}

/** What of a part is taken down. */
export interface Sketch {
  readonly ordinal: number;
  readonly keys: Iterable<string>;
}

/** A sketch with the number of its statement. */
export interface PlacedSketch extends Sketch {
  readonly number: number;
}

/** Reads all statements. The sketches are in the order of the parts, for whatever else is to be kept of them. */
export function sketchParts<S extends Sketch>(
  statements: readonly Statement[],
  sketchesOf: (statement: Statement) => readonly S[],
): readonly (S & PlacedSketch)[] {
  return statements.flatMap((statement, number) => sketchesOf(statement).map((sketch) => ({ ...sketch, number })));
}

export function packParts(sketches: readonly PlacedSketch[]): PackedParts {
  return { ...placesOf(sketches), postings: packPostings(sketches.map(({ keys }) => keys)) };
}

export function packPairParts(sketches: readonly PlacedSketch[]): PackedPairParts {
  return { ...placesOf(sketches), pairs: packPairPostings(sketches.map(({ keys }) => keys)) };
}

export function placesOf(sketches: readonly PlacedSketch[]): PackedPlaces {
  return {
    statements: Uint32Array.from(sketches, ({ number }) => number),
    ordinals: Uint32Array.from(sketches, ({ ordinal }) => ordinal),
  };
}

/** Parts of statements, by their number. */
export interface Places<T> {
  readonly count: number;
  statementOf(part: number): Statement | undefined;
  /** Reads the statement when one of its parts is first asked for. */
  at(part: number): T | undefined;
}

/** The same, to be found by keys. */
export interface Parts<T> extends Places<T> {
  readonly postings: Postings;
  readonly sharing: SharingIndex;
}

/** `read` gives all parts of a statement that a sketch may have been made of. */
export function openPlaces<T>(
  { statements: numbers, ordinals }: PackedPlaces,
  statements: readonly Statement[],
  read: (statement: Statement) => readonly T[],
): Places<T> {
  const known = new Map<number, readonly T[]>();
  const partsOf = (number: number): readonly T[] => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const statement = statements[number];
    const parts = statement === undefined ? [] : read(statement);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(number, parts);
    return parts;
  };
  return {
    count: numbers.length,
    statementOf: (part) => statements[numbers[part] ?? statements.length],
    at: (part) => partsOf(numbers[part] ?? statements.length)[ordinals[part] ?? 0],
  };
}

/** Drafts come close to the same few statements again and again; more than these would only fill the memory. */
const MOST_KNOWN = 1_024;

export function openParts<T>(
  packed: PackedParts | PackedPairParts,
  statements: readonly Statement[],
  read: (statement: Statement) => readonly T[],
): Parts<T> {
  const places = openPlaces(packed, statements, read);
  const postings =
    'pairs' in packed ? openPairPostings(packed.pairs, places.count) : openPostings(packed.postings, places.count);
  const sharing = once(() => sharingOver(postings));
  return {
    ...places,
    postings,
    get sharing() {
      return sharing();
    },
  };
}
