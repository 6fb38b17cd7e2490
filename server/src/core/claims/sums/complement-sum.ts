import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue, inUnitOf, type Sum } from './sum.ts';

/**
 * Those of a whole of whom something is said, and those of whom it is denied: "trong số 102 xã có 59 xã đạt chuẩn và 53 xã chưa đạt".
 * What is denied has to begin with the very verb, for "20 xã chưa báo cáo" may be among those that "đạt chuẩn".
 */
export function complementSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  const counted = quantities.filter(({ unit }) => unit !== undefined && unit !== '%');
  const [total, some, others, more] = counted;
  if (total === undefined || some === undefined || others === undefined || more !== undefined) return undefined;
  if (!isAmong(tokens, total) || !inUnitOf(some, total.unit) || !inUnitOf(others, total.unit)) return undefined;
  if ([total, some, others].some((each) => exactValue(each) === undefined)) return undefined;
  const said = tokens.slice(some.endToken, others.firstToken);
  const denied = deniedVerb(tokens, others);
  if (denied === undefined || said.some(({ lower, text }) => NEGATIONS.has(lower) || text === ';')) return undefined;
  if (!said.some(({ lower }) => lower === denied)) return undefined;
  return { total, parts: [some, others], span: cover(some, others), covers: 'all' };
}

/** "Trong số 102 xã", "trong tổng số 102 xã". */
function isAmong(tokens: readonly Token[], { firstToken }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, firstToken - 3), firstToken).map(({ lower }) => lower);
  return before.includes('trong') && before.at(-1) === 'số';
}

/** The verb behind "chưa" or "không", which stands right behind the value and its noun. */
function deniedVerb(tokens: readonly Token[], { endToken }: Quantity): string | undefined {
  for (let at = endToken; at < endToken + LONGEST_NOUN; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (NEGATIONS.has(word)) return tokens[at + 1]?.lower;
  }
  return undefined;
}

/** "Xã, phường". */
const LONGEST_NOUN = 4;
const NEGATIONS = wordSet('chưa không');
