import type { Weigh } from '../claims/align.ts';
import { bodyAt } from '../claims/names/body.ts';
import {
  type AlignedPair,
  alignWords,
  findVerbatim,
  partsBetweenGaps,
  spokenTokens,
} from '../claims/quotes/compare-words.ts';
import { type Difference, differencesOf } from '../claims/quotes/differences.ts';
import { readQuotes } from '../claims/quotes/quotes.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import type { InnerQuotationIndex } from './inner-quotations.ts';
import { isSpoken, type Statement } from './model.ts';
import { openParts, type PackedPairParts, packPairParts, sketchParts } from './parts.ts';
import type { StatementReader } from './statement-reader.ts';

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

/** Quoted words as they stand in a draft. */
export interface QuotedPassage {
  /** All tokens between the marks. */
  readonly tokens: readonly Token[];
  /** The tokens of the same sentences outside the marks. */
  readonly around: readonly Token[];
  /** True where they are given as somebody's words. */
  readonly introduced: boolean;
}

export interface QuotationIndex {
  verdictOn(quoted: QuotedPassage): QuoteVerdict;
}

/** One wording of a statement: its quotation, or that of another source. */
interface RecordedWording {
  readonly statement: Statement;
  readonly text: string;
  readonly words: readonly Token[];
  /** Its words, each once. */
  readonly known: () => ReadonlySet<string>;
}

export function packWordings(statements: readonly Statement[], reader: StatementReader): PackedPairParts {
  return packPairParts(
    sketchParts(statements, (statement) =>
      wordingsOf(statement, reader).map(({ words }, ordinal) => ({ ordinal, keys: pairsOf(words) })),
    ),
  );
}

/** How quotations are judged. */
export interface QuotationReading {
  /** How much a word tells: that a quotation names the same minister says little. */
  readonly weigh: Weigh;
  readonly reader: StatementReader;
  readonly inner: () => InnerQuotationIndex;
}

export function openQuotations(
  packed: PackedPairParts,
  statements: readonly Statement[],
  { weigh, reader, inner }: QuotationReading,
): QuotationIndex {
  const wordings = openParts(packed, statements, (statement) => wordingsOf(statement, reader));

  /** The wordings with at least so many pairs of neighbouring words of a quotation, those that have most of them first. */
  function candidatesFor(words: readonly Token[], least: number, most = wordings.count): readonly RecordedWording[] {
    const pairs = Array.from(pairsOf(words), (key) => ({ key, weight: 1 }));
    return wordings.sharing.sharingMost(pairs, least, most).flatMap(({ index }) => wordings.at(index) ?? []);
  }

  function verdictOn(quoted: QuotedPassage): QuoteVerdict {
    return verdictOnInner(quoted) ?? verdictOnParts(quoted) ?? { kind: 'unknown' };
  }

  /** Somebody's words inside somebody's words are judged by themselves: the outer ones only introduce them. */
  function verdictOnInner({ tokens, around }: QuotedPassage): QuoteVerdict | undefined {
    return readQuotes(tokens)
      .filter(({ firstToken, endToken }) => endToken - firstToken >= SHORTEST_ALTERED)
      .map(({ firstToken, endToken }) =>
        verdictOn({ tokens: tokens.slice(firstToken, endToken), around, introduced: true }),
      )
      .find(({ kind }) => kind !== 'unknown');
  }

  /** A quotation with marked gaps is verbatim where its parts stand in one wording in order; else each part is judged by itself. */
  function verdictOnParts({ tokens, around, introduced }: QuotedPassage): QuoteVerdict | undefined {
    const parts = partsBetweenGaps(tokens).map(spokenTokens);
    const all = parts.flat();
    // What holds a part word for word shares all of its pairs.
    const inner = new Set(parts.flatMap((part) => [...pairsOf(part)]));
    const [first, ...rest] = new Set(
      candidatesFor(all, Math.max(1, inner.size))
        .filter(({ words }) => standInOrder(parts, words))
        .map(({ statement }) => statement),
    );
    if (first !== undefined) return { kind: 'verbatim', statements: [first, ...rest] };
    if (isNameAlone(all)) return undefined;
    const candidates = candidatesFor(all, 1, MOST_ALIGNED);
    for (const words of parts) {
      const verdict =
        words.length < SHORTEST_ALTERED ? alteredShort(words, around) : alteredLong(words, candidates, introduced);
      if (verdict !== undefined) return verdict;
    }
    return undefined;
  }

  function alteredShort(words: readonly Token[], around: readonly Token[]): QuoteVerdict | undefined {
    const match = inner().alteredBy(words, around);
    return match === undefined ? undefined : altered({ ...match, text: match.statement.quote, words });
  }

  function alteredLong(
    words: readonly Token[],
    candidates: readonly RecordedWording[],
    introduced: boolean,
  ): QuoteVerdict | undefined {
    const least = introduced || words.length >= SHORTEST_UNINTRODUCED ? LEAST_SHARE : LEAST_SHARE_OF_NAME;
    let best: { readonly share: number; readonly verdict: QuoteVerdict } | undefined;
    for (const { statement, text, words: source, known } of candidates) {
      if (mostShared(words, known(), weigh) < least) continue;
      const pairs = alignWords(words, source);
      // A part that stands as it is was left for its neighbour to be judged.
      if (pairs.every((pair) => pair.same)) return undefined;
      const share = sharedWeight(pairs, words, source, weigh);
      if (share < least || share <= (best?.share ?? 0)) continue;
      best = { share, verdict: altered({ statement, text, pairs, words, source }) };
    }
    return best?.verdict;
  }

  return { verdictOn };
}

