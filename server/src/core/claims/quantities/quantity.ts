import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { readAmount } from './amount.ts';
import { endOfChunk } from './chunks.ts';
import { isLabel } from './labels.ts';
import { beginsNumeral } from '../numbers/numerals.ts';
import { readMultiple, readPhrase } from './quantity-phrase.ts';
import { withRangeUnit } from './quantity-range.ts';

/** How a quantity bounds what it speaks of: "ít nhất" is `>=`, "trên" `>`, "không quá" `<=`, "dưới" `<`, "khoảng" `~`. */
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~';

/** A number with its unit, as in "ít nhất 70%", "3,74 triệu tỷ đồng", "từ 10 đến 15 ngày", "một nửa". The span holds comparator, number, magnitude and unit. */
export interface Quantity extends Span {
  /** In base numbers: 3740000000000000 for "3,74 triệu tỷ đồng", 16.5 for "16,5%"; undefined where the text sets no lower bound. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** As written without the magnitude, with its rate: "đồng", "%", "đồng/tháng", "điểm cầu"; undefined for a bare number or fraction. */
  readonly unit: string | undefined;
  readonly comparator: Comparator;
  /** The size of one unit in the last place that the text writes, in base numbers: 0.1 for "16,5%", 1e13 for "3,74 triệu tỷ". */
  readonly step: number;
  /** The part of the span that holds the number, its magnitude and unit, without the comparator. */
  readonly value: Span;
  /** The first token of the span and the one after its last, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The quantities that the tokens speak of, in text order; numbers in the `taken` ranges (times, citations) are left out. */
export function readQuantities(tokens: readonly Token[], taken: readonly TokenRange[]): Quantity[] {
  const quantities: Quantity[] = [];
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
    if (token === undefined || (token.lower !== 'gấp' && !beginsNumeral(token))) {
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

/** "khoản 1, 2 và 3": a number linked to a label is a label too. */
const LABEL_LINKS: ReadonlySet<string> = new Set([',', 'và', '-', 'đến', 'hoặc', 'tới']);
