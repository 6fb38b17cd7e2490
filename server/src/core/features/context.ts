import type { Draft } from '../document/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';

/** What a feature of the editor is given: the draft as it was read and checked, and what it was held against. */
export interface FeatureContext {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  readonly asOf: Day;
  readonly findings: readonly Finding[];
}
