import type { Assertion } from './claims/assertions/assertion.ts';
import { applySuppressions, type SuppressedFinding } from './findings/apply-suppressions.ts';
import type { Coverage, Finding, RuleFinding, Severity } from './findings/finding.ts';
import { fingerprintOf } from './findings/fingerprint.ts';
import { inFormOf } from './findings/written-form.ts';
import { type ContextInput, readContext } from './rules/read-context.ts';
import { RULES } from './rules/registry.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import { type Clock, timeFor, withinTime } from './text/within-time.ts';
import { idleSuppression, suppressionFault } from './rules/suppression-fault.ts';
import type { Day } from './text/day.ts';
import { holderAmong, type Span } from './text/span.ts';
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
    return complete(input.draft.text, rule.id, severity, each, sentenceOf(each.span) ?? each.span);
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

function activeRules(input: CheckInput): readonly Rule[] {
  return (input.rules ?? RULES).filter((rule) => input.severities.get(rule.id) !== 'off');
}

function severityOf(rule: Rule, { severities }: CheckInput): Severity {
  const severity = severities.get(rule.id);
  return severity === undefined || severity === 'off' ? rule.severity : severity;
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

function complete(text: string, rule: string, severity: Severity, found: RuleFinding, sentence: Span): Finding {
  const excerpt = text.slice(found.span.start, found.span.end);
  const around = neighbourhood(text, found.span, sentence);
  const fingerprint = fingerprintOf({ rule, sentence: around, text: excerpt, evidence: found.evidence });
  const fixes = found.fixes.map((fix) => inFormOf(text, fix));
  return { ...found, fixes, rule, severity, text: excerpt, fingerprint };
}

/** The sentence of a finding; what runs on for pages without a stop is no sentence, and what is near tells a finding as well. */
function neighbourhood(text: string, { start, end }: Span, sentence: Span): string {
  return text.slice(stepsFrom(text, start, sentence.start), stepsFrom(text, end, sentence.end));
}

/** So many characters off, but no further than `limit`; white space counts as one however much of it there is. */
function stepsFrom(text: string, from: number, limit: number): number {
  const by = limit < from ? -1 : 1;
  let at = from;
  for (let steps = 0; steps < NEIGHBOURHOOD && at !== limit; steps += 1) {
    const isSpace = () => SPACE.test(text[by < 0 ? at - 1 : at] ?? '');
    if (isSpace()) while (at !== limit && isSpace()) at += by;
    else at += by;
  }
  return at;
}

/** In UTF-16 code units; few sentences of real drafts are longer. */
const NEIGHBOURHOOD = 400;
const SPACE = /\s/u;

function inOrder(findings: readonly Finding[]): Finding[] {
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
