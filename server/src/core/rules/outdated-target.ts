import { horizonOf } from '../claims/horizons.ts';
import { compareTargets, sameValue } from '../claims/values.ts';
import { isWanted } from '../claims/wanted.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import { replaces } from '../knowledge/authority.ts';
import { besides } from './comparable.ts';
import { recordedTarget, replaceValue } from './replace-value.ts';
import type { JudgedClaim, Rule, RuleContext } from './rule.ts';
import { isReported, isRestated, isTargetFor, standingTargets, targetsFor } from './targets.ts';

export const outdatedTarget: Rule = {
  id: 'outdated-target',
  severity: 'warning',
  against: 'statements',
  reach: 'passage',
  fixable: true,
  summary: {
    vi: 'Nhắc lại chỉ tiêu đã được thay thế, hoặc chỉ tiêu đã quá hạn mà vẫn viết như việc sẽ làm',
    en: 'A target restated although a later one replaced it, or one whose horizon has passed and is still spoken of as to come',
  },
  *check(context) {
    let last: RuleFinding | undefined;
    for (const judged of context.claims) {
      if (!isWanted(judged.claim)) continue;
      const finding = replaced(judged, context) ?? horizonPassed(judged, context);
      // Two values of a sentence may have one horizon, and one target may bear on both.
      if (finding === undefined || isSameAs(finding, last)) continue;
      last = finding;
      yield finding;
    }
  },
};

function isSameAs(a: RuleFinding, b: RuleFinding | undefined): boolean {
  return (
    b !== undefined && a.span.start === b.span.start && a.span.end === b.span.end && a.message.key === b.message.key
  );
}

/** The draft restates a value that a later statement of no lower authority has replaced by another for the same horizon. */
function replaced(judged: JudgedClaim, { draft, claims }: RuleContext): RuleFinding | undefined {
  const { quantity } = judged.claim;
  if (quantity === undefined) return undefined;
  const targets = targetsFor(judged);
  const standing = standingTargets(targets);
  const restated = targets.find((target) => isRestated(quantity, target));
  if (restated === undefined || standing.includes(restated) || isReported(judged)) return undefined;
  const inForce = standing.find(({ statement }) => replaces(statement, restated.statement)) ?? standing[0];
  if (inForce?.claim.quantity === undefined || compareTargets(quantity, inForce.claim.quantity) === 'kept')
    return undefined;
  const { quantity: valueInForce } = inForce.claim;
  if (
    besides(judged, claims).some(({ claim }) => claim.quantity !== undefined && sameValue(claim.quantity, valueInForce))
  )
    return undefined;
  return {
    span: quantity,
    message: {
      key: 'target-replaced',
      draft: draft.text.slice(quantity.start, quantity.end),
      recorded: recordedTarget(inForce),
      by: attributionOf(inForce.statement),
    },
    evidence: [
      { kind: 'statement', statement: inForce.statement },
      { kind: 'statement', statement: restated.statement },
    ],
    fixes: [replaceValue(draft.text, quantity, inForce)],
  };
}

/** The draft wants to reach by a day that has passed what the record wanted by then. */
function horizonPassed(judged: JudgedClaim, { draft, asOf }: RuleContext): RuleFinding | undefined {
  const { time } = judged.claim;
  const horizon = horizonOf(time);
  if (time === undefined || horizon === undefined || horizon >= asOf || !isStillToCome(judged)) return undefined;
  const bearing = judged.bearings.find((each) => isTargetFor(judged, each));
  if (bearing === undefined || !standsInPassage(judged, time) || isReported(judged)) return undefined;
  return {
    span: time,
    message: {
      key: 'target-horizon-passed',
      draft: draft.text.slice(time.start, time.end),
      recorded: bearing.statement.quote,
      verbatim: bearing.statement.wording !== 'restated',
      asOf,
      by: attributionOf(bearing.statement),
    },
    evidence: [{ kind: 'statement', statement: bearing.statement }],
    fixes: [],
  };
}

function isStillToCome({ claim }: JudgedClaim): boolean {
  return claim.modality === 'aim' || claim.modality === 'order';
}

/** A year named only by a heading above is no place to put a finding. */
function standsInPassage({ claim }: JudgedClaim, time: { readonly start: number; readonly end: number }): boolean {
  return claim.start <= time.start && time.end <= claim.end;
}
