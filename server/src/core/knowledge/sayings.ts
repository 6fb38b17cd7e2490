import type { Weigh } from '../claims/align.ts';
import { NEGATIONS } from '../claims/quotes/differences.ts';
import { sharedRuns } from '../claims/shared-runs.ts';
import { ROUNDING } from '../claims/sharing.ts';
import { contentWords } from '../claims/words.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import { isSpoken, type Statement } from './model.ts';
import { openParts, type PackedPairParts, packPairParts, sketchParts } from './parts.ts';
import type { StatementReader } from './statement-reader.ts';

/** A statement that some words repeat in their own way, and how closely. */
export interface Repetition {
  readonly statement: Statement;
  /** The share of the recorded sentence, by weight, that is said again in its order. */
  readonly share: number;
  /** How much is said again: the sum of the weights of its words. */
  readonly weight: number;
}

/** Finds who said before what a sentence says without quotation marks. */
export interface SayingIndex {
  /** The statements that the words repeat closely enough to be known by it; the closest first. */
  repeatedBy(tokens: readonly Token[]): readonly Repetition[];
}

/** What is known of the sentences on record before any is read: their pairs of neighbouring words. */
export interface PackedSayings extends PackedPairParts {
  /** 1 where a sentence denies something. */
  readonly denials: Uint8Array;
}

export function packSayings(statements: readonly Statement[], weigh: Weigh, reader: StatementReader): PackedSayings {
  const sketches = sketchParts(statements, (statement) =>
    sayingsOf(statement, reader).flatMap(({ words, denies }, ordinal) =>
      weightOf(new Set(words), weigh) < LEAST_WEIGHT ? [] : [{ ordinal, keys: pairsOf(words), denies }],
    ),
  );
  return { ...packPairParts(sketches), denials: Uint8Array.from(sketches, ({ denies }) => (denies ? 1 : 0)) };
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

export function openSayings(
  packed: PackedSayings,
  statements: readonly Statement[],
  { weigh, reader }: { readonly weigh: Weigh; readonly reader: StatementReader },
): SayingIndex {
  const sayings = openParts(packed, statements, (statement) => sayingsOf(statement, reader));
  const withRunOf = sharedRuns(sayings.postings, { words: FEWEST_TOGETHER, weight: LEAST_TOGETHER }, weigh);
  return {
    repeatedBy(tokens) {
      const words = sayingWords(tokens);
      const said = new Set(words);
      const denies = once(() => (deniesAnything(tokens) ? 1 : 0));
      const repeated: Repetition[] = [];
      for (const index of withRunOf(words)) {
        const saying = packed.denials[index] === denies() ? sayings.at(index) : undefined;
        if (saying === undefined || !sharesEnough(saying, said, weigh)) continue;
        const repetition = repetitionOf(saying, words, weigh);
        if (repetition !== undefined) repeated.push(repetition);
      }
      return repeated.sort((a, b) => b.weight * b.share - a.weight * a.share);
    },
  };
}

function sharesEnough({ words }: Saying, said: ReadonlySet<string>, weigh: Weigh): boolean {
  const distinct = new Set(words);
  const shared = weightOf(
    [...distinct].filter((word) => said.has(word)),
    weigh,
  );
  return shared + ROUNDING >= LEAST_WEIGHT && shared + ROUNDING >= weightOf(distinct, weigh) * FAINTEST;
}

/** One sentence of a statement, or what stands behind a colon in it. */
interface Saying {
  readonly statement: Statement;
  readonly words: readonly string[];
  readonly denies: boolean;
}

/** So much weight is that of four or five words that hardly any other statement has. */
const LEAST_WEIGHT = 14;
/** Below this share of its words a sentence is not said again. */
const FAINTEST = 0.5;
/** A sentence that is said again in most of its words, or long words of it without much between them. */
const LEAST_SHARE = 0.68;
/** A short sentence on a great matter is soon said by others in much the same words: of it nearly all has to be there. */
const LEAST_SHARE_OF_SHORT = 0.88;
const SHORT = 30;
const LONG_WEIGHT = 24;
/** Words in common that stand together on both sides: common words in the same order may speak of anything. */
const LEAST_TOGETHER = 12;
const FEWEST_TOGETHER = 4;
/** Of what stands between the first and the last word in common, so much is in common. */
const LEAST_DENSITY = 0.55;

function sayingsOf(statement: Statement, reader: StatementReader): Saying[] {
  if (!isSpoken(statement)) return [];
  return reader
    .wordingsOf(statement)
    .flatMap(({ sentences }) =>
      sentences
        .flatMap((sentence) => [sentence, ...behindColon(sentence)])
        .map((part) => ({ statement, words: sayingWords(part), denies: deniesAnything(part) })),
    );
}

function behindColon(sentence: readonly Token[]): (readonly Token[])[] {
  const at = sentence.findIndex(({ text }) => text === ':');
  return at < 0 ? [] : [sentence.slice(at + 1)];
}

function weightOf(words: Iterable<string>, weigh: Weigh): number {
  let sum = 0;
  for (const key of words) sum += weigh(key);
  return sum;
}

/** Content words and numbers in their order. */
function sayingWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== 'number') continue;
    for (const { key } of contentWords(tokens, from, at, [])) words.push(key);
    if (token !== undefined) words.push(token.text);
    from = at + 1;
  }
  return words.slice(0, MOST_WORDS);
}

