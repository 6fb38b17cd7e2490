import { openPostings, type PackedPostings, packPostings } from '../claims/postings.ts';
import { type SharingIndex, sharingOver } from '../claims/sharing.ts';
import type { Statement } from './model.ts';

/**
 * What is known of parts of statements (their claims, sayings, norms) without the statements being read: enough to find a part,
 * which is read again when it is found. Drafts come close to few statements, and those who start a program for one draft
 * wait for no others.
 */
export interface PackedParts {
  /** The number of the statement that each part is of. */
  readonly statements: Uint32Array;
  /** The place of each part among all that are read of its statement. */
  readonly ordinals: Uint32Array;
  /** In which parts each key stands. */
  readonly postings: PackedPostings;
}

/** What of a part is taken down. */
export interface Sketch {
  readonly ordinal: number;
  readonly keys: Iterable<string>;
}

/** Reads all statements. The sketches are given back in the order of the parts, for whatever else is to be kept of them. */
export function packParts<S extends Sketch>(
  statements: readonly Statement[],
  sketchesOf: (statement: Statement) => readonly S[],
): { readonly packed: PackedParts; readonly sketches: readonly S[] } {
  const sketches: S[] = [];
  const numbers: number[] = [];
  statements.forEach((statement, number) => {
    for (const sketch of sketchesOf(statement)) {
      sketches.push(sketch);
      numbers.push(number);
    }
  });
  const packed = {
    statements: Uint32Array.from(numbers),
    ordinals: Uint32Array.from(sketches, ({ ordinal }) => ordinal),
    postings: packPostings(sketches.map(({ keys }) => keys)),
  };
  return { packed, sketches };
}

/** Parts of statements, by their number. */
export interface Parts<T> {
  readonly count: number;
  readonly sharing: SharingIndex;
  statementOf(part: number): Statement | undefined;
  /** Reads the statement when one of its parts is first asked for. */
  at(part: number): T | undefined;
}

/** `read` gives all parts of a statement that a sketch may have been made of. */
export function openParts<T>(
  { statements: numbers, ordinals, postings }: PackedParts,
  statements: readonly Statement[],
  read: (statement: Statement) => readonly T[],
): Parts<T> {
  const known = new Map<number, readonly T[]>();
  const partsOf = (number: number): readonly T[] => {
    const statement = statements[number];
    const parts = known.get(number) ?? (statement === undefined ? [] : read(statement));
    known.set(number, parts);
    return parts;
  };
  return {
    count: numbers.length,
    sharing: sharingOver(openPostings(postings, numbers.length)),
    statementOf: (part) => statements[numbers[part] ?? statements.length],
    at: (part) => partsOf(numbers[part] ?? statements.length)[ordinals[part] ?? 0],
  };
}
