import type { Token } from '../../text/tokens.ts';
import { beginsNumeral } from '../numbers/numerals.ts';
import type { Amount } from './amount.ts';
import { isBounded } from './bounds.ts';
import { BEFORE_BARE } from './lexicon-labels.ts';
import { unitFollows } from './units.ts';

/** Whether a number without a unit counts: in a cell, after a verb such as "đạt", with a bound, or where its digits are grouped or decimal, as a part of a whole and in contrast with another. */
export function countsBare(tokens: readonly Token[], amount: Amount, before: Token | undefined): boolean {
  const token = tokens[amount.start];
  const next = tokens[amount.end];
  if (token === undefined || (next?.gap === 'none' && next.kind === 'word')) return false;
  if (YEAR.test(token.text) || LEADING_ZERO.test(token.text)) return false;
  if (GROUPED_OR_DECIMAL.test(token.text) || isBounded(tokens, amount.start)) return true;
  if (before !== undefined && BEFORE_BARE.has(before.lower)) return true;
  return isPartOfNumber(tokens, amount.end) || isInContrast(tokens, amount);
}

const YEAR = /^(?:19|20)\d\d$/u;
const LEADING_ZERO = /^0\d*$/u;
const GROUPED_OR_DECIMAL = /^\d+(?:\.\d{3})+$|,/u;

/** "3 trong số 10 công ty", "3 trong tổng số 10 công ty", "7 trong 10 hệ thống". */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'trong' || tokens[at]?.gap === 'line') return false;
  if (tokens[at + 1]?.kind === 'number') return unitFollows(tokens, at + 2);
  const numberAt = tokens[at + 1]?.lower === 'tổng' ? at + 3 : at + 2;
  const total = tokens[numberAt];
  return tokens[numberAt - 1]?.lower === 'số' && total !== undefined && beginsNumeral(total);
}

/** "62 với nam và 60 với nữ": bare numbers that are told for one and for the other. */
function isInContrast(tokens: readonly Token[], { start, end }: Amount): boolean {
  const link = contrastAt(tokens, end);
  if (link === undefined) return false;
  for (let at = Math.max(0, start - CONTRAST_REACH); at < end + CONTRAST_REACH; at += 1) {
    if (at >= start && at < end) continue;
    if (tokens[at]?.kind === 'number' && contrastAt(tokens, at + 1) === link) return true;
  }
  return false;
}

const CONTRAST_REACH = 8;

function contrastAt(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at];
  if (word === undefined || word.gap === 'line') return undefined;
  if (word.lower === 'với') return word.lower;
  return word.lower === 'đối' && tokens[at + 1]?.lower === 'với' ? 'với' : undefined;
}
