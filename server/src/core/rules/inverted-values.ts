import type { Claim } from '../claims/claim.ts';
import { holdsPhrase, phraseList } from '../claims/phrases.ts';
import type { Passage } from '../document/draft.ts';
import { POINT_LETTERS } from '../document/ordinals.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { type InvertedRange, LINKS, rangeParts } from './range-parts.ts';
import type { RuleContext } from './rule.ts';

/** "từ 15 triệu đồng đến 10 triệu đồng", but not "giảm từ 30% đến 20%": there the second value is where a change ends. */
export function* invertedValues({ draft, claims }: RuleContext): Iterable<InvertedRange> {
  for (const { claim, passage } of claims) {
    const { quantity } = claim;
    if (quantity?.min === undefined || quantity.max === undefined || quantity.min <= quantity.max) continue;
    if (quantity.unit === undefined || claim.aspect === 'fall' || passesMidnight(quantity)) continue;
    const tokens = tokensWithin(passage.tokens, quantity.value);
    const isWritten = tokens.some(({ lower }) => LINKS.has(lower));
    if (!isWritten || isNegative(draft.text, tokens[0]) || isChange(tokensBefore(passage, quantity))) continue;
    const { start, end } = quantity;
    yield { start, end, of: 'value', ...rangeParts(tokens, quantity.value) };
  }
}

/** "Từ 22 giờ đến 6 giờ" ends on the next day. */
function passesMidnight({ unit, min }: NonNullable<Claim['quantity']>): boolean {
  return unit === 'giờ' && (min ?? 0) <= HOURS_OF_A_DAY;
}

const HOURS_OF_A_DAY = 24;

/** "-18 độ đến -25 độ": a mark set against the number. */
function isNegative(text: string, first: Token | undefined): boolean {
  return first === undefined || DASHES.includes(text[first.start - 1] ?? ' ');
}

const DASHES = '-–−';

function isChange(before: readonly Token[]): boolean {
  return holdsPhrase(CHANGES, before);
}

/** Words after which "từ … đến …" tells how something changes, or counts down. */
const CHANGES = phraseList(
  'giảm, hạ, bớt, rút, xuống, thu hẹp, thu gọn, thu ngắn, chuyển, điều chỉnh, điều tiết, điều động, đổi, sửa, lùi, ngược, cắt, còn, kéo',
);

/** "tối thiểu 50% nhưng không quá 40%": a floor that lies above the ceiling beside it. */
export function* invertedBounds({ claims }: RuleContext): Iterable<InvertedRange> {
  for (const [index, { claim, passage }] of claims.entries()) {
    const next = claims[index + 1];
    if (next === undefined || next.passage !== passage || next.claim.start !== claim.start) continue;
    const [first, second] = [claim.quantity, next.claim.quantity];
    if (first === undefined || second === undefined) continue;
    const low = isAbove(first, second) ? first : isAbove(second, first) ? second : undefined;
    if (low === undefined) continue;
    const between = tokensWithin(passage.tokens, { start: first.end, end: second.start }).map(({ lower }) => lower);
    const strict = first === low && first.comparator === '>=' && second.comparator === '<=';
    if (!between.includes('nhưng') && !(strict && between.includes('và'))) continue;
    if (between.some((word) => !BETWEEN_BOUNDS.has(word))) continue;
    yield { start: first.start, end: second.end, of: 'bound', from: low, to: low === first ? second : first };
  }
}

type Bound = NonNullable<Claim['quantity']>;

function isAbove(low: Bound, high: Bound): boolean {
  if (low.min === undefined || low.max !== undefined || high.max === undefined || high.min !== undefined) return false;
  return low.unit !== undefined && low.unit === high.unit && low.min > high.max;
}

const BETWEEN_BOUNDS: ReadonlySet<string> = new Set([',', 'và', 'nhưng']);

/** "từ Điều 9 đến Điều 5", of this draft or of another document. */
export function* invertedReferences({ citations }: RuleContext): Iterable<InvertedRange> {
  for (const { citation, sentence, at } of citations) {
    if (!citation.units.some(isInvertedUnits)) continue;
    const tokens = sentence.tokens.slice(at, at + citation.endToken - citation.firstToken);
    if (!tokens.some(({ lower }) => LINKS.has(lower))) continue;
    const { start, end } = citation;
    yield { start, end, of: 'units', ...rangeParts(tokens, citation) };
  }
}

function isInvertedUnits(units: string): boolean {
  const groups = UNIT_RANGE.exec(units)?.groups;
  const [first, last] = [orderOf(groups?.first), orderOf(groups?.last)];
  return first !== undefined && last !== undefined && first > last;
}

const UNIT_RANGE = /^từ (?<kind>điểm|khoản|Điều) (?<first>\S+) đến \k<kind> (?<last>\S+)(?: |$)/u;

/** The place of "9", "9a" or "đ" among its like. */
function orderOf(label: string | undefined): number | undefined {
  if (label === undefined) return undefined;
  const number = /^\d+/u.exec(label)?.[0];
  if (number !== undefined) return Number(number);
  const place = label.length === 1 ? POINT_LETTERS.indexOf(label) : -1;
  return place < 0 ? undefined : place;
}

/** The words of the clause before a place. */
function tokensBefore({ tokens }: Passage, { start }: Span): readonly Token[] {
  const before = tokensWithin(tokens, { start: start - REACH, end: start });
  const stop = before.findLastIndex(({ text }) => text === '.' || text === ';');
  return before.slice(stop + 1);
}

/** In characters. */
const REACH = 80;
