import type { Token, TokenRange } from '../../text/tokens.ts';
import { NUMBER_HEADS } from '../numbers/number-words.ts';
import { beginsNumeral } from '../numbers/numerals.ts';
import { headsOf } from '../phrases.ts';
import { readAmount } from './amount.ts';
import { endOfChunk } from './chunks.ts';
import { isLabel } from './labels.ts';
import type { Quantity } from './quantity.ts';
import { readMultiple, readPhrase } from './quantity-phrase.ts';
import { withRangeUnit } from './quantity-range.ts';
import { readRank } from './rank.ts';

/** The quantities that the tokens speak of, in text order; numbers in the `taken` ranges (times, citations) are left out. */
export function readQuantities(tokens: readonly Token[], taken: readonly TokenRange[]): Quantity[] {
  const quantities: Quantity[] = [];
  const { heads } = HEADS;
  const ranges = [...taken].sort((a, b) => a.firstToken - b.firstToken);
  let next = 0;
  let at = 0;
  let floor = 0;
  let labelEnd = -1;
  while (at < tokens.length) {
    while (next < ranges.length && (ranges[next]?.endToken ?? 0) <= at) next += 1;
    const range = ranges[next];
    if (range !== undefined && range.firstToken <= at) {
      at = range.endToken;
      floor = at;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'number' && heads[token.shape] !== 1) || !beginsQuantity(token)) {
      at += 1;
      continue;
    }
    const limit = range?.firstToken ?? tokens.length;
    const chunkEnd = endOfChunk(tokens, at);
    if (chunkEnd !== undefined) {
      at = Math.min(chunkEnd, limit);
      floor = at;
      continue;
    }
    const rank = readRank(tokens, at, floor);
    if (rank !== undefined) {
      quantities.push(rank);
      at = rank.endToken;
      floor = at;
      continue;
    }
    const multiple = readMultiple(tokens, at, { floor, limit });
    if (multiple !== undefined) {
      quantities.push(multiple);
      at = multiple.endToken;
      floor = at;
      continue;
    }
    const amount = readAmount(tokens, at, limit);
    if (amount === undefined) {
      at += 1;
      continue;
    }
    const continuesLabel =
      amount.unit === undefined && labelEnd === at - 1 && LABEL_LINKS.has(tokens[at - 1]?.lower ?? '');
    if (continuesLabel || isLabel(tokens, withRangeUnit(tokens, amount, { floor, limit }))) {
      at = amount.numeral.form === 'words' ? at + 1 : amount.numeral.end;
      if (amount.numeral.form === 'digits') labelEnd = at;
      floor = at;
      continue;
    }
    const quantity = readPhrase(tokens, amount, { floor, limit });
    quantities.push(quantity);
    at = quantity.endToken;
    floor = at;
  }
  return quantities;
}

function beginsQuantity(token: Token): boolean {
  return token.lower === 'gấp' || beginsNumeral(token);
}

const HEADS = headsOf([], ['gấp', 'nửa', ...NUMBER_HEADS]);

/** "khoản 1, 2 và 3": a number linked to a label is a label too. */
const LABEL_LINKS: ReadonlySet<string> = new Set([',', 'và', '-', 'đến', 'hoặc', 'tới']);
