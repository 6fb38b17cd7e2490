import type { Corpus } from './corpus.ts';
import { isWithinOneEdit } from './spelling.ts';
import { isUnfinished, type Syllable, syllablesOf } from './syllables.ts';

/** The terms `from` up to `to`, which are what was asked for to the degree of `factor` (1: exactly). */
export interface Choice {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
}

/** Something that a statement may contain, in one of several forms, best first; the rarer it is, the more it tells. */
export interface Wanted {
  readonly choices: readonly Choice[];
  readonly rarity: number;
}

export interface WantedSyllable extends Wanted {
  readonly folded: string;
  /** The spelling that was typed, where it has diacritics: then they count. */
  readonly written: string | undefined;
  /** The number of that spelling in the corpus; -1 where nothing on record is written so. */
  readonly spelling: number;
}

/** What a query asks for; pair `i` is syllable `i` followed by syllable `i + 1`. */
export interface Query {
  readonly syllables: readonly WantedSyllable[];
  readonly pairs: readonly Wanted[];
}

export function readQuery(text: string, corpus: Corpus): Query {
  const typed = syllablesOf(text).slice(0, LONGEST_QUERY);
  const unfinished = isUnfinished(text) ? typed.length - 1 : -1;
  const isSupported = (index: number): boolean => hasPair(corpus, typed, index) || hasPair(corpus, typed, index + 1);
  const syllables = typed.map((syllable, index) => {
    const choices = choicesFor(syllable.folded, corpus, {
      isPrefix: index === unfinished,
      isSupported: isSupported(index),
    });
    const written = syllable.written === syllable.folded ? undefined : syllable.written;
    const spelling = written === undefined ? -1 : corpus.rows.spellingOf(written);
    return { folded: syllable.folded, written, spelling, choices, rarity: rarity(choices, corpus) };
  });
  const pairs = syllables.slice(1).map((second, index) => {
    const choices = pairChoices(syllables[index]?.choices ?? [], second.choices, corpus);
    return { choices, rarity: rarity(choices, corpus) };
  });
  return { syllables, pairs };
}

/** To what degree a syllable of a text, given as term and as written, is the wanted one. */
export function matchFactor(wanted: WantedSyllable, term: number, written: string | undefined): number {
  const factor = choiceFactor(wanted, term);
  return factor === 1 && wanted.written !== undefined && wanted.written !== written ? OTHER_DIACRITICS : factor;
}

/** The same of a syllable that is given by the number of its spelling. */
export function spelledFactor(wanted: WantedSyllable, term: number, spelling: number): number {
  const factor = choiceFactor(wanted, term);
  return factor === 1 && wanted.written !== undefined && wanted.spelling !== spelling ? OTHER_DIACRITICS : factor;
}

function choiceFactor({ choices }: WantedSyllable, term: number): number {
  for (const { from, to, factor } of choices) if (term >= from && term < to) return factor;
  return 0;
}

/** A pasted paragraph is long enough to be found by its beginning. */
const LONGEST_QUERY = 48;
const PREFIX = 0.85;
const TYPO = 0.7;
/** The typed syllable exists, but next to neighbours with which it never stands: it may be a slip of the finger. */
const POSSIBLE_TYPO = 0.4;
/** Below it, a choice is no more than a possibility. */
export const DOUBTFUL = 0.5;
/** A syllable with the right letters and other diacritics than the ones that were typed ("dùng" for "đứng"). */
const OTHER_DIACRITICS = 0.8;
/** Nearly every syllable of two letters, and many of three, is one edit from dozens of others. */
const SHORTEST_TYPO = 3;
const SHORTEST_POSSIBLE_TYPO = 4;
const WORD = /^[a-z]+$/u;

function choicesFor(
  folded: string,
  corpus: Corpus,
  { isPrefix, isSupported }: { readonly isPrefix: boolean; readonly isSupported: boolean },
): Choice[] {
  const choices: Choice[] = [];
  const exact = corpus.terms.termOf(folded);
  if (exact >= 0) choices.push({ from: exact, to: exact + 1, factor: 1 });
  if (isPrefix) {
    const { from, to } = longerTerms(folded, corpus);
    if (from < to) choices.push({ from, to, factor: PREFIX });
  }
  const isKnown = choices.length > 0;
  if (isSupported || folded.length < (isKnown ? SHORTEST_POSSIBLE_TYPO : SHORTEST_TYPO) || !WORD.test(folded))
    return choices;
  const factor = isKnown ? POSSIBLE_TYPO : TYPO;
  corpus.terms.syllables().forEach((other, term) => {
    if (other !== folded && isWithinOneEdit(folded, other) && WORD.test(other)) {
      choices.push({ from: term, to: term + 1, factor });
    }
  });
  return choices;
}

/** The terms that begin with `prefix` and are longer. */
function longerTerms(prefix: string, { terms }: Corpus): { from: number; to: number } {
  const syllables = terms.syllables();
  return { from: firstNotBefore(`${prefix}\u0000`, syllables), to: firstNotBefore(`${prefix}\uffff`, syllables) };
}

function firstNotBefore(text: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the corpus knows the pair of the typed syllables `second - 1` and `second`. */
function hasPair({ terms }: Corpus, typed: readonly Syllable[], second: number): boolean {
  const before = terms.termOf(typed[second - 1]?.folded ?? '');
  const after = terms.termOf(typed[second]?.folded ?? '');
  return before >= 0 && after >= 0 && terms.hasPair(before, after);
}

function pairChoices(first: readonly Choice[], second: readonly Choice[], { terms }: Corpus): Choice[] {
  const choices: Choice[] = [];
  for (const before of first) {
    for (const after of second) {
      for (let term = before.from; term < before.to; term += 1) {
        const from = terms.pairsFrom(term, after.from);
        const to = terms.pairsFrom(term, after.to);
        if (from < to) choices.push({ from, to, factor: Math.min(before.factor, after.factor) });
      }
    }
  }
  return choices.sort((a, b) => b.factor - a.factor);
}

/**
 * The inverse document frequency of all choices together: near 0 for what everybody says, large for what few say. A
 * rare word stays rare where it may also be a slip of the finger for a common one.
 */
function rarity(choices: readonly Choice[], { frequencyOf, statements }: Corpus): number {
  let count = 0;
  for (const { from, to, factor } of choices) {
    if (factor < DOUBTFUL && count > 0) break;
    for (let term = from; term < to; term += 1) count += frequencyOf(term);
  }
  const known = Math.min(count, statements.length);
  return Math.log(1 + (statements.length - known + 0.5) / (known + 0.5));
}
