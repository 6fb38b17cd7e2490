import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { headFrom, phraseAt, phraseList } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { everyItemHasOne, isOpen } from './sentence-sums.ts';
import { exactValue, type Sum } from './sum.ts';

/** The shares of a whole that a sentence about its make-up gives: "Cơ cấu nguồn vốn: ngân sách tỉnh 60%, ngân sách xã 25%, nguồn khác 15%". */
export function sharesOfWhole({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  const from = makeUpAt(tokens);
  if (from === undefined || isOpen(tokens)) return undefined;
  const shares = quantities.filter(({ unit, firstToken }) => unit === '%' && firstToken > from);
  const [first, second, ...others] = shares;
  if (first === undefined || second === undefined || shares.some((each) => exactValue(each) === undefined))
    return undefined;
  const colon = tokens.findIndex((token, at) => at >= from && at < first.firstToken && token.text === ':');
  if (colon < 0 || !everyItemHasOne(tokens, colon + 1, shares)) return undefined;
  const span = cover(first, second, ...others);
  return {
    total: undefined,
    parts: shares,
    span: { start: tokens[colon + 1]?.start ?? span.start, end: span.end },
    covers: 'all',
  };
}

/** True for a line that opens the list of what something is made up of: "Cơ cấu nguồn vốn:". */
export function announcesShares({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  return tokens.at(-1)?.text === ':' && makeUpAt(tokens) !== undefined && !isOpen(tokens);
}

/** Where the sentence names the make-up of something. */
function makeUpAt(tokens: readonly Token[]): number | undefined {
  const { length } = tokens;
  for (let at = headFrom(MAKE_UP, tokens, 0, length); at < length; at = headFrom(MAKE_UP, tokens, at + 1, length))
    if (phraseAt(MAKE_UP, tokens, at) !== undefined) return at;
  return undefined;
}

const MAKE_UP = phraseList('cơ cấu');
