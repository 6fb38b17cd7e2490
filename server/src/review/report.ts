import type { CheckResult } from '../core/check.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { Bilingual } from '../core/knowledge/fault.ts';
import type { Source } from '../core/knowledge/model.ts';
import type { Span } from '../core/text/span.ts';

/** What a run of `check` found, before any reporter gives it a form. */
export interface CheckReport {
  readonly version: string;
  readonly knowledge: { readonly statements: number; readonly documents: number; readonly digest: string };
  /** The sources on record. */
  readonly sources: readonly Source[];
  /** The ids of all rules that there are. */
  readonly rules: readonly string[];
  readonly files: readonly CheckedFile[];
  /** What lay beside the drafts and could not be read. */
  readonly skipped: readonly SkippedFile[];
  /** Findings left out because the baseline holds them. */
  readonly baselined: number;
  /** Places mended by --fix. */
  readonly fixed: number;
}

export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  /** Where in its document an offset of the text stands; undefined where the text is the document. */
  readonly placeAt: ((offset: number) => Bilingual) | undefined;
  readonly asOf: CheckResult['asOf'];
  readonly findings: readonly Finding[];
  /** What the author has taken out by a comment. */
  readonly suppressed: CheckResult['suppressed'];
  /** For each finding, the sentence of the draft that it stands in. */
  readonly sentences: readonly Span[];
  /** For the start of each finding, suppressed ones included, and of each passage that one is held against: its units in words. */
  readonly places: ReadonlyMap<number, Bilingual>;
  /** The rules that were not asked for. */
  readonly off: readonly string[];
  readonly coverage: CheckResult['coverage'];
  readonly failures: CheckResult['failures'];
}

export interface SkippedFile {
  readonly file: string;
  readonly message: Bilingual;
  /** Whether it is certainly a draft, of which nothing is known: such a run is not clean. */
  readonly isDraft: boolean;
}
