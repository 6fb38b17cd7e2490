import type { Sentence } from '../../document/draft.ts';
import { cover, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue } from './sum.ts';

/** A part of a whole, and the share that is said to be the same: "98/102 đơn vị (đạt 96,1%)". */
export interface RatioShare {
  readonly ratio: Span;
  readonly share: Quantity;
  /** What the ratio comes to, in per cent. */
  readonly found: number;
}

/** The shares of a sentence that their ratios contradict by more than rounding or cutting off explains. */
export function differingShares(
  { tokens }: Pick<Sentence, 'tokens'>,
  quantities: readonly Quantity[],
): readonly RatioShare[] {
  return quantities.flatMap((share, index): RatioShare[] => {
    const ratio = quantities[index - 1];
    const value = exactValue(share);
    if (ratio === undefined || value === undefined || share.unit !== '%' || share.comparator !== '=') return [];
    const parts = ratioIn(tokens.slice(ratio.firstToken, ratio.endToken));
    const [first, last] = [tokens[ratio.firstToken], tokens[ratio.endToken - 1]];
    if (parts === undefined || first === undefined || last === undefined || !restates(tokens, ratio, share)) return [];
    const found = (parts.part / parts.whole) * 100;
    return Math.abs(found - value) < share.step * TOLERANCE ? [] : [{ ratio: cover(first, last), share, found }];
  });
}

/** In steps of the last digit written. */
const TOLERANCE = 1.01;

function ratioIn(tokens: readonly Token[]): { readonly part: number; readonly whole: number } | undefined {
  const written = RATIO.exec(tokens.map(({ text }) => text).join(''))?.groups;
  const [part, whole] = [written?.part, written?.whole].map((each) => Number(each?.replaceAll('.', '')));
  return part === undefined || whole === undefined || !(whole >= LEAST_WHOLE) ? undefined : { part, whole };
}

const RATIO = /^(?<part>\d{1,3}(?:\.\d{3})*|\d+)\/(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?!\d|\/)/u;
const LEAST_WHOLE = 2;

/** "… đơn vị (đạt 96,1%)": in brackets that hold no more, so that the share is one of nothing else. */
function restates(tokens: readonly Token[], ratio: Quantity, share: Quantity): boolean {
  const open = tokens.findIndex(({ text }, at) => at >= ratio.endToken && text === '(');
  if (open < 0 || open > share.firstToken || open - ratio.endToken > LONGEST_NOUN) return false;
  const between = tokens.slice(ratio.endToken, open);
  const lead = tokens.slice(open + 1, share.firstToken);
  return (
    between.every(({ kind }) => kind === 'word') &&
    !tokens.slice(ratio.firstToken, open).some(({ lower }) => VOTES.has(lower)) &&
    lead.every(({ lower }) => LEADS.has(lower)) &&
    tokens[share.endToken]?.text === ')'
  );
}

/** Of a vote the share may be that of all who have one: "485/489 đại biểu tham gia bỏ phiếu đồng ý (98,18%)" of 494. */
const VOTES = wordSet('biểu phiếu kiến viên');

/** Words of the noun that no lexicon has: "thôn lõm sóng", "đại biểu có mặt". */
const LONGEST_NOUN = 6;
const LEADS = wordSet('đạt chiếm tỷ lệ tương đương bằng ứng =');
