import type { Quantity } from '../claims/quantities/quantity.ts';
import { compareTargets, sameValue } from '../claims/values.ts';
import { isWanted } from '../claims/wanted.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import { PIECE } from '../text/steps.ts';
import { besides } from './comparable.ts';
import { type MisreportedTarget, repeatedTargets } from './misreported-targets.ts';
import { recordedTarget, replaceValue } from './replace-value.ts';
import type { Rule } from './rule.ts';
import { isRestated, standingTargets, targetsFor } from './targets.ts';

export const targetConflict: Rule = {
  id: 'target-conflict',
  severity: 'warning',
  against: 'statements',
  reach: 'passage',
  fixable: true,
  summary: {
    vi: 'Chỉ tiêu thấp hơn hoặc trái với chỉ tiêu đang có hiệu lực cho cùng nội dung, phạm vi và thời gian',
    en: 'A target weaker than, or incompatible with, the one in force for the same measure, scope and time',
  },
  *check(context) {
    const { draft, claims } = context;
    const { given, misreported } = yield* repeatedTargets(context);
    for (const each of misreported) yield misreportedFinding(draft.text, each);
    for (const [at, judged] of claims.entries()) {
      if (at % PIECE === 0) yield undefined;
      const { quantity } = judged.claim;
      if (quantity === undefined || !isWanted(judged.claim)) continue;
      if (given.some(({ start }) => start === quantity.start)) continue;
      const targets = targetsFor(judged);
      // A value that was a target once is restated, not contradicted; that is for `outdated-target` to say.
      if (targets.some((target) => isRestated(quantity, target))) continue;
      const standing = standingTargets(targets);
      if (standing.some((target) => verdictOn(quantity, target) === 'kept')) continue;
      const bearing = standing[0];
      if (bearing === undefined || saysSoItself(besides(judged, claims), bearing)) continue;
      const verdict = verdictOn(quantity, bearing);
      yield {
        span: quantity,
        message: {
          key:
            verdict === 'higher-ceiling'
              ? quantity.unit === RANK
                ? 'target-rank-lower'
                : 'target-above-ceiling'
              : 'target-below-floor',
          draft: draft.text.slice(quantity.start, quantity.end),
          recorded: recordedTarget(bearing),
          by: attributionOf(bearing.statement),
        },
        evidence: [{ kind: 'statement', statement: bearing.statement }],
        fixes: [replaceValue(draft.text, quantity, bearing)],
      };
    }
  },
};

/** "Nhóm 40 nước dẫn đầu", "top 50". */
const RANK = 'hạng';

function misreportedFinding(text: string, { quantity, recorded }: MisreportedTarget): RuleFinding {
  return {
    span: quantity,
    message: {
      key: 'target-misreported',
      draft: text.slice(quantity.start, quantity.end),
      recorded: recordedTarget(recorded),
      by: attributionOf(recorded.statement),
    },
    evidence: [{ kind: 'statement', statement: recorded.statement }],
    fixes: [replaceValue(text, quantity, recorded)],
  };
}

function verdictOn(quantity: Quantity, { claim }: Bearing): ReturnType<typeof compareTargets> {
  return claim.quantity === undefined ? 'incomparable' : compareTargets(quantity, claim.quantity);
}

/** The sentence names the value in force beside its own: it speaks of the difference, unless that value is the target of something else. */
function saysSoItself(others: ReturnType<typeof besides>, { claim: recorded, statement }: Bearing): boolean {
  return others.some((other) => {
    const { quantity } = other.claim;
    if (quantity === undefined || recorded.quantity === undefined || !sameValue(quantity, recorded.quantity))
      return false;
    const own = targetsFor(other).filter((target) => isRestated(quantity, target));
    return own.length === 0 || own.some((target) => target.statement === statement);
  });
}
