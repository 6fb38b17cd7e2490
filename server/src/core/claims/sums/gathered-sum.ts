import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseBefore, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { everyItemHasOne, isOpen } from './sentence-sums.ts';
import { comesNear, exactValue, inUnitOf, type Sum } from './sum.ts';

/**
 * What gathers things of several names: "125 văn bản, gồm 18 kế hoạch, 37 báo cáo và 70 công văn", "15 thành viên, gồm 01 Chủ tịch, …".
 * Only where the parts come near the whole: "12 lớp, gồm 450 học viên" tells what is in them, not how many they are.
 */
export function gatheredSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  for (const [index, total] of quantities.entries()) {
    const whole = exactValue(total);
    if (whole === undefined || phraseBefore(GATHERED, tokens, total.endToken) === undefined) continue;
    const from = openingBehind(tokens, total.endToken);
    if (from === undefined || isOpen(tokens.slice(from))) continue;
    const heads = headsAt(tokens, from);
    const numbered = quantities.slice(index + 1);
    const parts = [...heads, ...numbered];
    const [first, ...others] = parts;
    if (
      first === undefined ||
      others.length === 0 ||
      numbered[0]?.firstToken !== (heads.at(-1)?.endToken ?? from - 1) + 1
    )
      return undefined;
    if (parts.some((part) => !isCount(part)) || parts.every((part) => inUnitOf(part, total.unit))) return undefined;
    if (!everyItemHasOne(tokens, from, parts)) return undefined;
    if (!comesNear(parts, whole)) return undefined;
    return { total, parts, span: cover(first, ...others), covers: 'all' };
  }
  return undefined;
}

/** "Gồm: Tổ trưởng, 02 Tổ phó …": of those who lead there is one, and no number says so. */
function headsAt(tokens: readonly Token[], from: number): readonly Quantity[] {
  const heads: Quantity[] = [];
  for (let at = from; ; ) {
    const role = phraseAt(HEADS, tokens, at);
    const endToken = at + (role?.words.length ?? 0);
    const [first, last] = [tokens[at], tokens[endToken - 1]];
    if (role === undefined || first === undefined || last === undefined || !JOINTS.has(tokens[endToken]?.lower ?? ''))
      return heads;
    const span = { start: first.start, end: last.end };
    heads.push({ ...span, ...ONE, value: span, firstToken: at, endToken });
    at = endToken + 1;
  }
}

const HEADS = phraseList(
  'tổ trưởng, trưởng ban, trưởng đoàn, trưởng nhóm, chủ tịch, chủ tịch hội đồng, chủ nhiệm, giám đốc, tổng biên tập, thư ký',
);
const JOINTS = wordSet(', và');
const ONE = { min: 1, max: 1, unit: undefined, comparator: '=', step: 1 } as const;

const GATHERED = phraseList(
  'thành viên, người, đại biểu, cán bộ, công chức, viên chức, đơn vị, đơn vị hành chính, đơn vị hành chính cấp xã, cơ quan, tổ chức, văn bản, tài liệu, vị trí, cơ sở',
);

/** The token behind "gồm", which stands right behind the whole and its noun. */
function openingBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + LONGEST_NOUN; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || (token.kind === 'mark' && token.text !== ','))
      return undefined;
    if (phraseAt(WITHIN, tokens, at) !== undefined) return undefined;
    if (token.lower === 'gồm') return tokens[at + 1]?.text === ':' ? at + 2 : at + 1;
  }
  return undefined;
}

const LONGEST_NOUN = 6;
const WITHIN = phraseList('trong đó, không gồm, không bao gồm, chưa bao gồm');

/** "18 kế hoạch", "01 Chủ tịch": a whole number of things, not a share or a measure. */
function isCount(part: Quantity): boolean {
  const value = exactValue(part);
  return (
    value !== undefined && Number.isInteger(value) && part.comparator === '=' && part.unit !== '%' && part.step === 1
  );
}
