import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { everyItemHasOne, isOpen } from './sentence-sums.ts';
import { exactValue, inUnitOf, isWithinRounding, type Sum } from './sum.ts';

/** A sentence that gives a whole, parts of it and the rest: "120 tỷ đồng, trong đó ngân sách tỉnh 70 tỷ đồng, còn lại 50 tỷ đồng". */
export function restSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  if (!tokens.some((_, at) => isRest(tokens, at)) || isOpen(tokens, CLOSED_BY_REST)) return undefined;
  const rest = quantities.findLast(({ unit }) => unit !== undefined);
  const whole = quantities.find((each) => rest !== undefined && rest.unit !== '%' && inUnitOf(each, rest.unit));
  const opening = rest === undefined ? undefined : openingBefore(tokens, whole?.endToken ?? 0, rest.firstToken);
  if (rest === undefined || opening === undefined) return undefined;
  const alike = quantities.filter((each) => inUnitOf(each, rest.unit));
  const parts = alike.filter(({ firstToken }) => firstToken >= opening);
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0 || !everyItemHasOne(tokens, opening, parts)) return undefined;
  if (!closesWithRest(tokens, parts)) return undefined;
  const span = cover(first, ...others);
  if (rest.unit === '%')
    return parts.length >= FEWEST_SHARES && alike.length === parts.length
      ? { total: undefined, parts, span, covers: 'all' }
      : undefined;
  const [total, ...more] = alike.filter(({ endToken }) => endToken <= opening);
  if (total === undefined || more.length > 0 || exactValue(total) === undefined || isSomeOf(parts, total))
    return undefined;
  return { total, parts, span, covers: 'all' };
}

/** Two shares, one of them the rest, may be those of a part. */
const FEWEST_SHARES = 3;

/** Behind "trong đó", "gồm" or a colon between the whole and the rest. */
function openingBefore(tokens: readonly Token[], from: number, to: number): number | undefined {
  const openings = tokens.flatMap((token, at) => {
    if (at < from || at >= to) return [];
    if (phraseAt(OPENINGS, tokens, at) !== undefined) return [at + (token.lower === 'trong' ? 2 : 1)];
    return token.text === ':' ? [at + 1] : [];
  });
  const [first, second, ...others] = openings;
  // "Trong đó:" is one opening, two of them open two lists.
  if (first === undefined || others.length > 0 || (second !== undefined && second > first + 1)) return undefined;
  return second ?? first;
}

const OPENINGS = phraseList('trong đó, gồm');

function isRest(tokens: readonly Token[], at: number): boolean {
  return phraseAt(REST, tokens, at) !== undefined;
}

const REST = phraseList('còn lại, khác');
/** What leaves other enumerations open. */
const CLOSED_BY_REST: ReadonlySet<string> = new Set(['trong đó', 'còn lại']);

/** "Còn lại" or "nguồn khác" names the last part and none before it. */
function closesWithRest(tokens: readonly Token[], parts: readonly Quantity[]): boolean {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (before === undefined || last === undefined) return false;
  // "Còn lại vận động; đến nay đã có 15 triệu đồng": behind the semicolon it is told of something else.
  const clause = tokens.findLastIndex(({ text }, at) => at < last.firstToken && text === ';');
  return tokens.every(
    (_, at) => !isRest(tokens, at) || (at >= before.endToken && (at > clause || at > last.firstToken)),
  );
}

/** Where some of the parts and the rest make the whole, the others are parts of these: "120 xã, trong đó 90 đạt chuẩn (10 nâng cao), còn lại 30". */
function isSomeOf(parts: readonly Quantity[], total: Quantity): boolean {
  const [rest, ...others] = parts.toReversed();
  if (rest === undefined || others.length > MOST_PARTS) return true;
  for (let chosen = 1; chosen < 2 ** others.length - 1; chosen += 1) {
    const some = others.filter((_, index) => (chosen & (1 << index)) !== 0);
    if (isWithinRounding({ total, parts: [rest, ...some] })) return true;
  }
  return false;
}

const MOST_PARTS = 10;
