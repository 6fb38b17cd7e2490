import type { Statement } from '../model.ts';
import { type Field, ownFields, sharedFields } from './fields.ts';
import { syllablesOf } from './syllables.ts';
import { buildPostings, type Postings } from './term-index.ts';

/** Everything that can be worked out before the first query. */
export interface Corpus {
  /** Newest first, then by id: the order in which equals are shown. */
  readonly statements: readonly Statement[];
  /** Passages are the statements, by number, then what they share. */
  readonly postings: Postings;
  /** The numbers of the shared passages of statement `i`: `shared[sharedStarts[i]]` up to `shared[sharedStarts[i + 1]]`. */
  readonly sharedStarts: Uint32Array;
  readonly shared: Uint32Array;
  /** The fields of the shared passages, read; the first one belongs to passage `statements.length`. */
  readonly sharedRead: readonly (readonly ReadField[])[];
  /** In about how many statements a term occurs; what is shared counts for each that shares it. */
  readonly frequency: Uint32Array;
}

/** A field position by position; a term is -1 where the corpus does not know the syllable. */
export interface ReadField {
  readonly weight: number;
  readonly terms: readonly number[];
  readonly folded: readonly string[];
  readonly written: readonly string[];
}

export function buildCorpus(unordered: readonly Statement[]): Corpus {
  const statements = [...unordered].sort(newestFirst);
  const { sharedStarts, shared, fields } = share(statements);
  const postings = buildPostings(passages(statements, fields));
  return {
    statements,
    postings,
    sharedStarts,
    shared,
    sharedRead: fields.map((list) => readFields(list, postings)),
    frequency: frequencies(postings, { statements: statements.length, shared }),
  };
}

export function readFields(fields: readonly Field[], { termOf }: Postings): ReadField[] {
  return fields.map(({ text, weight }) => {
    const syllables = syllablesOf(text);
    return {
      weight,
      terms: syllables.map(({ folded }) => termOf.get(folded) ?? -1),
      folded: syllables.map(({ folded }) => folded),
      written: syllables.map(({ written }) => written),
    };
  });
}

function newestFirst(a: Statement, b: Statement): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function* passages(
  statements: readonly Statement[],
  shared: readonly (readonly Field[])[],
): Generator<readonly Field[], void> {
  for (const statement of statements) yield ownFields(statement);
  yield* shared;
}

function share(statements: readonly Statement[]): {
  sharedStarts: Uint32Array;
  shared: Uint32Array;
  fields: readonly (readonly Field[])[];
} {
  const numbers = new Map<string, number>();
  const fields: (readonly Field[])[] = [];
  const shared: number[] = [];
  const sharedStarts = new Uint32Array(statements.length + 1);
  statements.forEach((statement, index) => {
    for (const [key, list] of sharedFields(statement)) {
      let number = numbers.get(key);
      if (number === undefined) {
        number = statements.length + fields.length;
        numbers.set(key, number);
        fields.push(list);
      }
      shared.push(number);
    }
    sharedStarts[index + 1] = shared.length;
  });
  return { sharedStarts, shared: Uint32Array.from(shared), fields };
}

function frequencies(
  { offsets, passages: listed }: Postings,
  { statements, shared }: { readonly statements: number; readonly shared: Uint32Array },
): Uint32Array {
  const shares = new Map<number, number>();
  for (const passage of shared) shares.set(passage, (shares.get(passage) ?? 0) + 1);
  const frequency = new Uint32Array(offsets.length - 1);
  for (let term = 0; term < frequency.length; term += 1) {
    let count = 0;
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at += 1) {
      const passage = listed[at] ?? 0;
      count += passage < statements ? 1 : (shares.get(passage) ?? 0);
    }
    frequency[term] = Math.min(count, statements);
  }
  return frequency;
}
