import { compareFigures } from '../claims/values.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import { comparableBearings, reportedForSamePeriod } from './comparable.ts';
import { recordedValue, replaceValue } from './replace-value.ts';
import type { Rule } from './rule.ts';

export const figureMismatch: Rule = {
  id: 'figure-mismatch',
  severity: 'warning',
  against: 'statements',
  fixable: true,
  summary: {
    vi: 'Số liệu đã báo cáo khác với số liệu được ghi nhận cho cùng nội dung, phạm vi và thời gian',
    en: 'A reported figure that differs from the recorded one for the same measure, scope and time',
  },
  *check({ draft, claims, asOf }) {
    for (const judged of claims) {
      const { quantity, modality } = judged.claim;
      if (quantity === undefined || (modality !== 'fact' && modality !== 'open')) continue;
      const figures = comparableBearings(judged).filter(
        (bearing) =>
          bearing.statement.modality === 'fact' &&
          reportedForSamePeriod(judged, bearing, asOf) &&
          bearing.claim.quantity !== undefined &&
          compareFigures(quantity, bearing.claim.quantity) !== 'incomparable',
      );
      // Two records that disagree with each other leave the draft free to follow either.
      if (
        figures.some(({ claim }) => claim.quantity !== undefined && compareFigures(quantity, claim.quantity) === 'same')
      )
        continue;
      const bearing = figures[0];
      if (bearing === undefined) continue;
      yield {
        span: quantity.value,
        message: {
          key: 'figure-differs',
          draft: draft.text.slice(quantity.value.start, quantity.value.end),
          recorded: recordedValue(bearing),
          by: attributionOf(bearing.statement),
        },
        evidence: [{ kind: 'statement', statement: bearing.statement }],
        fixes: [replaceValue(quantity, bearing)],
      };
    }
  },
};
