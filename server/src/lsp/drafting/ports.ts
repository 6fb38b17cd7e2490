import type { Bilingual } from '../../core/knowledge/fault.ts';

/** The baselines of folders, as far as a click in the editor reaches. */
export interface BaselinePort {
  /** Adds a finding to the baseline of its draft's folder; what went wrong is the answer. Settings that have to be made go into a workspace folder. */
  add(finding: IgnoredFinding, workspaceFolders: readonly string[]): Promise<Bilingual | undefined>;
  /** Takes it out again. */
  remove(finding: IgnoredFinding): Promise<Bilingual | undefined>;
}

export interface IgnoredFinding {
  /** The URI of the draft. */
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}
