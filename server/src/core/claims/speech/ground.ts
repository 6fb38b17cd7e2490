import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Party, partiesIn } from '../names/names.ts';
import type { QuotedWords } from '../quotes/quotes.ts';
import type { Clause } from './clause.ts';

/** The tokens and sentences of a paragraph, a cell or an item. */
export interface SpokenPassage {
  readonly tokens: readonly Token[];
  readonly sentences: readonly { readonly tokens: readonly Token[] }[];
}

/** A person or body that the knowledge base has found in the tokens. */
export interface ResolvedParty extends Span {
  readonly kind: 'organisation' | 'place' | 'person';
  readonly name: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A passage laid out for finding speakers: who is named outside the quotations, and where sentences begin. */
export interface Ground {
  readonly tokens: readonly Token[];
  readonly parties: readonly Party[];
  /** Where sentences begin, without those that begin within a quotation. */
  readonly starts: readonly number[];
}

export function groundOf(
  { tokens, sentences }: SpokenPassage,
  quotes: readonly QuotedWords[],
  mentions: readonly ResolvedParty[],
): Ground {
  const starts: number[] = [];
  let start = 0;
  for (const sentence of sentences) {
    if (!within(quotes, start)) starts.push(start);
    start += sentence.tokens.length;
  }
  const parties = withMentions(partiesIn(tokens), mentions);
  return { tokens, starts, parties: parties.filter(({ firstToken }) => !within(quotes, firstToken)) };
}

/** A stretch of the passage with the parties that lie in it. */
export function clauseOf({ tokens, parties }: Ground, from: number, to: number): Clause {
  const first = firstFrom(parties, from);
  const end = firstFrom(parties, to);
  const inside = parties.slice(first, end);
  const last = inside.at(-1);
  return { tokens, from, to, parties: last !== undefined && last.endToken > to ? inside.slice(0, -1) : inside };
}

/** The last start of a sentence up to `at`, and the first behind it. */
export function sentenceAround({ starts, tokens }: Ground, at: number): { readonly from: number; readonly to: number } {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return { from: starts[low - 1] ?? 0, to: starts[low] ?? tokens.length };
}

function firstFrom(parties: readonly Party[], at: number): number {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parties[middle]?.firstToken ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a token stands between the marks of a quotation, or is the closing one. */
function within(quotes: readonly QuotedWords[], at: number): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.endToken ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return (quotes[low]?.firstToken ?? Number.POSITIVE_INFINITY) <= at;
}

/** What the forms of the words did not show and the knowledge base knows. */
function withMentions(parties: readonly Party[], mentions: readonly ResolvedParty[]): readonly Party[] {
  const added = mentions.filter(
    (mention) =>
      mention.kind !== 'place' &&
      (parties[firstFrom(parties, mention.firstToken)]?.firstToken ?? Number.POSITIVE_INFINITY) >= mention.endToken &&
      (parties[firstFrom(parties, mention.firstToken) - 1]?.endToken ?? 0) <= mention.firstToken,
  );
  if (added.length === 0) return parties;
  return [...parties, ...added.map(partyOf)].sort((a, b) => a.firstToken - b.firstToken);
}

function partyOf({ kind, name, start, end, firstToken, endToken }: ResolvedParty): Party {
  return {
    kind: kind === 'person' ? 'person' : 'body',
    name,
    nameSpan: { start, end },
    office: undefined,
    officeSpan: undefined,
    address: undefined,
    firstToken,
    endToken,
    start,
    end,
  };
}
