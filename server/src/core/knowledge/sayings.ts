import type { Weigh } from '../claims/align.ts';
import { weightOf } from '../claims/mostly-shared.ts';
import { NEGATIONS } from '../claims/quotes/differences.ts';
import { type Likeness, type PackedSequences, packSequences, repeatedSequences } from '../claims/repeated-sequences.ts';
import { contentWords } from '../claims/words.ts';
import type { Day } from '../text/day.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import { isSpoken, type Statement } from './model.ts';
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
  /** Whether the words repeat, closely enough to be known by it, a statement of that day or before. */
  isRepeatedBy(tokens: readonly Token[], asOf: Day): boolean;
  /** The statements until that day that they repeat; the closest first. */
  repeatedBy(tokens: readonly Token[], asOf: Day): readonly Repetition[];
}

/** What is known of the sentences on record before any is read. */
export interface PackedSayings {
  /** The number of the statement that each sentence is of. */
  readonly statements: Uint32Array;
  /** 1 where a sentence denies something. */
  readonly denials: Uint8Array;
  readonly words: PackedSequences;
}

export function packSayings(statements: readonly Statement[], weigh: Weigh, reader: StatementReader): PackedSayings {
  const sayings = statements.flatMap((statement, number) =>
    sayingsOf(statement, reader).flatMap(({ words, denies }) =>
      weightOf(new Set(words), weigh) < LEAST_WEIGHT ? [] : [{ number, words, denies }],
    ),
  );
  return {
    statements: Uint32Array.from(sayings, ({ number }) => number),
    denials: Uint8Array.from(sayings, ({ denies }) => (denies ? 1 : 0)),
    words: packSequences(sayings.map(({ words }) => words)),
  };
}

export function openSayings(packed: PackedSayings, statements: readonly Statement[], weigh: Weigh): SayingIndex {
  const repeated = repeatedSequences(packed.words, LIKENESS, weigh);
  const statementOf = (saying: number): Statement | undefined =>
    statements[packed.statements[saying] ?? statements.length];

  function* repetitions(tokens: readonly Token[], asOf: Day): Generator<Repetition, void> {
    const denies = once(() => (deniesAnything(tokens) ? 1 : 0));
    const isMeant = (saying: number): boolean => packed.denials[saying] === denies();
    for (const { index, share, weight } of repeated(sayingWords(tokens), isMeant)) {
      const statement = statementOf(index);
      if (statement !== undefined && statement.date <= asOf) yield { statement, share, weight };
    }
  }

  return {
    isRepeatedBy: (tokens, asOf) => repetitions(tokens, asOf).next().done === false,
    repeatedBy: (tokens, asOf) =>
      [...repetitions(tokens, asOf)].sort((a, b) => b.weight * b.share - a.weight * a.share),
  };
}

/** So much weight is that of four or five words that hardly any other statement has. */
const LEAST_WEIGHT = 14;
/** A short sentence on a great matter is soon said by others in much the same words: of it nearly all has to be there. */
const SHORT = 30;

/** A sentence that is said again in most of its words, or long words of it without much between them. */
const LIKENESS: Likeness = {
  /** Words in common that stand together on both sides: common words in the same order may speak of anything. */
  run: { words: 4, weight: 12 },
  weight: LEAST_WEIGHT,
  /** Below this share of its words a sentence is not said again. */
  share: 0.5,
  shareOf: (whole) => (whole < SHORT ? 0.88 : 0.68),
  longWeight: 24,
  density: 0.55,
};

/** One sentence of a statement, or what stands behind a colon in it. */
interface Saying {
  readonly words: readonly string[];
  readonly denies: boolean;
}

function sayingsOf(statement: Statement, reader: StatementReader): Saying[] {
  if (!isSpoken(statement)) return [];
  return reader
    .wordingsOf(statement)
    .flatMap(({ sentences }) =>
      sentences
        .flatMap((sentence) => [sentence, ...behindColon(sentence)])
        .map((part) => ({ words: sayingWords(part), denies: deniesAnything(part) })),
    );
}

function behindColon(sentence: readonly Token[]): (readonly Token[])[] {
  const at = sentence.findIndex(({ text }) => text === ':');
  return at < 0 ? [] : [sentence.slice(at + 1)];
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
