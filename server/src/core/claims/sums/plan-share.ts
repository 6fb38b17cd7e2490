import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import { holdsPhrase, phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { RatioShare } from './ratio-share.ts';
import { exactValue, inUnitOf } from './sum.ts';

/**
 * What was planned, what was done of it, and the share that is said to be the same: "kế hoạch vốn được giao 1.250 tỷ đồng; giải ngân
 * 562,5 tỷ đồng, bằng 45% kế hoạch". Undefined where the sentence gives a third value in the unit, which the share may be of.
 */
export function differingPlanShare(
  { tokens }: Pick<Sentence, 'tokens'>,
  quantities: readonly Quantity[],
): RatioShare | undefined {
  const [plan, done, share, more] = quantities;
  if (plan === undefined || done === undefined || share === undefined) return undefined;
  if (more !== undefined && inUnitOf(more, plan.unit)) return undefined;
  const [whole, part, value] = [plan, done, share].map(exactValue);
  if (whole === undefined || part === undefined || value === undefined) return undefined;
  if (share.unit !== '%' || share.comparator !== '=' || !inUnitOf(done, plan.unit) || !(whole > 0)) return undefined;
  const planned = tokens.slice(Math.max(0, plan.firstToken - NEAR), plan.firstToken);
  if (!holdsPhrase(PLANNED, planned) || holdsPhrase(ANOTHER, tokens.slice(0, share.endToken + NEAR))) return undefined;
  const carries = tokens.slice(done.endToken, share.firstToken).every(({ lower }) => LEADS.has(lower));
  if (!carries || phraseAt(OF_PLAN, tokens, share.endToken) === undefined) return undefined;
  const found = (part / whole) * 100;
  const rounding = found * (done.step / part + plan.step / whole);
  return Math.abs(found - value) < share.step * TOLERANCE + rounding
    ? undefined
    : { ratio: cover(plan, done), share, found };
}

const NEAR = 8;
const PLANNED = phraseList('được giao, giao, kế hoạch, dự toán');
/** Another time or another base. */
const ANOTHER = phraseList(
  'cùng kỳ, kéo dài, chuyển sang, chuyển nguồn, bổ sung, trong đó, riêng, năm trước, quý, tháng, tăng, giảm',
);
const LEADS = wordSet(', ( đạt bằng tỷ lệ chiếm tương đương ứng');
const OF_PLAN = phraseList(
  'kế hoạch, dự toán, vốn giao, vốn được giao, số vốn được giao, tổng vốn, tổng kế hoạch, chỉ tiêu',
);
/** In steps of the last digit written. */
const TOLERANCE = 1.01;
