import type { Finding } from './finding.ts';
import { type SuppressedRule, type Suppression, suppresses } from './suppressions.ts';

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
  for (const finding of findings) {
    const by = suppressions.filter((each) => suppresses(each, finding.rule, finding.span));
    for (const { rules } of by) for (const rule of rules) if (rule.id === finding.rule) used.add(rule);
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
