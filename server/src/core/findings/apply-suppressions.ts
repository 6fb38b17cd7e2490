import type { Finding } from './finding.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { SuppressedRule, Suppression } from './suppressions.ts';

export interface SuppressedFinding {
  readonly finding: Finding;
  /** Why its author keeps the passage. */
  readonly reason: string;
}

/** A rule that a suppression names although it found nothing there. */
export interface IdleSuppression {
  readonly suppression: Suppression;
  readonly rule: SuppressedRule;
}

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly idle: readonly IdleSuppression[];
}

/** Takes out what the author has suppressed. Only a rule in `ran` can be said to have found nothing. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  ran: ReadonlySet<string>,
): Suppressed {
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<SuppressedRule>();
  const suppressionsOf = byRule(suppressions);
  for (const finding of findings) {
    const by = (suppressionsOf.get(finding.rule) ?? []).filter((each) => overlaps(each.target, finding.span));
    for (const { rules } of by) for (const rule of rules) used.add(rule);
    const reason = by[0]?.reason;
    if (reason === undefined) kept.push(finding);
    else suppressed.push({ finding, reason });
  }
  const idle = suppressions
    .filter(({ reason }) => reason !== undefined)
    .flatMap((suppression) =>
      suppression.rules
        .filter((rule) => ran.has(rule.id) && !used.has(rule))
        .map((rule): IdleSuppression => ({ suppression, rule })),
    );
  return { kept, suppressed, idle };
}

/** What a suppression takes out of the findings of one rule. */
interface Taken {
  readonly target: Span;
  readonly reason: string;
  /** Wherever it names the rule. */
  readonly rules: SuppressedRule[];
}

/** The suppressions that suppress anything, by the rules that they name, in the order of the text. */
function byRule(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Taken[]> {
  const taken = new Map<string, Taken[]>();
  for (const { rules, reason, target } of suppressions) {
    if (reason === undefined || target === undefined) continue;
    const here = new Map<string, Taken>();
    for (const rule of rules) {
      const known = here.get(rule.id);
      if (known === undefined) here.set(rule.id, { target, reason, rules: [rule] });
      else known.rules.push(rule);
    }
    for (const [id, each] of here) {
      const others = taken.get(id);
      if (others === undefined) taken.set(id, [each]);
      else others.push(each);
    }
  }
  return taken;
}
