import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { beginsBody } from '../assertions/bodies.ts';
import { phraseAt, phraseBefore, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { areSides } from './sides.ts';
import { comesNear, exactValue, inUnitOf, isWithinRounding, type Sum } from './sum.ts';

/** A sentence that gives a whole and, behind "gồm", all of its parts: "120 tỷ đồng, gồm 70 tỷ đồng … và 50 tỷ đồng …". */
export function sentenceSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  if (isOpen(tokens)) return undefined;
  for (const [index, total] of quantities.entries()) {
    if (total.unit === undefined || total.unit === '%' || exactValue(total) === undefined) continue;
    const from = openingBehind(tokens, total);
    if (from === undefined) continue;
    const parts = quantities.slice(index + 1).filter((each) => inUnitOf(each, total.unit));
    const [first, ...others] = parts;
    if (first === undefined || others.length === 0 || first.firstToken < from || areSides(tokens, parts)) continue;
    return everyItemHasOne(tokens, from, parts)
      ? { total, parts, span: cover(first, ...others), covers: 'all' }
      : sumBeforeSemicolon(tokens, from, { total, parts });
  }
  return undefined;
}

/** "62 ý kiến, gồm 19 ý kiến của bộ, 34 ý kiến của địa phương và 11 ý kiến của hội; tiếp thu 45/64 ý kiến": behind the list another clause begins. */
function sumBeforeSemicolon(
  tokens: readonly Token[],
  from: number,
  { total, parts }: { readonly total: Quantity; readonly parts: readonly Quantity[] },
): Sum | undefined {
  const end = tokens.findIndex(({ text }, at) => at > from && text === ';');
  const [first, ...others] = parts.filter(({ endToken }) => endToken <= end);
  if (first === undefined || others.length === 0 || isWithinRounding({ total, parts })) return undefined;
  const sum: Sum = { total, parts: [first, ...others], span: cover(first, ...others), covers: 'all' };
  return comesNear(sum.parts, exactValue(total) ?? 0) && everyItemHasOne(tokens.slice(0, end), from, sum.parts)
    ? sum
    : undefined;
}

/** A line that gives a whole and opens the list of its parts: "Tổng kinh phí 120 tỷ đồng, gồm:". */
export function announcedTotal(
  { tokens }: Pick<Sentence, 'tokens'>,
  quantities: readonly Quantity[],
): Quantity | undefined {
  if (tokens.at(-1)?.text !== ':' || isOpen(tokens)) return undefined;
  const total = quantities.at(-1);
  if (total === undefined || total.unit === undefined || total.unit === '%') return undefined;
  const gathers = isTotal(tokens, total) || tokens.slice(total.endToken).some(({ lower }) => lower === 'gồm');
  return gathers && quantities.every((each) => each === total || !inUnitOf(each, total.unit)) ? total : undefined;
}

/** Where the parts begin: behind "gồm" or "bao gồm", which may stand some words behind the whole, or behind "…:" where the whole is called one. */
function openingBehind(tokens: readonly Token[], total: Quantity): number | undefined {
  for (let at = total.endToken; at <= total.endToken + LONGEST_GAP; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || token.text === '.') return undefined;
    if (token.kind === 'number' && tokens[at - 1]?.lower !== 'năm') return undefined;
    if (token.lower === 'gồm') return tokens[at + 1]?.text === ':' ? at + 2 : at + 1;
    if (token.text === ':') return isTotal(tokens, total) || isAllotted(tokens, total, at) ? at + 1 : undefined;
  }
  return undefined;
}

/** "Bố trí 600 tỷ đồng năm 2099: Bộ A 280 tỷ đồng, Bộ B …": a sum that is given out, to bodies. */
function isAllotted(tokens: readonly Token[], { firstToken, unit }: Quantity, colon: number): boolean {
  if (unit?.toLowerCase() !== 'đồng' || !beginsBody(tokens, colon + 1)) return false;
  if (phraseBefore(ALLOTTING, tokens, firstToken) === undefined) return false;
  return tokens.slice(colon).every(({ text }, at) => text !== ',' || beginsBody(tokens, colon + at + 1));
}

