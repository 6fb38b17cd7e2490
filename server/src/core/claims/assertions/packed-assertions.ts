import { numberOfKey } from '../../text/key-table.ts';
import { longestList, type NumberLists, packLists, readList } from '../../text/number-lists.ts';
import { allStrings } from '../../text/packed-strings.ts';
import { alignableRecord, recordWords, type Weigh, weightOfRecord } from '../align.ts';
import { openPostings, type PackedPostings, packPostings } from '../postings.ts';
import { sharingOver } from '../sharing.ts';
import { allWords, subjectIndexOver, weightOfWord } from '../subject-index.ts';
import type { Assertion } from './assertion.ts';
import { type AssertionIndex, CROWD, groupAlike, groupOf, indexOver } from './assertion-index.ts';

/** An index of assertions as lists of numbers, of which each is read when another comes close to it. */
export interface PackedAssertions {
  /** The numbers of the assertions of each group that is in the same words. */
  readonly members: NumberLists;
  /** In which groups each word stands. */
  readonly postings: PackedPostings;
  /** In how many. */
  readonly counts: Uint32Array;
  /** What all words of a group weigh; see `weightOfRecord`. */
  readonly weights: Float64Array;
}

export function packAssertions(assertions: readonly Assertion[]): PackedAssertions {
  const numbers = new Map(assertions.map((assertion, number) => [assertion, number]));
  const groups = groupAlike(assertions);
  const words = groups.map(({ subject }) => recordWords(subject));
  const counted = new Map<string, number>();
  for (const each of words) for (const key of allWords(each)) counted.set(key, (counted.get(key) ?? 0) + 1);
  const weigh: Weigh = (key) => weightOfWord(counted.get(key) ?? 0);
  const postings = packPostings(words.map(allWords));
  return {
    members: packLists(
      groups.map(({ byNumbers }) => [...byNumbers.values()].flat().map((each) => numbers.get(each) ?? 0)),
    ),
    postings,
    counts: Uint32Array.from(allStrings(postings.keys), (key) => counted.get(key) ?? 0),
    weights: Float64Array.from(words, (each) => weightOfRecord(each, weigh)),
  };
}

/** The same index as one over all assertions; `at` gives them by their numbers. */
export function openAssertions<T extends Assertion>(
  { members, postings, counts, weights }: PackedAssertions,
  at: (number: number) => T | undefined,
): AssertionIndex<T> {
  const { keys } = postings;
  const weigh: Weigh = (key) => weightOfWord(counts[numberOfKey(keys, key)] ?? 0);
  const row = new Uint32Array(longestList(members));
  const entryOf = (group: number) => {
    const numbers = row.slice(0, readList(members, group, row));
    return groupOf([...numbers].flatMap((number) => at(number) ?? []));
  };
  return indexOver(
    subjectIndexOver({
      sharing: sharingOver(openPostings(postings, weights.length), CROWD),
      weigh,
      weightOf: (group) => weights[group] ?? 0,
      recordOf(group) {
        const entry = entryOf(group);
        return entry && alignableRecord(entry.subject, weigh);
      },
      entryOf,
    }),
  );
}
