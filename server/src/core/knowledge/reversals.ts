import type { Weigh } from '../claims/align.ts';
import { confrontSides } from '../claims/contrast/confront.ts';
import type { Contraries } from '../claims/contrast/contraries.ts';
import type { Contrast, ContrastKind } from '../claims/contrast/contrast.ts';
import { readSide, type Side } from '../claims/contrast/side.ts';
import { assertionOf } from '../claims/modality.ts';
import { buildSharing } from '../claims/sharing.ts';
import { type ContentWord, contentWords } from '../claims/words.ts';
import type { Day } from '../text/day.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import { BINDING } from './directives.ts';
import type { Statement } from './model.ts';
import type { StatementReader } from './statement-reader.ts';

/** A recorded directive that a sentence says again with a word turned into its contrary. */
export interface Reversal {
  readonly statement: Statement;
  /** Offsets into the draft's text and into the statement's quotation. */
  readonly contrast: Contrast;
}

/** Finds directives that are said again in almost their own words, and turned about in one of them. */
export interface ReversalIndex {
  /** `words` are the content words of a sentence, `tokens` gives the sentence itself; it is asked for only where the words say most of a directive. */
  reversedBy(words: readonly ContentWord[], tokens: () => readonly Token[], asOf: Day): Reversal | undefined;
}

export function buildReversals(
  statements: readonly Statement[],
  contraries: Contraries,
  weigh: Weigh,
  reader: StatementReader,
): ReversalIndex {
  const recorded = statements.flatMap((statement) => recordedSentences(statement, { contraries, weigh, reader }));
  const index = buildSharing(recorded.map(({ keys }) => keys));
  const least = LEAST_SHARE * recorded.reduce((lightest, { weight }) => Math.min(lightest, weight), Infinity);
  return {
    reversedBy(words, tokens, asOf) {
      const weighed = Array.from(new Set(words.map(({ key }) => key)), (key) => ({ key, weight: weigh(key) }));
      for (const { index: at, weight } of index.sharing(weighed, least)) {
        const record = recorded[at];
        if (record === undefined || weight < record.weight * LEAST_SHARE || record.statement.date > asOf) continue;
        const { contrasts, features } = confrontSides(readSide(tokens(), contraries, asOf), record.side());
        const contrast = contrasts.find(({ kind, anchors }) => TURNING.has(kind) && anchors === 2);
        if (contrast !== undefined && features.ofDraft >= LEAST_OF_DRAFT)
          return { statement: record.statement, contrast };
      }
      return undefined;
    },
  };
}

/** So much of the recorded sentence, by weight, is said again. */
const LEAST_SHARE = 0.7;
/** So much of the draft's own sentence is the record's. */
const LEAST_OF_DRAFT = 0.75;

/** What turns a directive about. Another number, name or day is for other rules to say, and what is ordered or forbidden is read as a norm. */
const TURNING: ReadonlySet<ContrastKind> = new Set(['opposite', 'bound', 'quantity', 'exchange']);

interface RecordedSentence {
  readonly statement: Statement;
  /** Read when a draft comes close to it for the first time. */
  readonly side: () => Side;
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
}

interface Reading {
  readonly contraries: Contraries;
  readonly weigh: Weigh;
  readonly reader: StatementReader;
}

function recordedSentences(statement: Statement, { contraries, weigh, reader }: Reading): RecordedSentence[] {
  if (!BINDING.has(statement.modality)) return [];
  return reader.quoteOf(statement).sentences.flatMap((sentence): RecordedSentence[] => {
    if (assertionOf(sentence) !== undefined) return [];
    const keys = new Set(contentWords(sentence, 0, sentence.length, []).map(({ key }) => key));
    const weight = [...keys].reduce((sum, key) => sum + weigh(key), 0);
    if (keys.size < FEWEST_WORDS) return [];
    return [{ statement, side: once(() => readSide(sentence, contraries, statement.date)), keys, weight }];
  });
}

const FEWEST_WORDS = 4;
