import { once } from '../../text/once.ts';
import { type Speller, speller } from '../../text/spelling.ts';
import type { Statement } from '../model.ts';
import { type Field, OWN_WEIGHTS, ownFields } from './fields.ts';
import { fieldsOf, type PackedSharing, packSharing, passagesIn, timesShared } from './shared-passages.ts';
import { openRows, type PackedRows, packRows, type Rows, type SpelledField } from './syllable-rows.ts';
import { syllablesOf } from './syllables.ts';
import { type PackedTerms, packTerms } from './term-index.ts';
import { readStream } from './term-stream.ts';
import { openTerms, type Terms } from './terms.ts';

/** Everything that can be worked out before the first query, as lists of numbers. */
export interface PackedCorpus {
  /** The statements newest first, then by id, as their places among those that were packed. */
  readonly order: Uint32Array;
  /** Passages are the statements, by number in that order, then what they share. */
  readonly terms: PackedTerms;
  readonly sharing: PackedSharing;
  readonly rows: PackedRows;
  /** In about how many statements a syllable occurs; what is shared counts for each that shares it. */
  readonly frequency: Uint32Array;
}

/** The same, ready to be searched. */
export interface Corpus {
  /** Newest first, then by id: the order in which equals are shown. */
  readonly statements: readonly Statement[];
  readonly terms: Terms;
  readonly rows: Rows;
  readonly sharing: PackedSharing;
  /** The quotation and the note of a statement, until another one is asked for. */
  ownSpelled(statement: number): readonly SpelledField[];
  /** The texts of a shared passage, counted from the first one. */
  sharedSpelled(passage: number): readonly SpelledField[];
  /** The weight of a passage as `terms` give it, from 1 to 255. */
  weightOf(packed: number): number;
  /** In about how many statements a term occurs. */
  frequencyOf(term: number): number;
  /** Remembers the words of the quotations that are shown. */
  readonly spell: Speller;
  /** Room for one query at a time. */
  readonly room: Room;
}

interface Room {
  /** For the passages of a term. */
  readonly list: Uint32Array;
  /** What each passage promises. */
  readonly promise: Float32Array;
  /** The round in which a passage was last added to. A query is short enough for rounds to fit into a byte. */
  readonly seenFor: Uint8Array;
}

export function packCorpus(unordered: readonly Statement[]): PackedCorpus {
  const order = Uint32Array.from(unordered.keys()).sort((a, b) => newestFirst(unordered[a], unordered[b]));
  const statements = inOrder(unordered, order);
  const sharing = packSharing(statements);
  const stream = readStream(passagesOf(statements, sharing));
  const rows = packRows(stream, statements.length);
  const packed = { order, terms: packTerms(stream), sharing, rows, frequency: new Uint32Array(0) };
  const { terms, frequencyOf } = openCorpus(packed, unordered);
  return { ...packed, frequency: Uint32Array.from({ length: terms.size }, (_, term) => frequencyOf(term)) };
}

/** `unordered` are the statements that were packed, in the same order. */
export function openCorpus(packed: PackedCorpus, unordered: readonly Statement[]): Corpus {
  const { order, sharing, frequency } = packed;
  const terms = openTerms(packed.terms);
  const rows = openRows(packed.rows);
  const size = order.length + sharing.weights.length;
  const room = { list: new Uint32Array(size), promise: new Float32Array(size), seenFor: new Uint8Array(size) };
  const bytes = Uint8Array.from([...OWN_WEIGHTS, ...sharing.weights], (weight) =>
    Math.max(1, Math.round(weight * 255)),
  );
  const spell = speller();
  const times = once(() => timesShared(sharing));
  const spelled = new Map<number, readonly SpelledField[]>();
  const frequencyOf = (term: number): number => {
    const known = frequency[term];
    if (known !== undefined) return known;
    const count = terms.read(term, room.list);
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const passage = (room.list[at] ?? 0) >>> 1;
      found += passage < order.length ? 1 : (times()[passage - order.length] ?? 0);
    }
    return Math.min(found, order.length);
  };
  return {
    ...{ statements: inOrder(unordered, order), terms, rows, sharing, spell, room, frequencyOf },
    ownSpelled(statement) {
      const { row, quotation, note } = rows.read(statement);
      const [ofQuotation, ofNote] = OWN_WEIGHTS;
      return [
        { spellings: row, from: 1, to: quotation, weight: ofQuotation },
        { spellings: row, from: quotation, to: note, weight: ofNote },
      ];
    },
    sharedSpelled(passage) {
      const known = spelled.get(passage);
      if (known !== undefined) return known;
      const made = fieldsOf(sharing, passage).map(({ text, weight }) => {
        const spellings = syllablesOf(text, spell).map(({ written }) => rows.spellingOf(written));
        return { spellings, from: 0, to: spellings.length, weight };
      });
      spelled.set(passage, made);
      return made;
    },
    weightOf(value) {
      const passage = value >>> 1;
      return bytes[passage < order.length ? value & 1 : passage - order.length + OWN_WEIGHTS.length] ?? 0;
    },
  };
}

function inOrder(statements: readonly Statement[], order: Uint32Array): readonly Statement[] {
  const ordered: Statement[] = [];
  for (const place of order) {
    const statement = statements[place];
    if (statement !== undefined) ordered.push(statement);
  }
  return ordered;
}

function newestFirst(a: Statement | undefined, b: Statement | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function* passagesOf(statements: readonly Statement[], sharing: PackedSharing): Generator<readonly Field[], void> {
  for (const statement of statements) yield ownFields(statement);
  yield* passagesIn(sharing);
}
