import { numberOfKey, type PackedKeys, packKeys } from '../../text/key-table.ts';
import { longestList, type NumberLists, packLists, readList } from '../../text/number-lists.ts';
import type { TermStream } from './term-stream.ts';

/** What each statement says, syllable by syllable as it is written: a candidate is compared with a query without being read. */
export interface PackedRows {
  /** Every syllable as it is written somewhere, those that occur most first. */
  readonly spellings: PackedKeys;
  /** The term of each. */
  readonly terms: Uint32Array;
  /** Of each statement how many syllables its quotation has, and the spellings of these and of the note on it. */
  readonly rows: NumberLists;
}

/** A stretch of text, syllable by syllable; a number is -1 where nothing on record is written so. */
export interface SpelledField {
  readonly weight: number;
  readonly spellings: ArrayLike<number>;
}

/** The statements are the first `count` passages of the stream. */
export function packRows({ segments, written, spellings, termOfSpelling }: TermStream, count: number): PackedRows {
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (const { passage, from, to } of segments) {
    const row = rows[passage];
    if (row === undefined) continue;
    if (row.length === 0) row.push(to - from);
    for (let at = from; at < to; at += 1) row.push(written[at] ?? 0);
  }
  return { spellings: packKeys(spellings), terms: termOfSpelling, rows: packLists(rows) };
}

export interface Rows {
  /** The number of a spelling; -1 where nothing on record is written so. */
  spellingOf(written: string): number;
  /** The term of a spelling. */
  termOf(spelling: number): number;
  /** The quotation and, where there is one, the note of a statement. */
  read(statement: number): readonly [Uint32Array, Uint32Array];
}

export function openRows({ spellings, terms, rows }: PackedRows): Rows {
  const room = new Uint32Array(longestList(rows));
  return {
    spellingOf: (written) => numberOfKey(spellings, written),
    termOf: (spelling) => terms[spelling] ?? -1,
    read(statement) {
      const count = readList(rows, statement, room);
      const row = room.slice(0, count);
      const end = 1 + (row[0] ?? 0);
      return [row.subarray(1, end), row.subarray(end)];
    },
  };
}
