import type { Draft, Passage } from '../../document/draft.ts';
import { holderAmong } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { SPEECH_CUES } from '../cues.ts';
import { holdsPhrase } from '../phrases.ts';
import { type QuotedWords, readQuotes } from './quotes.ts';

/** Quoted words of the draft, with what stands around them. */
export interface DraftQuote {
  readonly quote: QuotedWords;
  readonly passage: Passage;
  /** The tokens between the marks. */
  readonly tokens: readonly Token[];
  /** The tokens of the sentences in which it stands, without its own, as far as they are near. */
  readonly around: readonly Token[];
  /** True where a colon or a verb of speech leads up to it: then it is somebody's words, not a name or a slogan. */
  readonly introduced: boolean;
}

export function draftQuotes({ passages }: Pick<Draft, 'passages'>): DraftQuote[] {
  return passages.flatMap((passage) => {
    const quotes = readQuotes(passage.tokens);
    if (quotes.length === 0) return [];
    const sentenceOf = holderAmong(passage.sentences);
    return quotes.map((quote): DraftQuote => {
      const around = surroundings(passage.tokens, quote, sentenceOf);
      return {
        quote,
        passage,
        tokens: passage.tokens.slice(quote.firstToken, quote.endToken),
        around,
        introduced: passage.tokens[quote.firstToken - 2]?.text === ':' || holdsPhrase(SPEECH_CUES, around),
      };
    });
  });
}

type SentenceFinder = ReturnType<typeof holderAmong<Passage['sentences'][number]>>;

/** The tokens before and after a quotation, within `NEAR` of it and within the sentences that hold its two marks. */
function surroundings(tokens: readonly Token[], quote: QuotedWords, sentenceOf: SentenceFinder): Token[] {
  const [open, close] = [tokens[quote.firstToken - 1], tokens[quote.endToken]];
  const start = open === undefined ? quote.start : (sentenceOf(open)?.start ?? quote.start);
  const end = close === undefined ? quote.end : (sentenceOf(close)?.end ?? quote.end);
  const before = tokens.slice(Math.max(0, quote.firstToken - 1 - NEAR), Math.max(0, quote.firstToken - 1));
  const after = tokens.slice(quote.endToken + 1, quote.endToken + 1 + NEAR);
  return [...before.filter((token) => token.start >= start), ...after.filter((token) => token.end <= end)];
}

/** In tokens; what stands further off introduces nothing. */
const NEAR = 120;
