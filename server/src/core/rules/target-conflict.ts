import { compareTargets } from '../claims/values.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import { replaces } from '../knowledge/authority.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import { comparableBearings, setForSameHorizon } from './comparable.ts';
import { recordedTarget, replaceValue } from './replace-value.ts';
import type { JudgedClaim, Rule } from './rule.ts';

export const targetConflict: Rule = {
  id: 'target-conflict',
  severity: 'warning',
  against: 'statements',
  fixable: true,
  summary: {
    vi: 'Chỉ tiêu thấp hơn hoặc trái với chỉ tiêu đang có hiệu lực cho cùng nội dung, phạm vi và thời gian',
    en: 'A target weaker than, or incompatible with, the one in force for the same measure, scope and time',
  },
  *check({ draft, claims }) {
    for (const judged of claims) {
      const { quantity } = judged.claim;
      if (quantity === undefined || judged.claim.modality === 'fact') continue;
      const targets = targetsFor(judged);
      // What agrees with any recorded target is that target restated; whether it still stands is for another rule.
      if (
        targets.some(({ claim }) => claim.quantity !== undefined && compareTargets(quantity, claim.quantity) === 'kept')
      )
        continue;
      const bearing = targets[0];
      if (bearing?.claim.quantity === undefined) continue;
      const verdict = compareTargets(quantity, bearing.claim.quantity);
      if (verdict === 'incomparable' || verdict === 'kept') continue;
      yield {
        span: quantity,
        message: {
          key: verdict === 'weaker-floor' ? 'target-below-floor' : 'target-above-ceiling',
          draft: draft.text.slice(quantity.start, quantity.end),
          recorded: recordedTarget(bearing),
          by: attributionOf(bearing.statement),
        },
        evidence: [{ kind: 'statement', statement: bearing.statement }],
        fixes: [replaceValue(quantity, bearing)],
      };
    }
  },
};

/** The targets for the same horizon in comparable units; one that stands comes before one that it replaced. */
function targetsFor(judged: JudgedClaim): readonly Bearing[] {
  const { quantity } = judged.claim;
  return comparableBearings(judged)
    .filter(
      (bearing) =>
        bearing.claim.modality !== 'fact' &&
        bearing.statement.modality !== 'fact' &&
        setForSameHorizon(judged, bearing),
    )
    .filter(
      ({ claim }) =>
        quantity !== undefined &&
        claim.quantity !== undefined &&
        compareTargets(quantity, claim.quantity) !== 'incomparable',
    )
    .sort((a, b) => (replaces(a.statement, b.statement) ? -1 : replaces(b.statement, a.statement) ? 1 : 0));
}