const ALLOTTING = phraseList('bố trí, phân bổ, cấp, giao, hỗ trợ, bổ sung, chi');

const LONGEST_GAP = 10;
/** "Tổng kinh phí thực hiện Kế hoạch giai đoạn 2099 - 2103 dự kiến là …" */
const LONGEST_NAME = 18;

/** "Tổng kinh phí là 120 tỷ đồng", "Tổng kinh phí giai đoạn 2099 - 2101: 120 tỷ đồng". */
export function isTotal(tokens: readonly Token[], total: Quantity): boolean {
  for (let at = total.firstToken - 1; at >= Math.max(0, total.firstToken - LONGEST_NAME); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const joins = token.text === '-' || (token.text === ':' && at === total.firstToken - 1);
    if (token.kind === 'mark' && !joins) return false;
    if (token.lower === 'tổng') return true;
  }
  return false;
}

/** Words that leave an enumeration open, or give a part of a part; `but` are those that do not where they stand. */
export function isOpen(tokens: readonly Token[], but: ReadonlySet<string> = NONE): boolean {
  return tokens.some((token, at) => token.text === '…' || opens(phraseAt(OPEN, tokens, at)?.meaning, but));
}

const NONE: ReadonlySet<string> = new Set();

function opens(phrase: string | undefined, but: ReadonlySet<string>): boolean {
  return phrase !== undefined && !ALL_FOLLOWS.has(phrase) && !but.has(phrase);
}

/** They begin as what leaves open does, and announce everything. */
const ALL_FOLLOWS: ReadonlySet<string> = new Set(['như sau', 'trong đó gồm', 'trong đó bao gồm']);
const OPEN = phraseList(
  [...ALL_FOLLOWS].join(', '),
  'trong đó, trong số đó, chủ yếu, một số, một phần, phần lớn, chẳng hạn, như, ví dụ, v, vv, vân vân, còn lại, ngoài ra, chưa kể, chưa tính, chưa bao gồm, không gồm, không bao gồm',
  'riêng, bình quân, trung bình, mỗi, hoặc, tăng, giảm, so với, tương ứng, tương đương, luỹ kế, tối đa, tối thiểu, hằng năm, hàng năm, năm trước, cùng kỳ',
);

/** Each item, from one ";" to the next or, where there is none, each clause, gives exactly one of the parts. */
export function everyItemHasOne(tokens: readonly Token[], from: number, parts: readonly Quantity[]): boolean {
  const end = tokens.length;
  const marks: number[] = [];
  for (let at = from; at < end; at += 1) if (tokens[at]?.text === ';') marks.push(at);
  if (marks.length === 0) return lastPartEnds(tokens, parts) && oneToEachClause(tokens, from, parts);
  const edges = [from, ...marks, end];
  return edges.slice(1).every((edge, index) => {
    const start = edges[index] ?? from;
    const held = parts.filter(({ firstToken }) => start <= firstToken && firstToken < edge);
    return held.length === 1 || (edge === end && start >= end - 2);
  });
}

/** Between two parts something parts them: a comma or "và". */
function oneToEachClause(tokens: readonly Token[], from: number, parts: readonly Quantity[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1];
    const start = before?.endToken ?? from;
    return before === undefined || tokens.slice(start, part.firstToken).some(({ lower }) => JOINTS.has(lower));
  });
}

/** Behind the last part only its own name follows; a comma or "và" would begin one without a value. */
function lastPartEnds(tokens: readonly Token[], parts: readonly Quantity[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && !tokens.slice(last.endToken).some(({ lower }) => JOINTS.has(lower));
}

const JOINTS = wordSet('và , ; cùng');
