import type { Token } from '../../text/tokens.ts';
import type { AlignedPair } from './compare-words.ts';

/** What kind of difference makes a quotation a misquotation, from the gravest. */
export type QuoteChange = 'number' | 'negation' | 'order' | 'name' | 'omission' | 'addition' | 'wording';

/** A stretch in which a quotation differs from its source; the last word before and the first after belong to it where one side is empty. */
export interface Difference {
  readonly change: QuoteChange;
  /** The first and last word concerned, as indices into the words that were aligned. */
  readonly draft: { readonly first: number; readonly last: number };
  readonly source: { readonly first: number; readonly last: number };
}

/** The differences of an alignment; those that stand closer than `NEAR` words are one. */
export function differencesOf(
  pairs: readonly AlignedPair[],
  draft: readonly Token[],
  source: readonly Token[],
): Difference[] {
  const differences: Difference[] = [];
  for (let at = 0; at < pairs.length; at += 1) {
    if (pairs[at]?.same !== false) continue;
    let end = at + 1;
    for (let ahead = end; ahead < pairs.length && ahead - end < NEAR; ahead += 1)
      if (pairs[ahead]?.same === false) end = ahead + 1;
    const difference = differenceIn(pairs, at, end, draft, source);
    if (difference !== undefined) differences.push(difference);
    at = end;
  }
  return differences;
}

/** Two changes with fewer words than this between them read as one ("70% là công nghệ, 30% là thay đổi"). */
const NEAR = 6;

function differenceIn(
  pairs: readonly AlignedPair[],
  from: number,
  to: number,
  draft: readonly Token[],
  source: readonly Token[],
): Difference | undefined {
  const run = pairs.slice(from, to);
  const changedDraft = run
    .filter((pair) => !pair.same)
    .flatMap(({ draft: index }) => (index === undefined ? [] : [index]));
  const changedSource = run
    .filter((pair) => !pair.same)
    .flatMap(({ source: index }) => (index === undefined ? [] : [index]));
  const change = changeOf(
    changedDraft.flatMap((index) => draft[index] ?? []),
    changedSource.flatMap((index) => source[index] ?? []),
  );
  // A word that one side lacks is shown between its neighbours, which both sides have.
  const lacking =
    run.every(({ draft: index }) => index === undefined) || run.every(({ source: index }) => index === undefined);
  const shown = lacking ? pairs.slice(Math.max(0, from - 1), to + 1) : run;
  const draftSide = ends(shown.flatMap(({ draft: index }) => (index === undefined ? [] : [index])));
  const sourceSide = ends(shown.flatMap(({ source: index }) => (index === undefined ? [] : [index])));
  return draftSide === undefined || sourceSide === undefined
    ? undefined
    : { change, draft: draftSide, source: sourceSide };
}

function ends(indices: readonly number[]): { readonly first: number; readonly last: number } | undefined {
  const first = indices[0];
  const last = indices.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function changeOf(draft: readonly Token[], source: readonly Token[]): QuoteChange {
  if ([...draft, ...source].some((token) => token.kind === 'number')) return 'number';
  if (negations(draft) !== negations(source)) return 'negation';
  if (draft.length > 0 && sameBag(draft, source)) return 'order';
  if (source.length === 0) return 'addition';
  if (draft.length === 0) return 'omission';
  return draft.every(isName) || source.every(isName) ? 'name' : 'wording';
}

export const NEGATIONS: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng', 'đừng', 'chớ', 'phi', 'vô']);

function negations(tokens: readonly Token[]): number {
  return tokens.filter((token) => NEGATIONS.has(token.lower)).length;
}

function sameBag(a: readonly Token[], b: readonly Token[]): boolean {
  const sorted = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => token.lower)
      .sort()
      .join(' ');
  return sorted(a) === sorted(b);
}

function isName(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