/** The comparison is quadratic; no sentence that repeats another is longer. */
const MOST_WORDS = 240;

function deniesAnything(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => NEGATIONS.has(lower) && !BOUND.has(tokens[at + 1]?.lower ?? ''));
}

/** "không chỉ", "không gian" deny nothing. */
const BOUND: ReadonlySet<string> = new Set(['chỉ', 'những', 'gian', 'ngừng', 'quá', 'khí']);

/** The heaviest common subsequence of both. */
function repetitionOf(saying: Saying, said: readonly string[], weigh: Weigh): Repetition | undefined {
  const { words, statement } = saying;
  if (!standTogether(words, said, weigh)) return undefined;
  const total = weightOf(words, weigh);
  const width = said.length + 1;
  const best = new Float64Array((words.length + 1) * width);
  for (let i = 1; i <= words.length; i += 1)
    for (let j = 1; j < width; j += 1) {
      const skipped = Math.max(best[(i - 1) * width + j] ?? 0, best[i * width + j - 1] ?? 0);
      const key = words[i - 1] ?? '';
      best[i * width + j] =
        key === said[j - 1] ? Math.max(skipped, (best[(i - 1) * width + j - 1] ?? 0) + weigh(key)) : skipped;
    }
  const weight = best[words.length * width + said.length] ?? 0;
  const share = total === 0 ? 0 : weight / total;
  const leastShare = total < SHORT ? LEAST_SHARE_OF_SHORT : LEAST_SHARE;
  if (weight < LEAST_WEIGHT || share < FAINTEST || (share < leastShare && weight < LONG_WEIGHT)) return undefined;
  const window = windowOf(best, width, words, said);
  const spanned = said.slice(window.from, window.to).reduce((sum, key) => sum + weigh(key), 0);
  return weight >= spanned * LEAST_DENSITY ? { statement, share, weight } : undefined;
}

function standTogether(words: readonly string[], said: readonly string[], weigh: Weigh): boolean {
  const places = new Map<string, number[]>();
  words.forEach((key, at) => {
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  return said.some((key, from) => (places.get(key) ?? []).some((at) => isRun(words, at, said, from, weigh)));
}

function isRun(words: readonly string[], at: number, said: readonly string[], from: number, weigh: Weigh): boolean {
  let weight = 0;
  for (let length = 0; at + length < words.length && words[at + length] === said[from + length]; ) {
    weight += weigh(words[at + length] ?? '');
    length += 1;
    if (length >= FEWEST_TOGETHER && weight >= LEAST_TOGETHER) return true;
  }
  return false;
}

/** From the first to the last word in common, as indices into what is said. */
function windowOf(
  best: Float64Array,
  width: number,
  words: readonly string[],
  said: readonly string[],
): { readonly from: number; readonly to: number } {
  let [i, j] = [words.length, said.length];
  let from = said.length;
  let to = 0;
  while (i > 0 && j > 0) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i - 1) * width + j] ?? 0)) i -= 1;
    else if (here === (best[i * width + j - 1] ?? 0)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      to = Math.max(to, j + 1);
      from = j;
    }
  }
  return { from, to };
}
