import type { Weigh } from '../claims/align.ts';
import { type AlignedPair, alignWords, spokenTokens } from '../claims/quotes/compare-words.ts';
import { readQuotes } from '../claims/quotes/quotes.ts';
import { type ContentWord, contentWords } from '../claims/words.ts';
import type { Token } from '../text/tokens.ts';
import { isSpoken, type Statement } from './model.ts';
import { openParts, type PackedParts, packParts, sketchParts } from './parts.ts';
import type { StatementReader } from './statement-reader.ts';

/** A few words that a statement itself puts in quotation marks (“yếu tố sống còn”), with the words around them: too few to be known by themselves. */
interface InnerQuotation {
  readonly statement: Statement;
  readonly words: readonly Token[];
  readonly around: readonly ContentWord[];
}

export interface InnerMatch {
  readonly statement: Statement;
  readonly pairs: readonly AlignedPair[];
  readonly source: readonly Token[];
}

export interface InnerQuotationIndex {
  /** The inner quotation of which `words` are an alteration, where the words `around` them speak of the same thing. */
  alteredBy(words: readonly Token[], around: readonly Token[]): InnerMatch | undefined;
}

export function packInnerQuotations(statements: readonly Statement[], reader: StatementReader): PackedParts {
  return packParts(
    sketchParts(statements, (statement) =>
      innerQuotations(statement, reader).map(({ words }, ordinal) => ({
        ordinal,
        keys: new Set(words.map(({ lower }) => lower)),
      })),
    ),
  );
}

export function openInnerQuotations(
  packed: PackedParts,
  statements: readonly Statement[],
  { weigh, reader }: { readonly weigh: Weigh; readonly reader: StatementReader },
): InnerQuotationIndex {
  const recorded = openParts(packed, statements, (statement) => innerQuotations(statement, reader));
  return {
    alteredBy(words, around) {
      const weighed = Array.from(new Set(words.map(({ lower }) => lower)), (key) => ({ key, weight: 1 }));
      // A word that is said twice may be the same one twice.
      const least = weighed.length < words.length ? 1 : FEWEST_SAME;
      const candidates = recorded.sharing.sharing(weighed, least).flatMap(({ index }) => recorded.at(index) ?? []);
      if (candidates.length === 0) return undefined;
      const said = new Set(contentWords(around, 0, around.length, []).map(({ key }) => key));
      for (const { statement, words: source, around: context } of candidates) {
        const pairs = alignWords(words, source);
        const same = pairs.filter((pair) => pair.same).length;
        const half = same * 2 >= Math.max(words.length, source.length) && same >= FEWEST_SAME;
        if (half && same < pairs.length && shareSaid(context, said, weigh) >= LEAST_AROUND)
          return { statement, pairs, source };
      }
      return undefined;
    },
  };
}

const FEWEST_SAME = 2;
/** What of the words around the inner quotation, by weight, the draft has to say around its own. */
const LEAST_AROUND = 0.4;

function innerQuotations(statement: Statement, reader: StatementReader): InnerQuotation[] {
  if (!isSpoken(statement)) return [];
  const { tokens } = reader.quoteOf(statement);
  return readQuotes(tokens).flatMap(({ firstToken, endToken }) => {
    const words = spokenTokens(tokens.slice(firstToken, endToken));
    if (words.length < FEWEST_SAME || words.length * 2 > tokens.length) return [];
    return [{ statement, words, around: contentWords(tokens, 0, tokens.length, [{ firstToken, endToken }]) }];
  });
}

function shareSaid(context: readonly ContentWord[], said: ReadonlySet<string>, weigh: Weigh): number {
  const weights = context.map(({ key }) => ({ key, weight: weigh(key) }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const shared = weights.reduce((sum, { key, weight }) => sum + (said.has(key) ? weight : 0), 0);
  return all === 0 ? 0 : shared / all;
}
