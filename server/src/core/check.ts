import type { Assertion } from './claims/assertions/assertion.ts';
import { draftAssertions } from './claims/assertions/draft-assertions.ts';
import { headOf } from './claims/assertions/draft-record.ts';
import type { Neighbours } from './claims/assertions/neighbours.ts';
import { type DraftClaim, draftClaims } from './claims/draft-claims.ts';
import { draftNorms } from './claims/norms/draft-norms.ts';
import { type DraftQuote, draftQuotes } from './claims/quotes/draft-quotes.ts';
import { type SlotReader, slotReader } from './claims/slot-reader.ts';
import { speechReader } from './claims/speech/speech.ts';
import type { Draft } from './document/draft.ts';
import { applySuppressions, type SuppressedFinding } from './findings/apply-suppressions.ts';
import type { Coverage, Finding, RuleFinding, Severity } from './findings/finding.ts';
import { fingerprintOf } from './findings/fingerprint.ts';
import { readSuppressions } from './findings/suppressions.ts';
import { draftMentions } from './knowledge/draft-mentions.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { reportedStatements } from './knowledge/reported.ts';
import { judgedCitations } from './rules/judged-citations.ts';
import { RULES } from './rules/registry.ts';
import type { JudgedQuote, Rule, RuleContext } from './rules/rule.ts';
import { idleSuppression, suppressionFault } from './rules/suppression-fault.ts';
import type { Day } from './text/day.ts';
import { holderAmong, type Span } from './text/span.ts';

export interface CheckInput {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  /** The day of judgement. */
  readonly asOf: Day;
  /** Where the user wants another severity than a rule's own, or none of its findings. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The drafts of the same folder or workspace, and under which path this one is among them. */
  readonly neighbours?: { readonly among: Neighbours; readonly path: string };
  /** One for the same day and register; it will know the sentences of the draft. A new one where absent. */
  readonly slots?: SlotReader;
  /** All of the registry where absent. */
  readonly rules?: readonly Rule[];
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
  /** The rules that broke: what they would have found is not known, and has to be said. */
  readonly failures: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly rule: string;
  readonly error: Error;
}

/** Holds a draft against what is on record. A rule that throws costs its own findings and nothing else. */
export function check(input: CheckInput): CheckResult {
  const context = readContext(input);
  const sentenceOf = holderAmong(input.draft.passages.flatMap(({ sentences }) => sentences));
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const ran = new Set<string>();
  const found = (rule: Rule, each: RuleFinding): Finding => {
    const severity = severityOf(rule, input);
    return complete(input.draft.text, rule.id, severity, each, sentenceOf(each.span) ?? each.span);
  };
  for (const rule of activeRules(input)) {
    try {
      for (const each of rule.check(context)) findings.push(found(rule, each));
      ran.add(rule.id);
    } catch (error) {
      failures.push({ rule: rule.id, error: error instanceof Error ? error : new Error(String(error)) });
    }
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

function activeRules(input: CheckInput): readonly Rule[] {
  return (input.rules ?? RULES).filter((rule) => input.severities.get(rule.id) !== 'off');
}

function severityOf(rule: Rule, { severities }: CheckInput): Severity {
  const severity = severities.get(rule.id);
  return severity === undefined || severity === 'off' ? rule.severity : severity;
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

function readContext({ draft, knowledge, asOf, neighbours, slots: given }: CheckInput): RuleContext {
  const quotes = draftQuotes(draft);
  const slots = given ?? slotReader(asOf, knowledge.documents.names);
  const claims = draftClaims(draft, quotes, slots);
  const norms = draftNorms(draft, quotes, knowledge.contraries);
  return {
    draft,
    knowledge,
    asOf,
    ruleIds: RULE_IDS,
    suppressions: readSuppressions(draft),
    citations: judgedCitations(draft, slots, knowledge),
    quotes: judgedQuotes(draft, quotes, knowledge, asOf),
    reported: reportedStatements(draft, knowledge, asOf),
    mentions: draftMentions(draft, knowledge.mentions, asOf),
    norms,
    assertions: draftAssertions(draft, claims, norms),
    neighbours: neighbours?.among.besides(headOf({ path: neighbours.path, name: neighbours.path, draft, asOf })),
    claims: claims.map((each) => ({
      ...each,
      bearings: isComparable(each)
        ? // What is said after the day of judgement was on no record then.
          knowledge.bearings.bearingsOn(each.claim).filter(({ statement }) => statement.date <= asOf)
        : [],
    })),
  };
}

function judgedQuotes(draft: Draft, quotes: readonly DraftQuote[], knowledge: Knowledge, asOf: Day): JudgedQuote[] {
  if (quotes.length === 0) return [];
  const { quotations, mentions } = knowledge;
  const read = speechReader({ asOf, text: draft.text });
  const given = new Map(
    draft.passages
      .flatMap((passage) => read(passage, () => mentions.mentionsIn(passage.tokens, asOf)))
      .map((spoken) => [spoken.quote.start, spoken]),
  );
  return quotes.map((quote) => ({
    ...quote,
    given: given.get(quote.quote.start),
    verdict: quotations.verdictOn(quote),
  }));
}

/** Only what names a value or a time can be compared; most sentences of a law name neither. */
function isComparable({ claim }: DraftClaim): boolean {
  return claim.quantity !== undefined || claim.time !== undefined;
}

function complete(text: string, rule: string, severity: Severity, found: RuleFinding, sentence: Span): Finding {
  const excerpt = text.slice(found.span.start, found.span.end);
  // What runs on for pages without a stop is no sentence; its neighbourhood tells a finding as well.
  const around = text.slice(
    Math.max(sentence.start, found.span.start - NEIGHBOURHOOD),
    Math.min(sentence.end, found.span.end + NEIGHBOURHOOD),
  );
  const fingerprint = fingerprintOf({ rule, sentence: around, text: excerpt, evidence: found.evidence });
  return { ...found, rule, severity, text: excerpt, fingerprint };
}

/** In UTF-16 code units; few sentences of real drafts are longer. */
const NEIGHBOURHOOD = 400;

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
    claimsChecked: valued.filter(({ bearings }) => bearings.length > 0).length,
    citations: documents.length,
    citationsKnown: documents.filter(({ kind }) => kind !== 'unknown').length,
    quotes: quotes.length,
    quotesVerified: quotes.filter(({ verdict }) => verdict.kind !== 'unknown').length,
  };
}
