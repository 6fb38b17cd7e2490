import { kept } from '../../text/kept.ts';
import { buildSubjectIndex, type SubjectIndex } from '../subject-index.ts';
import type { Assertion } from './assertion.ts';
import { type Relation, relationOf } from './conflict.ts';
import { areAlike } from './same-thing.ts';

/** Finds among many assertions those on the same thing as another. */
export interface AssertionIndex<T extends Assertion> {
  /** Those, of all that are meant, that agree with it or are in conflict with it; compared as they are asked for. */
  on(assertion: Assertion, isMeant?: (other: T) => boolean): Iterable<Related<T>>;
}

export interface Related<T extends Assertion> {
  readonly assertion: T;
  readonly relation: Exclude<Relation, 'apart'>;
}

/** Assertions in the same words stand together: what a draft says in like words a hundred times is looked up once. */
export function buildAssertionIndex<T extends Assertion>(assertions: readonly T[]): AssertionIndex<T> {
  const groups = groupAlike(assertions);
  return indexOver(
    buildSubjectIndex(
      groups.map((group) => ({ entry: group, subject: group.subject })),
      CROWD,
    ),
  );
}

export function groupAlike<T extends Assertion>(assertions: readonly T[]): readonly Alike<T>[] {
  const alike = new Map<string, Alike<T>>();
  for (const assertion of assertions) {
    const words = wordsOf(assertion);
    const group = alike.get(words) ?? { subject: assertion.subject, byNumbers: new Map() };
    alike.set(words, group);
    add(assertion, group);
  }
  return [...alike.values()];
}

/** The group of assertions that are all in the same words. */
export function groupOf<T extends Assertion>(members: readonly T[]): Alike<T> | undefined {
  const [first] = members;
  if (first === undefined) return undefined;
  const group: Alike<T> = { subject: first.subject, byNumbers: new Map() };
  for (const member of members) add(member, group);
  return group;
}

function add<T extends Assertion>(assertion: T, { byNumbers }: Alike<T>): void {
  const numbers = numbersOf(assertion);
  const members = byNumbers.get(numbers);
  if (members === undefined) byNumbers.set(numbers, [assertion]);
  else if (members.length < MOST_ALIKE) members.push(assertion);
}

export function indexOver<T extends Assertion>(index: SubjectIndex<Alike<T>>): AssertionIndex<T> {
  return {
    *on(assertion, isMeant) {
      const numbers = numbersOf(assertion);
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
          if (relation !== 'apart') yield { assertion: other, relation };
        }
      }
    },
  };
}

/** Assertions in the same words, by the numbers in them. */
export interface Alike<T> {
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
export const CROWD = 300;
