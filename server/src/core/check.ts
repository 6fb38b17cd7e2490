import type { Assertion } from './claims/assertions/assertion.ts';
import { applySuppressions, type SuppressedFinding } from './findings/apply-suppressions.ts';
import type { Coverage, Finding, RuleFinding, Severity } from './findings/finding.ts';
import { completeFinding } from './findings/complete-finding.ts';
import { type ContextInput, readContext } from './rules/read-context.ts';
import { RULES } from './rules/registry.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import { type Clock, timeFor, withinTime } from './text/within-time.ts';
import { idleSuppression, suppressionFault } from './rules/suppression-fault.ts';
import type { Day } from './text/day.ts';
import { holderAmong } from './text/span.ts';
import { finish, type Steps } from './text/steps.ts';

export interface CheckInput extends ContextInput {
  /** Where the user wants another severity than a rule's own, or none of its findings. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** All of the registry where absent. */
  readonly rules?: readonly Rule[];
  /** Where one is given, a rule that takes far too long is given up. */
  readonly clock?: Clock;
}

export interface CheckResult {
  readonly asOf: Day;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What the author has taken out, with the reason given. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly coverage: Coverage;
  /** What the draft lays down, for others to be held against it. */
  readonly assertions: readonly Assertion[];
  /** The rules that broke or were given up, all of them where the draft could not be read: what they would have found is not known, and has to be said. */
  readonly failures: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly rule: string;
  readonly error: Error;
}

/** Holds a draft against what is on record. A rule that throws costs its own findings and nothing else; where the reading throws, no rule has run. */
export function check(input: CheckInput): CheckResult {
  return finish(checkInSteps(input));
}

/** The same, for whoever has something else to do meanwhile. */
export function* checkInSteps(input: CheckInput): Steps<CheckResult> {
  const rules = activeRules(input);
  let context: RuleContext;
  try {
    context = yield* readContext(input, RULE_IDS);
  } catch (error) {
    return unread(input, rules, asError(error));
  }
  const sentenceOf = holderAmong(input.draft.passages.flatMap(({ sentences }) => sentences));
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const ran = new Set<string>();
  const found = (rule: Rule, each: RuleFinding): Finding => {
    const severity = severityOf(rule, input);
    return completeFinding(input.draft.text, rule.id, severity, each, sentenceOf(each.span) ?? each.span);
  };
  const limit = timeFor(input.draft.text.length);
  for (const rule of rules) {
    try {
      for (const each of withinTime(() => rule.check(context), input.clock, limit)) {
        if (each === undefined) yield;
        else findings.push(found(rule, each));
      }
      ran.add(rule.id);
    } catch (error) {
      failures.push({ rule: rule.id, error: asError(error) });
    }
    yield;
  }
  const { kept, suppressed, idle } = applySuppressions(findings, context.suppressions, ran);
  const idleFindings = ran.has(suppressionFault.id)
    ? idle.map((each) => found(suppressionFault, idleSuppression(input.draft, each)))
    : [];
  return {
    asOf: input.asOf,
    findings: inOrder([...kept, ...idleFindings]),
    suppressed,
    coverage: coverageOf(context),
    assertions: context.assertions,
    failures,
  };
}

/** Nothing is known of a draft that could not be read, and no rule may look as if it had found nothing. */
function unread({ asOf }: CheckInput, rules: readonly Rule[], error: Error): CheckResult {
  const failures = rules.map(({ id }) => ({ rule: id, error }));
  return { asOf, findings: [], suppressed: [], coverage: NOTHING_READ, assertions: [], failures };
}

const NOTHING_READ: Coverage = {
  claims: 0,
  claimsChecked: 0,
  citations: 0,
  citationsKnown: 0,
  quotes: 0,
  quotesVerified: 0,
};

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

export function activeRules(input: Pick<CheckInput, 'rules' | 'severities'>): readonly Rule[] {
  return (input.rules ?? RULES).filter((rule) => input.severities.get(rule.id) !== 'off');
}

export function severityOf(rule: Rule, { severities }: Pick<CheckInput, 'severities'>): Severity {
  const severity = severities.get(rule.id);
  return severity === undefined || severity === 'off' ? rule.severity : severity;
}

/** What a suppression may name. */
export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** In the order of the text. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** A claim counts as checked where something on record bears on it, a citation as known where the register has it, a quotation as verified where its source is known. */
function coverageOf({ claims, citations, quotes }: RuleContext): Coverage {
  const documents = citations.flatMap(({ match }) => match ?? []);
  const valued = claims.filter(({ claim }) => claim.quantity !== undefined);
  return {
    claims: valued.length,
    claimsChecked: valued.filter(({ isKnown }) => isKnown).length,
    citations: documents.length,
    citationsKnown: documents.filter(({ kind }) => kind !== 'unknown').length,
    quotes: quotes.length,
    quotesVerified: quotes.filter(({ verdict }) => verdict.kind !== 'unknown').length,
  };
}
