import { activeRules, type CheckInput, RULE_IDS, severityOf } from '../check.ts';
import type { Passage } from '../document/draft.ts';
import { withPassages } from '../document/with-passages.ts';
import { applySuppressions } from '../findings/apply-suppressions.ts';
import { completeFinding } from '../findings/complete-finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Suppression } from '../findings/suppressions.ts';
import { readContext } from '../rules/read-context.ts';
import type { Rule } from '../rules/rule.ts';
import { holderAmong } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';

export interface AloneInput extends Omit<CheckInput, 'neighbours' | 'clock'> {
  /** Some of those of the draft, in their order. */
  readonly passages: readonly Passage[];
  /** Those of the whole draft. */
  readonly suppressions: readonly Suppression[];
}

/** What is found in some passages of a draft by the rules that judge a passage by itself, but for what is suppressed. Throws where a rule breaks. */
export function* findAlone({ passages, ...input }: AloneInput): Steps<readonly Finding[]> {
  const { draft } = input;
  const context = yield* readContext({ ...input, draft: withPassages(draft, passages) }, RULE_IDS);
  const sentenceOf = holderAmong(passages.flatMap(({ sentences }) => sentences));
  const found: Finding[] = [];
  for (const rule of rulesAlone(input))
    for (const each of rule.check(context)) {
      if (each === undefined) yield;
      else found.push(complete(each, rule));
    }
  return applySuppressions(found, context.suppressions, NONE).kept;

  function complete(each: Parameters<typeof completeFinding>[3], rule: Rule): Finding {
    return completeFinding(draft.text, rule.id, severityOf(rule, input), each, sentenceOf(each.span) ?? each.span);
  }
}

/** The rules that judge a passage by itself. */
export function rulesAlone(input: Pick<CheckInput, 'rules' | 'severities'>): readonly Rule[] {
  return activeRules(input).filter(({ reach }) => reach === 'passage');
}

const NONE: ReadonlySet<string> = new Set();