/** "Thay cụm từ “Sở A” bằng cụm từ “Sở B”": the name of a body is nobody's words, however much it resembles a recorded one. */
function isNameAlone(words: readonly Token[]): boolean {
  return bodyAt(words, 0)?.to === words.length;
}

function standInOrder(parts: readonly (readonly Token[])[], source: readonly Token[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = findVerbatim(part, source, from);
    from = (at ?? 0) + part.length;
    return at !== undefined;
  });
}

function wordingsOf(statement: Statement, reader: StatementReader): RecordedWording[] {
  if (!isSpoken(statement)) return [];
  return reader.wordingsOf(statement).map(({ text, tokens }) => recordedWording(statement, text, spokenTokens(tokens)));
}

function recordedWording(statement: Statement, text: string, words: readonly Token[]): RecordedWording {
  return { statement, text, words, known: once(() => new Set(words.map(({ lower }) => lower))) };
}

/** With fewer words than this, two thirds in common is chance, and the words around have to speak for them. */
const SHORTEST_ALTERED = 6;
/** The share of aligned words, by weight, that are the same from which words are held to be an altered quotation rather than other words on the same thing. */
const LEAST_SHARE = 0.68;
/** Without a verb of speech before them, fewer words than this may be the name of a programme, which resembles what was said about it. */
const SHORTEST_UNINTRODUCED = 10;
const LEAST_SHARE_OF_NAME = 0.8;
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

/** No alignment shares more: the weight of the words that the source has at all. It costs little, an alignment much. */
function mostShared(draft: readonly Token[], known: ReadonlySet<string>, weigh: Weigh): number {
  let shared = 0;
  let all = 0;
  for (const { lower } of draft) {
    const weight = weigh(lower);
    all += weight;
    if (known.has(lower)) shared += weight;
  }
  return all === 0 ? 0 : shared / all + ROUNDING;
}

/** What sums of the same weights in another order may differ by. */
const ROUNDING = 1e-9;

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

function pairsOf(words: readonly Token[]): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at += 1) pairs.add(`${words[at - 1]?.lower} ${words[at]?.lower}`);
  return pairs;
}
