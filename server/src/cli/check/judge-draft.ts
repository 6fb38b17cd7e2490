import { type CheckResult, check } from '../../core/check.ts';
import type { Draft } from '../../core/document/draft.ts';
import { judgementDay } from '../../core/document/judgement-day.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { World } from '../world.ts';
import type { Baseline } from './baseline.ts';
import type { RunOptions } from './check-options.ts';
import type { Input } from './inputs.ts';
import type { Neighbourhoods } from './neighbourhoods.ts';

/** What the drafts of a run are held against. */
export interface Held {
  readonly options: RunOptions;
  readonly knowledge: Knowledge;
  readonly baseline: Baseline | undefined;
  /** Absent where a draft is looked at alone. */
  readonly neighbours?: ReturnType<Neighbourhoods['around']>;
}

export interface JudgedDraft {
  readonly result: CheckResult;
  /** Those that the baseline does not hold. */
  readonly findings: readonly Finding[];
  /** The rules that are turned off. */
  readonly off: readonly string[];
}

/** A draft of a run, as its options and the settings of its folder want it judged. */
export function judgeDraft(
  draft: Draft,
  { settings }: Pick<Input, 'settings'>,
  { options, knowledge, baseline, neighbours }: Held,
  { today, clock }: Pick<World, 'today' | 'clock'>,
): JudgedDraft {
  const asOf = judgementDay({ option: options.asOf, draft, settings: settings?.asOf, today });
  const severities = new Map([...(settings?.severities ?? []), ...options.severities]);
  const result = check({ draft, knowledge, asOf, severities, clock, ...(neighbours && { neighbours }) });
  const off = [...severities].flatMap(([rule, severity]) => (severity === 'off' ? [rule] : []));
  return { result, off, findings: result.findings.filter((finding) => baseline?.holds(finding) !== true) };
}
