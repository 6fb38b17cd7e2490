import type { Draft, Passage } from '../document/draft.ts';
import type { Day } from '../text/day.ts';
import { contains, holderAmong, overlaps } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { SPEECH_CUES } from './cues.ts';
import { phraseAt } from './phrases.ts';
import { readQuotes, type QuotedWords } from './quotes.ts';
import { claimReader } from './read-claims.ts';

/** A claim of the draft, in the passage in which it stands. */
export interface DraftClaim {
  readonly claim: Claim;
  readonly passage: Passage;
}

/** Quoted words of the draft, with all tokens of their passage. */
export interface DraftQuote {
  readonly quote: QuotedWords;
  readonly passage: Passage;
  /** The tokens between the marks. */
  readonly tokens: readonly Token[];
  /** The tokens of the sentences in which it stands, without its own. */
  readonly around: readonly Token[];
  /** True where a colon or a verb of speech leads up to it: then it is somebody's words, not a name or a slogan. */
  readonly introduced: boolean;
}

/** Every claim that the draft makes in its own voice: what it quotes is somebody else's, and what it cites as its legal basis is no claim. */
export function draftClaims(draft: Draft, quotes: readonly DraftQuote[], asOf: Day): DraftClaim[] {
  const readClaims = claimReader();
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  return draft.passages.flatMap((passage) => {
    if (isLegalBasis(passage)) return [];
    const claims = readClaims({ sentences: passage.sentences, leads: passage.leads, asOf });
    const own = claims.filter((claim) => quoteHolding(claim.quantity ?? timeWithin(claim) ?? claim) === undefined);
    return own.map((claim) => ({ claim, passage }));
  });
}

/** The time of a claim where its own sentence names it. */
function timeWithin(claim: Claim): Claim['time'] {
  return claim.time !== undefined && contains(claim, claim.time) ? claim.time : undefined;
}

export function draftQuotes(draft: Draft): DraftQuote[] {
  return draft.passages.flatMap((passage) =>
    readQuotes(passage.tokens).map((quote) => {
      const around = passage.sentences
        .filter((sentence) => overlaps(sentence, quote))
        .flatMap(({ tokens }) => tokens.filter((token) => !overlaps(token, quote)));
      return {
        quote,
        passage,
        tokens: passage.tokens.slice(quote.firstToken, quote.endToken),
        around,
        introduced:
          passage.tokens[quote.firstToken - 2]?.text === ':' ||
          around.some((_, at) => phraseAt(SPEECH_CUES, around, at) !== undefined),
      };
    }),
  );
}

function isLegalBasis({ tokens }: Passage): boolean {
  return tokens[0]?.lower === 'căn' && tokens[1]?.lower === 'cứ';
}
