import type { Weigh } from '../claims/align.ts';
import { type AlignedPair, alignWords, findVerbatim, spokenTokens } from '../claims/compare-words.ts';
import { type Difference, differencesOf } from '../claims/differences.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { buildInnerQuotations } from './inner-quotations.ts';
import type { Statement } from './model.ts';

/** What the knowledge base knows of some quoted words. */
export type QuoteVerdict =
  | { readonly kind: 'verbatim'; readonly statements: readonly [Statement, ...Statement[]] }
  | {
      readonly kind: 'altered';
      readonly statement: Statement;
      readonly sourceText: string;
      readonly differences: readonly Difference[];
      readonly draft: readonly Token[];
      readonly source: readonly Token[];
    }
  | { readonly kind: 'unknown' };

export interface QuotationIndex {
  /** Holds quoted words (all of a quotation's tokens) against every recorded wording; `around` are the tokens of the passage outside the marks. */
  verdictOn(tokens: readonly Token[], around: readonly Token[]): QuoteVerdict;
}

/** `weigh` says how much a word tells: that a quotation names the same minister says little. */
export function buildQuotations(statements: readonly Statement[], weigh: Weigh): QuotationIndex {
  const wordings = statements.flatMap((statement) =>
    wordingsOf(statement).map((text) => ({ statement, text, words: spokenTokens(tokenise(text)) })),
  );
  const inner = buildInnerQuotations(statements, weigh);
  const postings = new Map<string, number[]>();
  wordings.forEach(({ words }, index) => {
    for (const pair of pairsOf(words)) {
      const posting = postings.get(pair);
      if (posting === undefined) postings.set(pair, [index]);
      else posting.push(index);
    }
  });
  return {
    verdictOn(tokens, around) {
      const words = spokenTokens(tokens);
      const candidates = candidatesFor(words, postings).flatMap((index) => wordings[index] ?? []);
      const verbatim = candidates
        .filter((each) => findVerbatim(words, each.words) !== undefined)
        .map((each) => each.statement);
      const [first, ...rest] = new Set(verbatim);
      if (first !== undefined) return { kind: 'verbatim', statements: [first, ...rest] };
      if (words.length < SHORTEST_ALTERED) {
        const match = inner.alteredBy(words, around);
        return match === undefined ? { kind: 'unknown' } : altered({ ...match, text: match.statement.quote, words });
      }
      let best: { readonly share: number; readonly verdict: QuoteVerdict } | undefined;
      for (const { statement, text, words: source } of candidates.slice(0, MOST_ALIGNED)) {
        const pairs = alignWords(words, source);
        const share = sharedWeight(pairs, words, source, weigh);
        if (share < LEAST_SHARE || share <= (best?.share ?? 0)) continue;
        best = { share, verdict: altered({ statement, text, pairs, words, source }) };
      }
      return best?.verdict ?? { kind: 'unknown' };
    },
  };
}

/** With fewer words than this, two thirds in common is chance, and the words around have to speak for them. */
const SHORTEST_ALTERED = 6;
/** The share of aligned words, by weight, that are the same from which words are held to be an altered quotation rather than other words on the same thing. */
const LEAST_SHARE = 0.68;
/** Alignment is quadratic; the wordings that share most pairs of words come first. */
const MOST_ALIGNED = 12;

function altered(match: {
  readonly statement: Statement;
  readonly text: string;
  readonly pairs: readonly AlignedPair[];
  readonly words: readonly Token[];
  readonly source: readonly Token[];
}): QuoteVerdict {
  const { statement, text, pairs, words, source } = match;
  return {
    kind: 'altered',
    statement,
    sourceText: text,
    differences: differencesOf(pairs, words, source),
    draft: words,
    source,
  };
}

function sharedWeight(
  pairs: readonly AlignedPair[],
  draft: readonly Token[],
  source: readonly Token[],
  weigh: Weigh,
): number {
  let same = 0;
  let all = 0;
  for (const pair of pairs) {
    const words = [
      pair.draft === undefined ? undefined : draft[pair.draft],
      pair.source === undefined ? undefined : source[pair.source],
    ];
    const weight = Math.max(...words.map((word) => (word === undefined ? 0 : weigh(word.lower))));
    all += weight;
    if (pair.same) same += weight;
  }
  return all === 0 ? 0 : same / all;
}

function wordingsOf(statement: Statement): string[] {
  return [...new Set([statement.quote, ...statement.sources.flatMap(({ quote }) => quote ?? [])])];
}

function pairsOf(words: readonly Token[]): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at += 1) pairs.add(`${words[at - 1]?.lower} ${words[at]?.lower}`);
  return pairs;
}

function candidatesFor(words: readonly Token[], postings: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(words))
    for (const index of postings.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  return [...shared].sort(([a, left], [b, right]) => right - left || a - b).map(([index]) => index);
}
