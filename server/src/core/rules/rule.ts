import type { Assertion } from '../claims/assertions/assertion.ts';
import type { OtherDrafts } from '../claims/assertions/neighbours.ts';
import type { DraftClaim } from '../claims/draft-claims.ts';
import type { DraftNorm } from '../claims/norms/draft-norms.ts';
import type { DraftQuote } from '../claims/quotes/draft-quotes.ts';
import type { PlacedAttribution } from '../claims/speech/placed-attribution.ts';
import type { Draft } from '../document/draft.ts';
import type { RuleFinding, Severity } from '../findings/finding.ts';
import type { Suppression } from '../findings/suppressions.ts';
import type { Basis } from '../knowledge/basis.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import type { DraftMention } from '../knowledge/draft-mentions.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { QuoteVerdict } from '../knowledge/quotations.ts';
import type { ReportedStatement } from '../knowledge/reported.ts';
import type { Day } from '../text/day.ts';
import type { JudgedCitation } from './judged-citations.ts';

/** A claim of the draft and the recorded claims with a value or a time that come close to it, the closest first. */
export interface JudgedClaim extends DraftClaim {
  readonly bearings: readonly Bearing[];
  /** Whether it names a value and anything on record bears on it. */
  readonly isKnown: boolean;
}

/** Quoted words of the draft and what the knowledge base knows of them. */
export interface JudgedQuote extends DraftQuote {
  readonly verdict: QuoteVerdict;
  /** Whose words the draft says they are; undefined where they are a name, a term or nobody's. */
  readonly given: PlacedAttribution | undefined;
}

/** What every rule is given; all of it is read-only and shared. */
export interface RuleContext {
  readonly draft: Draft;
  readonly claims: readonly JudgedClaim[];
  /** What the draft orders, leaves open, allows or forbids outside quotation marks, in text order. */
  readonly norms: readonly DraftNorm[];
  /** What the draft lays down, in text order. */
  readonly assertions: readonly Assertion[];
  /** What other drafts lay down; undefined where there are none. */
  readonly neighbours: OtherDrafts | undefined;
  readonly quotes: readonly JudgedQuote[];
  /** What the draft repeats of the record in indirect speech. */
  readonly reported: readonly ReportedStatement[];
  /** The names of bodies, places and people on record. */
  readonly mentions: readonly DraftMention[];
  /** The comments by which the author takes findings out. */
  readonly suppressions: readonly Suppression[];
  /** The ids of all rules there are: what a suppression may name. */
  readonly ruleIds: ReadonlySet<string>;
  readonly citations: readonly JudgedCitation[];
  readonly knowledge: Knowledge;
  /** The day of judgement. */
  readonly asOf: Day;
  /** Knowledge and day as one thing, by which what follows from a passage and from them alone can be kept. */
  readonly basis: Basis;
}

/** One thing that can be wrong with a draft. A rule reads the context and yields findings; it knows nothing of other rules, of severities that a user sets, or of suppression. */
export interface Rule {
  /** A kebab-case noun phrase for what is wrong; stable. */
  readonly id: string;
  readonly severity: Severity;
  /** What the draft is held against. */
  readonly against: 'statements' | 'documents' | 'organisations' | 'places' | 'people' | 'draft' | 'drafts' | 'form';
  /**
   * What decides on a finding: `passage`, the passage alone, with its leads, the units and the form of the draft around it; `draft`,
   * what other passages say as well. The first can be judged anew for a single passage, at once.
   */
  readonly reach: 'passage' | 'draft';
  readonly fixable: boolean;
  /** One line each, for the list of rules and the settings page. */
  readonly summary: { readonly vi: string; readonly en: string };
  /** Where it has much to hold against each other it yields undefined now and then: there it can be left off for a keystroke. */
  readonly check: (context: RuleContext) => Iterable<RuleFinding | undefined>;
}
