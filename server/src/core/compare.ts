import { asStatement } from './claims/contrast/answers.ts';
import { confront } from './claims/contrast/confront.ts';
import type { Contraries } from './claims/contrast/contraries.ts';
import type { Contrast, ContrastKind } from './claims/contrast/contrast.ts';
import { byStrength, likelihood } from './claims/contrast/judge.ts';
import { THRESHOLD } from './claims/contrast/weights.ts';
import { modalityNear } from './claims/modality.ts';
import type { Message } from './findings/message.ts';
import type { Day } from './text/day.ts';
import type { Span } from './text/span.ts';
import { type Token, tokenise } from './text/tokens.ts';

export interface CompareInput {
  /** What is on record. */
  readonly premise: string;
  /** What is held against it, as if it were a draft. */
  readonly hypothesis: string;
  readonly contraries: Contraries;
  /** The day from which "năm nay" and "ngày 17/10" are seen. */
  readonly asOf: Day;
}

/** What came of holding one passage against another. */
export interface Comparison {
  readonly verdict: 'conflict' | 'none';
  /** From 0 to 1; a conflict from the fitted threshold on. */
  readonly likelihood: number;
  /** The rule that says so of a draft; empty where there is no conflict. */
  readonly rules: readonly string[];
  /** Where the passages differ, the gravest first; also where the difference is no conflict. */
  readonly contrasts: readonly Contrast[];
}

/** Holds two passages against each other with the reading and the comparison that the rules use. */
export function compare({ premise, hypothesis, contraries, asOf }: CompareInput): Comparison {
  const draft = asStatement(tokenise(hypothesis));
  if (draft === undefined) return { verdict: 'none', likelihood: 0, rules: [], contrasts: [] };
  const { contrasts, features } = confront({ record: tokenise(premise), draft, contraries, asOf });
  const ordered = byStrength(contrasts);
  const certain = likelihood(features, contrasts);
  const [first] = ordered;
  const isConflict = first !== undefined && certain >= THRESHOLD;
  return {
    verdict: isConflict ? 'conflict' : 'none',
    likelihood: certain,
    rules: isConflict ? [ruleFor(first, draft)] : [],
    contrasts: ordered,
  };
}

/** What is to be said of it, with the words of both passages where they differ most. */
export function comparisonMessage(
  { verdict, contrasts }: Comparison,
  { premise, hypothesis }: Pick<CompareInput, 'premise' | 'hypothesis'>,
): Message {
  const [first] = contrasts;
  if (first === undefined) return { key: 'passages-agree' };
  const draft = hypothesis.slice(first.draft.start, first.draft.end);
  const recorded = premise.slice(first.record.start, first.record.end);
  return { key: verdict === 'conflict' ? 'passages-conflict' : 'passages-differ', change: first.kind, draft, recorded };
}

/** A value or time that is reported is a figure, any other a target; all else turns what was said about. */
function ruleFor({ kind, draft: span }: Contrast, draft: readonly Token[]): string {
  if (!OF_VALUES.has(kind)) return 'directive-conflict';
  return isReported(draft, span) ? 'figure-mismatch' : 'target-conflict';
}

const OF_VALUES: ReadonlySet<ContrastKind> = new Set(['value', 'unit', 'number', 'time', 'bound']);

function isReported(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return modalityNear(tokens, { from: 0, at, to: tokens.length }, []) === 'fact';
}
