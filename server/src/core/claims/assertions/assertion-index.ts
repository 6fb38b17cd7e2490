import { kept } from '../../text/kept.ts';
import { buildSubjectIndex } from '../subject-index.ts';
import type { Assertion } from './assertion.ts';
import { type Relation, relationOf } from './conflict.ts';
import { areAlike } from './same-thing.ts';

/** Finds among many assertions those on the same thing as another. */
export interface AssertionIndex<T extends Assertion> {
  /** Those, of all that are meant, that agree with it or are in conflict with it. */
  on(assertion: Assertion, isMeant?: (other: T) => boolean): readonly Related<T>[];
}

export interface Related<T extends Assertion> {
  readonly assertion: T;
  readonly relation: Exclude<Relation, 'apart'>;
}

/** Assertions in the same words stand together: what a draft says in like words a hundred times is looked up once. */
export function buildAssertionIndex<T extends Assertion>(assertions: readonly T[]): AssertionIndex<T> {
  const alike = new Map<string, Alike<T>>();
  for (const assertion of assertions) {
    const words = wordsOf(assertion);
    const group = alike.get(words) ?? { subject: assertion.subject, byNumbers: new Map() };
    alike.set(words, group);
    const numbers = numbersOf(assertion);
    const members = group.byNumbers.get(numbers);
    if (members === undefined) group.byNumbers.set(numbers, [assertion]);
    else if (members.length < MOST_ALIKE) members.push(assertion);
  }
  const groups = [...alike.values()];
  const index = buildSubjectIndex(
    groups.map((group) => ({ entry: group, subject: group.subject })),
    CROWD,
  );
  return {
    on(assertion, isMeant) {
      const numbers = numbersOf(assertion);
      const related: Related<T>[] = [];
      const membersOf = (entry: Alike<T>): readonly T[] => {
        const members = entry.byNumbers.get(numbers) ?? [];
        const [first] = members;
        // All of them have the same telling words, and but for norms these have to fit first.
        if (first === undefined || (first.kind !== 'norm' && !areAlike(assertion, first))) return [];
        return members.filter((other) => other !== assertion && isMeant?.(other) !== false);
      };
      for (const { entry } of index.near(assertion.subject, CLOSE, (each) => membersOf(each).length > 0)) {
        for (const other of membersOf(entry)) {
          const relation = relationOf(assertion, other);
          if (relation !== 'apart') related.push({ assertion: other, relation });
        }
      }
      return related;
    },
  };
}

interface Alike<T> {
  readonly subject: Assertion['subject'];
  readonly byNumbers: Map<string, T[]>;
}

const wordsOf = kept(({ core, named }: Assertion) => `${[...core].sort().join(' ')}|${[...named].sort().join(' ')}`);

const numbersOf = kept(({ kind, numbers }: Assertion) => [kind, ...[...numbers].sort()].join(' '));

/** All words are asked for, but a word whose neighbour is another one counts half. */
const CLOSE = 0.5;
/** What is said in the same words more often than this is a formula, and tells no one thing from another. */
const MOST_ALIKE = 40;
/** A word in so many different wordings is no way to find the one that is meant. */
const CROWD = 300;
