import { confrontSides } from '../claims/contrast/confront.ts';
import type { Contrast, ContrastKind } from '../claims/contrast/contrast.ts';
import { readSide, type Side } from '../claims/contrast/side.ts';
import { assertionOf } from '../claims/modality.ts';
import { openMostly, type PackedMostly, packMostly, weightOf } from '../claims/mostly-shared.ts';
import { type ContentWord, contentWords } from '../claims/words.ts';
import type { Day } from '../text/day.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import { BINDING, type NormReading } from './directives.ts';
import { isSpoken, type Statement } from './model.ts';
import { openPlaces, type PackedPlaces, placesOf, sketchParts } from './parts.ts';

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

/** What is known of the sentences of directives before any is read. */
export interface PackedSentences extends PackedPlaces {
  readonly words: PackedMostly;
}

export function packSentences(statements: readonly Statement[], reading: NormReading): PackedSentences {
  const sketches = sketchParts(statements, (statement) =>
    recordedSentences(statement, reading).flatMap(({ keys }, ordinal) =>
      keys.size < FEWEST_WORDS ? [] : [{ ordinal, keys, weight: weightOf(keys, reading.weigh) }],
    ),
  ).toSorted((a, b) => a.weight - b.weight);
  const sets = sketches.map(({ keys }) => keys);
  return { ...placesOf(sketches), words: packMostly(sets, LEAST_SHARE, reading.weigh) };
}

export function openReversals(
  packed: PackedSentences,
  statements: readonly Statement[],
  reading: NormReading,
): ReversalIndex {
  const { contraries } = reading;
  const recorded = openPlaces(packed, statements, (statement) => recordedSentences(statement, reading));
  const mostOf = openMostly(packed.words, LEAST_SHARE, reading.weigh);
  const inOrder = (a: number, b: number): number =>
    (packed.statements[a] ?? 0) - (packed.statements[b] ?? 0) || (packed.ordinals[a] ?? 0) - (packed.ordinals[b] ?? 0);
  return {
    reversedBy(words, tokens, asOf) {
      const draft = once(() => readSide(tokens(), contraries, asOf));
      const saidAgain = mostOf(new Set(words.map(({ key }) => key)));
      for (const index of saidAgain.toSorted(inOrder)) {
        if ((recorded.statementOf(index)?.date ?? asOf) > asOf) continue;
        const record = recorded.at(index);
        if (record === undefined) continue;
        const { contrasts, features } = confrontSides(draft(), record.side());
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
}

function recordedSentences(statement: Statement, { contraries, reader }: NormReading): RecordedSentence[] {
  if (!isSpoken(statement) || !BINDING.has(statement.modality)) return [];
  return reader.quoteOf(statement).sentences.flatMap((sentence): RecordedSentence[] => {
    if (assertionOf(sentence) !== undefined) return [];
    const keys = new Set(contentWords(sentence, 0, sentence.length, []).map(({ key }) => key));
    return [{ statement, side: once(() => readSide(sentence, contraries, statement.date)), keys }];
  });
}

const FEWEST_WORDS = 4;
