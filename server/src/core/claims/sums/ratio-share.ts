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
    if (parts === undefined || first === undefined || last === undefined || !isInBrackets(tokens, ratio, share))
      return [];
    const found = (parts.part / parts.whole) * 100;
    if (Math.abs(found - value) < share.step * TOLERANCE) return [];
    return restates(tokens, ratio, share) || isSlip(value, found, share.step)
      ? [{ ratio: cover(first, last), share, found }]
      : [];
  });
}

/** The digits of the right share in another order (“69,0%” for “96,0%”): a share of something else would hardly have them. */
function isSlip(value: number, found: number, step: number): boolean {
  const decimals = step < 1 ? Math.round(-Math.log10(step)) : 0;
  const [said, right] = [value.toFixed(decimals).replace('.', ''), found.toFixed(decimals).replace('.', '')];
  if (said.length !== right.length || said.length < FEWEST_DIGITS) return false;
  return [...said].sort().join('') === [...right].sort().join('');
}

const FEWEST_DIGITS = 2;

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
  const open = openingOf(tokens, share);
  return (
    open - ratio.endToken <= LONGEST_NOUN &&
    tokens.slice(ratio.endToken, open).every(({ kind, lower }) => kind === 'word' && !FURTHER.has(lower)) &&
    !tokens.slice(ratio.firstToken, open).some(({ lower }) => VOTES.has(lower))
  );
}

/** Alone in the next brackets behind the ratio, in the same clause. */
function isInBrackets(tokens: readonly Token[], ratio: Quantity, share: Quantity): boolean {
  const open = openingOf(tokens, share);
  return (
    open >= ratio.endToken &&
    tokens.slice(ratio.endToken, open).every(({ kind, text }) => kind === 'word' || text === ',') &&
    tokens.slice(open + 1, share.firstToken).every(({ lower }) => LEADS.has(lower)) &&
    tokens[share.endToken]?.text === ')'
  );
}

function openingOf(tokens: readonly Token[], share: Quantity): number {
  return tokens.findLastIndex(({ text }, at) => at < share.firstToken && text === '(');
}

/** Of a vote the share may be that of all who have one: "485/489 đại biểu tham gia bỏ phiếu đồng ý (98,18%)" of 494. */
const VOTES = wordSet('biểu phiếu kiến viên');

/** "12/15 xã cấp tài khoản cho người dân (đạt 85%)": behind these another whole is named. */
const FURTHER = wordSet('cho về với để của theo trong');

/** Words of the noun that no lexicon has: "thôn lõm sóng", "đại biểu có mặt". */
const LONGEST_NOUN = 6;
const LEADS = wordSet('đạt chiếm tỷ lệ tương đương bằng ứng =');
