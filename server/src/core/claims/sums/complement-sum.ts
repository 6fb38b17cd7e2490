import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue, inUnitOf, type Sum } from './sum.ts';

/**
 * Those of a whole of whom something is said, and those of whom it is denied: "trong số 102 xã có 59 xã đạt chuẩn và 53 xã chưa đạt",
 * "14/22 bệnh viện triển khai bệnh án điện tử, còn 9 bệnh viện chưa triển khai". What is denied has to begin with the very verb, for
 * "20 xã chưa báo cáo" may be among those that "đạt chuẩn".
 */
export function complementSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  const counted = quantities.filter(({ unit }) => unit !== undefined && unit !== '%');
  const split = asRatio(tokens, counted) ?? asWhole(tokens, counted);
  if (split === undefined) return undefined;
  const { total, some, others } = split;
  if (!inUnitOf(some, total.unit) || !inUnitOf(others, total.unit)) return undefined;
  if ([total, some, others].some((each) => exactValue(each) === undefined)) return undefined;
  const said = tokens.slice(some.endToken, others.firstToken);
  const denied = deniedVerb(tokens, others);
  const verb = denied === undefined ? undefined : tokens[denied]?.lower;
  if (denied === undefined || verb === undefined || said.some(({ lower }) => NEGATIONS.has(lower))) return undefined;
  const doing = said.findIndex(({ lower }) => lower === verb);
  if (doing < 0) return undefined;
  const [done, undone] = [objectIn(said.slice(doing + 1)), objectIn(tokens.slice(denied + 1))];
  if (undone.some((word, at) => at < done.length && word !== done[at])) return undefined;
  // Of those "đạt chuẩn nâng cao" and those "chưa đạt chuẩn", some are neither.
  const leavesOthers = (undone.length > 0 && undone.length < done.length) || tokens.slice(denied).some(isLeft);
  const parts = (exactValue(some) ?? 0) + (exactValue(others) ?? 0);
  if (leavesOthers && parts < (exactValue(total) ?? 0)) return undefined;
  return { total, parts: [some, others], span: cover(some, others), covers: 'all' };
}

interface Split {
  readonly total: Quantity;
  readonly some: Quantity;
  readonly others: Quantity;
}

/** "Trong số 102 xã, …", "trong tổng số 102 xã …". */
function asWhole(tokens: readonly Token[], [total, some, others, more]: readonly Quantity[]): Split | undefined {
  if (total === undefined || some === undefined || others === undefined || more !== undefined) return undefined;
  const before = tokens.slice(Math.max(0, total.firstToken - 3), total.firstToken).map(({ lower }) => lower);
  if (!before.includes('trong') || before.at(-1) !== 'số') return undefined;
  return tokens.slice(some.endToken, others.firstToken).some(({ text }) => text === ';')
    ? undefined
    : { total, some, others };
}

/** "14/22 bệnh viện …, còn 9 bệnh viện …": the whole is the second number of the first quantity. */
function asRatio(tokens: readonly Token[], [ratio, others, more]: readonly Quantity[]): Split | undefined {
  if (ratio === undefined || others === undefined || more !== undefined) return undefined;
  const [part, stroke, whole] = tokens.slice(ratio.firstToken, ratio.endToken);
  const left = tokens[others.firstToken - 1]?.lower ?? '';
  if (part === undefined || whole === undefined || stroke?.text !== '/' || !LEFT.has(left)) return undefined;
  const count = Number(whole.text);
  if (!WHOLE.test(whole.text) || !(count > (exactValue(ratio) ?? count))) return undefined;
  const start = { start: whole.start, end: ratio.end };
  const total = { ...ratio, ...start, value: start, min: count, max: count, firstToken: ratio.firstToken + 2 };
  return { total, some: { ...ratio, value: { start: part.start, end: part.end } }, others };
}

const WHOLE = /^\d+$/u;
const LEFT = wordSet('còn lại');

function isLeft({ lower }: Token): boolean {
  return LEFT.has(lower);
}

/** Where the verb that stands behind "chưa" or "không" is, which stands right behind the value and its noun. */
function deniedVerb(tokens: readonly Token[], { endToken }: Quantity): number | undefined {
  for (let at = endToken; at < endToken + LONGEST_NOUN; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (NEGATIONS.has(word)) return at + 1;
  }
  return undefined;
}

/** What the deed is done to, up to the next mark. What is denied may leave it out: "chưa đạt". */
function objectIn(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex(({ kind, lower }) => (kind === 'mark' && lower !== '%') || ENDS.has(lower));
  return tokens.slice(0, end < 0 ? tokens.length : end).map(({ lower }) => lower);
}

const ENDS = wordSet('và còn');

/** "Xã, phường". */
const LONGEST_NOUN = 4;
const NEGATIONS = wordSet('chưa không');
