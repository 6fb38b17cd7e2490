import type { Assertion } from '../claims/assertions/assertion.ts';
import { type AssertionIndex, buildAssertionIndex, type Related } from '../claims/assertions/assertion-index.ts';
import { restatedValues } from '../claims/assertions/restated-values.ts';
import { type OwnEffectDay, ownEffectDays } from '../claims/own-effect-days.ts';
import { isConsolidated } from '../document/consolidated.ts';
import type { Draft } from '../document/draft.ts';
import type { RuleFinding } from '../findings/finding.ts';
import type { Message } from '../findings/message.ts';
import type { Day } from '../text/day.ts';
import { draftEvidence, excerpt } from './draft-evidence.ts';
import type { Rule } from './rule.ts';

export const internalConflict: Rule = {
  id: 'internal-conflict',
  severity: 'warning',
  against: 'draft',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Hai đoạn của cùng một dự thảo ghi khác nhau về giá trị, thời hạn, cơ quan chủ trì hoặc mức độ ràng buộc của cùng một việc',
    en: 'Two passages of the draft that give different values, deadlines, responsible bodies or obligations for the same thing',
  },
  *check({ draft, claims, assertions, asOf }) {
    const index = buildAssertionIndex(assertions);
    for (const [at, assertion] of assertions.entries()) {
      if (at % MANY === 0) yield undefined;
      const other = contradicted(index.on(assertion, (earlier) => isEarlier(earlier, assertion)));
      if (other === undefined || areClasses(assertion, index, draft.text)) continue;
      yield {
        span: assertion.span,
        message: conflictMessage(draft.text, assertion, other),
        evidence: [draftEvidence(draft.text, other.said)],
        fixes: [],
      };
    }
    // A consolidated text gives the days of all the texts that changed it as well.
    if (!isConsolidated(draft)) yield* effectConflicts(draft, asOf);
    for (const { quantity, stated, said } of restatedValues(draft, claims)) {
      yield {
        span: quantity,
        message: conflictMessage(draft.text, { kind: 'value', span: quantity }, { span: stated }),
        evidence: [draftEvidence(draft.text, said)],
        fixes: [],
      };
    }
  },
};

/** Two days on which one text takes effect. */
function* effectConflicts(draft: Draft, asOf: Day): Iterable<RuleFinding | undefined> {
  const first = new Map<string, OwnEffectDay>();
  for (const effect of ownEffectDays(draft, asOf)) {
    const other = effect && first.get(effect.of);
    if (effect === undefined) yield undefined;
    else if (other === undefined) first.set(effect.of, effect);
    else if (other.day !== effect.day)
      yield {
        span: effect.span,
        message: conflictMessage(draft.text, { kind: 'effect', span: effect.span }, other),
        evidence: [draftEvidence(draft.text, other.said)],
        fixes: [],
      };
  }
}

/** The first that is in conflict, unless another passage agrees: then the conflict was reported there. */
function contradicted(earlier: Iterable<Related<Assertion>>): Assertion | undefined {
  let first: Assertion | undefined;
  for (const { assertion, relation } of earlier) {
    if (relation === 'agreed') return undefined;
    first ??= assertion;
  }
  return first;
}

/** "Có diện tích từ 5.000 m2 trở lên", "… từ 1.000 m2 trở lên", "… từ 250 m2 trở lên": three values in the same words are the classes of something. */
function areClasses(assertion: Assertion, index: AssertionIndex<Assertion>, text: string): boolean {
  if (assertion.kind !== 'value') return false;
  const values = new Set<string>();
  for (const { assertion: other, relation } of index.on(assertion)) {
    if (relation === 'conflict') values.add(text.slice(other.span.start, other.span.end));
    if (values.size > 1) return true;
  }
  return false;
}

/** So many assertions are held against all others within a few milliseconds. */
const MANY = 32;

function conflictMessage(
  text: string,
  here: Pick<Assertion, 'span'> & { readonly kind: Assertion['kind'] | 'effect' },
  there: Pick<Assertion, 'span'>,
): Message {
  return { key: 'draft-disagrees', of: here.kind, draft: excerpt(text, here.span), other: excerpt(text, there.span) };
}

/** In another passage above; the cells of one table tell of different things under like names. */
function isEarlier(other: Assertion, { span, place }: Assertion): boolean {
  return other.span.start < span.start && other.place !== place;
}
