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

/** A stretch of text, syllable by syllable, `spellings[from]` up to `spellings[to]`; a number is -1 where nothing on record is written so. */
export interface SpelledField {
  readonly weight: number;
  readonly spellings: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
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
  /** Lays out a statement where the one before it was. */
  read(statement: number): SpelledRow;
}

export interface SpelledRow {
  readonly row: Uint32Array;
  /** Where the quotation ends, which begins at 1, and where the note on it does, which follows. */
  readonly quotation: number;
  readonly note: number;
}

export function openRows({ spellings, terms, rows }: PackedRows): Rows {
  const room = new Uint32Array(longestList(rows));
  return {
    spellingOf: (written) => numberOfKey(spellings, written),
    termOf: (spelling) => terms[spelling] ?? -1,
    read(statement) {
      const count = readList(rows, statement, room);
      return { row: room, quotation: 1 + (room[0] ?? 0), note: count };
    },
  };
}
