import { once } from '../../text/once.ts';
import { type PackedStrings, packStrings, stringAt } from '../../text/packed-strings.ts';
import { speller } from '../../text/spelling.ts';
import type { Statement } from '../model.ts';
import { type Field, OWN_WEIGHTS, ownFields, sharedFields } from './fields.ts';
import { syllablesOf } from './syllables.ts';
import { type PackedTerms, packTerms } from './term-index.ts';
import { openTerms, type Terms } from './terms.ts';

/** Everything that can be worked out before the first query, as lists of numbers. */
export interface PackedCorpus {
  /** The statements newest first, then by id, as their places among those that were packed. */
  readonly order: Uint32Array;
  /** Passages are the statements, by number in that order, then what they share. */
  readonly terms: PackedTerms;
  /** The numbers of the shared passages of statement `i`: `shared[sharedStarts[i]]` up to `shared[sharedStarts[i + 1]]`. */
  readonly sharedStarts: Uint32Array;
  readonly shared: Uint32Array;
  /** The texts of the shared passages; those of passage `i`, counted from the first shared one, begin at `fieldStarts[i]`. */
  readonly fields: PackedStrings;
  readonly fieldStarts: Uint32Array;
  /** The weight of each shared passage, from 0 to 1; all of its fields have the same. */
  readonly sharedWeights: Float64Array;
  /** In about how many statements a syllable occurs; what is shared counts for each that shares it. */
  readonly frequency: Uint32Array;
}

/** The same, ready to be searched. */
export interface Corpus {
  /** Newest first, then by id: the order in which equals are shown. */
  readonly statements: readonly Statement[];
  readonly terms: Terms;
  readonly sharedStarts: Uint32Array;
  readonly shared: Uint32Array;
  readonly sharedCount: number;
  /** The fields of a shared passage, read. */
  sharedRead(passage: number): readonly ReadField[];
  readFields(fields: readonly Field[]): readonly ReadField[];
  /** The weight of a passage as `terms` give it, from 1 to 255. */
  weightOf(packed: number): number;
  /** In about how many statements a term occurs. */
  frequencyOf(term: number): number;
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

/** A field position by position; a term is -1 where the corpus does not know the syllable. */
export interface ReadField {
  readonly weight: number;
  readonly terms: readonly number[];
  readonly folded: readonly string[];
  readonly written: readonly string[];
}

export function packCorpus(unordered: readonly Statement[]): PackedCorpus {
  const order = Uint32Array.from(unordered.keys()).sort((a, b) => newestFirst(unordered[a], unordered[b]));
  const statements = inOrder(unordered, order);
  const { sharedStarts, shared, passages } = share(statements);
  const fieldStarts = new Uint32Array(passages.length + 1);
  passages.forEach((fields, index) => {
    fieldStarts[index + 1] = (fieldStarts[index] ?? 0) + fields.length;
  });
  const packed = {
    order,
    terms: packTerms(passagesOf(statements, passages)),
    sharedStarts,
    shared,
    fields: packStrings(passages.flatMap((fields) => fields.map(({ text }) => text))),
    fieldStarts,
    sharedWeights: Float64Array.from(passages, ([field]) => field?.weight ?? 0),
    frequency: new Uint32Array(0),
  };
  const { terms, frequencyOf } = openCorpus(packed, unordered);
  return { ...packed, frequency: Uint32Array.from({ length: terms.size }, (_, term) => frequencyOf(term)) };
}

/** `unordered` are the statements that were packed, in the same order. */
export function openCorpus(packed: PackedCorpus, unordered: readonly Statement[]): Corpus {
  const { order, sharedStarts, shared, fields, fieldStarts, sharedWeights, frequency } = packed;
  const terms = openTerms(packed.terms);
  const statements = inOrder(unordered, order);
  const size = order.length + sharedWeights.length;
  const room = { list: new Uint32Array(size), promise: new Float32Array(size), seenFor: new Uint8Array(size) };
  const bytes = Uint8Array.from([...OWN_WEIGHTS, ...sharedWeights], (weight) => Math.max(1, Math.round(weight * 255)));
  const readFields = fieldReader(terms);
  const sharing = once(() => timesShared(shared, order.length, sharedWeights.length));
  const read = new Map<number, readonly ReadField[]>();
  const frequencyOf = (term: number): number => {
    const known = frequency[term];
    if (known !== undefined) return known;
    const count = terms.read(term, room.list);
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const passage = (room.list[at] ?? 0) >>> 1;
      found += passage < order.length ? 1 : (sharing()[passage - order.length] ?? 0);
    }
    return Math.min(found, order.length);
  };
  return {
    ...{ statements, terms, sharedStarts, shared, room, frequencyOf, readFields },
    sharedCount: sharedWeights.length,
    sharedRead(passage) {
      const index = passage - order.length;
      const known = read.get(index);
      if (known !== undefined) return known;
      const [from, to] = [fieldStarts[index] ?? 0, fieldStarts[index + 1] ?? 0];
      const weight = sharedWeights[index] ?? 0;
      const texts = Array.from({ length: to - from }, (_, at) => ({ text: stringAt(fields, from + at), weight }));
      const made = readFields(texts);
      read.set(index, made);
      return made;
    },
    weightOf(value) {
      const passage = value >>> 1;
      return bytes[passage < order.length ? value & 1 : passage - order.length + OWN_WEIGHTS.length] ?? 0;
    },
  };
}

/** Candidates are read anew for each query: their words are spelled once. */
function fieldReader({ termOf }: Terms): Corpus['readFields'] {
  const spell = speller();
  return (fields) =>
    fields.map(({ text, weight }) => {
      const syllables = syllablesOf(text, spell);
      return {
        weight,
        terms: syllables.map(({ folded }) => termOf(folded)),
        folded: syllables.map(({ folded }) => folded),
        written: syllables.map(({ written }) => written),
      };
    });
}

function inOrder(statements: readonly Statement[], order: Uint32Array): readonly Statement[] {
  return Array.from(order).flatMap((place) => statements[place] ?? []);
}

function newestFirst(a: Statement | undefined, b: Statement | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function* passagesOf(
  statements: readonly Statement[],
  shared: readonly (readonly Field[])[],
): Generator<readonly Field[], void> {
  for (const statement of statements) yield ownFields(statement);
  yield* shared;
}

function share(statements: readonly Statement[]): {
  sharedStarts: Uint32Array;
  shared: Uint32Array;
  passages: readonly (readonly Field[])[];
} {
  const numbers = new Map<string, number>();
  const passages: (readonly Field[])[] = [];
  const shared: number[] = [];
  const sharedStarts = new Uint32Array(statements.length + 1);
  statements.forEach((statement, index) => {
    for (const [key, fields] of sharedFields(statement)) {
      let number = numbers.get(key);
      if (number === undefined) {
        number = statements.length + passages.length;
        numbers.set(key, number);
        passages.push(fields);
      }
      shared.push(number);
    }
    sharedStarts[index + 1] = shared.length;
  });
  return { sharedStarts, shared: Uint32Array.from(shared), passages };
}

/** By how many statements each shared passage is shared. */
function timesShared(shared: Uint32Array, first: number, count: number): Uint32Array {
  const times = new Uint32Array(count);
  for (const passage of shared) times[passage - first] = (times[passage - first] ?? 0) + 1;
  return times;
}
