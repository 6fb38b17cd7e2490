import { sentenceRanges } from '../text/sentences.ts';
import { type Speller, speller } from '../text/spelling.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Statement } from './model.ts';

/** One wording of a statement, cut into tokens and sentences. */
export interface ReadWording {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
}

/** Reads a statement once, however many indexes ask for it in turn; tokens of one word share its strings. */
export interface StatementReader {
  /** The quotation. */
  quoteOf(statement: Statement): ReadWording;
  /** The quotation, then those of other sources that word it otherwise. */
  wordingsOf(statement: Statement): readonly ReadWording[];
  readonly spell: Speller;
}

export function statementReader(): StatementReader {
  const spell = speller();
  const quotes = new Map<Statement, ReadWording>();
  const wordings = new Map<Statement, readonly ReadWording[]>();
  const quoteOf = (statement: Statement): ReadWording => remembered(quotes, statement, () => read(statement.quote));
  const read = (text: string): ReadWording => {
    const tokens = tokenise(text, undefined, spell);
    return { text, tokens, sentences: sentenceRanges(tokens).map(({ from, to }) => tokens.slice(from, to)) };
  };
  return {
    spell,
    quoteOf,
    wordingsOf: (statement) =>
      remembered(wordings, statement, () => [quoteOf(statement), ...otherWordings(statement).map(read)]),
  };
}

function otherWordings({ quote, sources }: Statement): readonly string[] {
  return [...new Set(sources.flatMap((source) => source.quote ?? []))].filter((text) => text !== quote);
}

/** Indexes ask for all statements, then for the few that drafts come close to: more than these would only fill the memory. */
const MOST_REMEMBERED = 1_024;

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}
