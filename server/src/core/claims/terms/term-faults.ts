import type { Draft } from '../../document/draft.ts';
import { unitsAround } from '../../document/units-around.ts';
import type { Steps } from '../../text/steps.ts';
import { tokenise } from '../../text/tokens.ts';
import { quotedPlaces } from '../quotes/quoted-places.ts';
import { abbreviationAt, longFormStart } from './abbreviation.ts';
import { type DraftTerm, draftTermsInSteps } from './draft-terms.ts';
import { type EarlyUse, earlyUse } from './early-use.ts';
import { isNeverUsed } from './never-used.ts';

/** What is wrong with a definition of the draft. */
export type TermFault =
  | { readonly kind: 'redefined'; readonly term: DraftTerm; readonly first: DraftTerm }
  | { readonly kind: 'unused'; readonly term: DraftTerm }
  | ({ readonly kind: 'early'; readonly term: DraftTerm } & EarlyUse);

/** The faults of the draft's own definitions, in their order. Each text that the draft holds (a decision, the regulation attached to it) is on its own. */
export function* termFaults(draft: Draft): Steps<readonly TermFault[]> {
  const terms = yield* draftTermsInSteps(draft);
  yield;
  if (terms.length === 0) return [];
  const faults: TermFault[] = [];
  const holderOf = holders(draft);
  const isQuoted = quotedPlaces(draft);
  const firsts = new Map<string, DraftTerm>();
  for (const term of terms) {
    yield;
    const { text, glossary } = holderOf(term);
    const key = `${text} ${term.definition.kind === 'explained' ? glossary : ''} ${term.term.toLowerCase()}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, term);
      const early = term.kind === 'abbreviation' ? earlyUse(draft, term, isQuoted) : undefined;
      if (early !== undefined) faults.push({ kind: 'early', term, ...early });
      if (isNeverUsed(draft, term)) faults.push({ kind: 'unused', term });
    } else if (meansAnother(draft.text, term, first)) faults.push({ kind: 'redefined', term, first });
  }
  return faults;
}

interface Holder {
  /** Where the text begins in which the definition stands. */
  readonly text: number;
  /** Where the unit begins whose items the glossary is. */
  readonly glossary: number;
}

function holders({ outline }: Draft): (term: DraftTerm) => Holder {
  const unitsAt = unitsAround(outline);
  return ({ definition }) => {
    const around = unitsAt(definition.termSpan.start);
    const attached = around.find(({ kind }) => kind === 'appendix');
    return { text: attached?.start ?? 0, glossary: around.at(-2)?.start ?? 0 };
  };
}

/** Whether two definitions of the same words give them meanings that cannot be one, written more or less fully. */
function meansAnother(text: string, term: DraftTerm, first: DraftTerm): boolean {
  if (term.definition.kind !== first.definition.kind) return false;
  const [words, firstWords] = [wordsOf(term), wordsOf(first)];
  if (words.join('') === firstWords.join('')) return false;
  switch (term.definition.kind) {
    case 'explained':
      return true;
    case 'abbreviated':
      return isSpeltOut(term) && isSpeltOut(first);
    case 'named':
      // A name in small letters may be given anew in every article ("sau đây gọi là hồ sơ").
      return (
        CAPITAL.test(term.term) &&
        !isEndOfList(text, term) &&
        !isEndOfList(text, first) &&
        !isSameName(words, firstWords, tokenise(term.term).length)
      );
  }
}

/** "Các sở, ban, ngành (sau đây gọi là Cơ quan)": how much of what a comma parts gets the name cannot be told. */
function isEndOfList(text: string, { definition: { meaningSpan } }: DraftTerm): boolean {
  return text.slice(0, meaningSpan.start).trimEnd().endsWith(',');
}

/**
 * Whether one name has all the words of the other ("Quy chế quản lý, chia sẻ dữ liệu số của tỉnh" and "Quy chế chia sẻ dữ liệu số"), or
 * both end in more of the same words than the term has ("… tại Luật Mẫu số 5/2099/QH20").
 */
function isSameName(words: readonly string[], others: readonly string[], length: number): boolean {
  if (words.every((word) => others.includes(word)) || others.every((word) => words.includes(word))) return true;
  const tail = Math.min(words.length, others.length, length + 1);
  return words.slice(-tail).join(' ') === others.slice(-tail).join(' ');
}

function wordsOf({ longForm }: DraftTerm): string[] {
  return tokenise(longForm).flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]));
}

/** Whether the letters of an abbreviation begin the words that it stands for. */
function isSpeltOut({ term, longForm, kind }: DraftTerm): boolean {
  const letters = abbreviationAt(tokenise(term), 0)?.letters;
  const words = tokenise(longForm);
  return kind === 'abbreviation' && letters !== undefined && longFormStart(words, words.length, letters) === 0;
}

const CAPITAL = /^\p{Lu}/u;
