import { lowerBound } from '../../claims/pair-postings.ts';
import { numberOfKey } from '../../text/key-table.ts';
import { readAscending } from '../../text/number-lists.ts';
import { once } from '../../text/once.ts';
import { allStrings } from '../../text/packed-strings.ts';
import type { PackedTerms } from './term-index.ts';

/** The terms of an index, ready to be asked for; see `PackedTerms`. */
export interface Terms {
  /** How many syllables there are; the terms from here on are pairs. */
  readonly size: number;
  /** In alphabetical order. */
  readonly syllables: () => readonly string[];
  /** The term of a folded syllable; -1 where there is none. */
  termOf(folded: string): number;
  /** The first pair of `first` with a syllable that is not before `second`. */
  pairsFrom(first: number, second: number): number;
  /** Whether there is the pair of two syllables. */
  hasPair(first: number, second: number): boolean;
  /** Writes the passages of a term as they are packed, and returns how many they are. */
  read(term: number, into: Uint32Array): number;
}

export function openTerms({ syllables, pairStarts, seconds, passages }: PackedTerms): Terms {
  const size = pairStarts.length - 1;
  const pairsFrom = (first: number, second: number): number =>
    size + lowerBound(seconds, second, pairStarts[first], pairStarts[first + 1]);
  return {
    size,
    syllables: once(() => allStrings(syllables)),
    termOf: (folded) => numberOfKey(syllables, folded),
    pairsFrom,
    hasPair(first, second) {
      const pair = pairsFrom(first, second);
      return pair < size + (pairStarts[first + 1] ?? 0) && seconds[pair - size] === second;
    },
    read: (term, into) => readAscending(passages, term, into),
  };
}
