import { type CodeAction, type ProgressToken, type Range, RequestType } from 'vscode-languageserver';
import type { Grouping } from '../../core/features/statement-groups.ts';
import type { Severity } from '../../core/findings/finding.ts';
import type { PointState } from '../../core/features/timeline.ts';
import type { StatementKind } from '../../core/knowledge/model.ts';

/** What the views of an editor show: the knowledge base under its heads, and the findings of all drafts that are known. */
export const KnowledgeBasesRequest = new RequestType<object, readonly KnowledgeBase[], void>('doichieu/knowledgeBases');
export const StatementsRequest = new RequestType<StatementsParams, StatementsResult, void>('doichieu/statements');
export const FindingsRequest = new RequestType<FindingsParams, FindingsResult, void>('doichieu/findings');
export const PreferredFixRequest = new RequestType<PreferredFixParams, CodeAction | null, void>(
  'doichieu/preferredFix',
);
/** A statement as it is put into a draft: its words with their citation; null where it is no longer on record. */
export const CitationRequest = new RequestType<CitationParams, string | null, void>('doichieu/citation');
export const MeasuresRequest = new RequestType<MeasuresParams, readonly ListedMeasure[], void>('doichieu/measures');
export const TimelineRequest = new RequestType<TimelineParams, TimelineResult | null, void>('doichieu/timeline');
/** Checks every draft of the workspace; those that are not open stay known from then on. Reports how far it is. */
export const CheckFolderRequest = new RequestType<CheckFolderParams, CheckFolderResult, void>('doichieu/checkFolder');

/** What drafts are held against: one for all folders of the workspace, or several where folders have knowledge of their own. */
export interface KnowledgeBase {
  /** URIs of the workspace folders whose drafts are held against it; none where no folder is open. */
  readonly folders: readonly string[];
  /** URIs of the knowledge folders that are read besides the bundled knowledge. */
  readonly own: readonly string[];
  readonly statements: number;
}

export interface StatementsParams {
  /** A workspace folder, or a text in one, whose knowledge is meant; that of the first folder where it is absent. */
  readonly scopeUri?: string;
  readonly by: Grouping;
  /** The keys of the heads that lead to what is asked for; the heads themselves where it is empty. */
  readonly path?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
}

/** One page: heads, or the statements under one. */
export interface StatementsResult {
  readonly groups: readonly StatementHead[];
  readonly statements: readonly ListedStatement[];
  /** How many there are in all. */
  readonly total: number;
}

export interface StatementHead {
  readonly key: string;
  /** Null for the statements that have no head. */
  readonly label: string | null;
  readonly count: number;
}

export interface ListedStatement {
  readonly id: string;
  readonly quote: string;
  readonly speaker: string;
  readonly office: string | null;
  readonly date: string;
  readonly kind: StatementKind;
  /** The kind in the user's language. */
  readonly kindName: string;
  readonly source: { readonly title: string; readonly url: string | null };
  readonly origin: { readonly uri: string; readonly line: number } | null;
  /** The id of the measure of its first value; null where it has none. */
  readonly measure: string | null;
}

export interface CitationParams {
  readonly id: string;
  /** As in {@link StatementsParams}. */
  readonly scopeUri?: string;
  /** The draft that it is put into: its kind decides the style. */
  readonly textDocument?: { readonly uri: string };
}

export interface FindingsParams {
  /** One draft; all that are known where it is absent. */
  readonly uri?: string;
}

export interface FindingsResult {
  readonly drafts: readonly DraftFindings[];
}

export interface DraftFindings {
  readonly uri: string;
  readonly asOf: string;
  readonly findings: readonly ListedFinding[];
  /** Ids of the rules that broke off: for them the draft counts as not checked. */
  readonly failures: readonly string[];
  /** True where the draft has changed since: it waits to be saved, or for somebody to ask. The places are those of the earlier text. */
  readonly outdated: boolean;
}

export interface ListedFinding {
  readonly rule: string;
  /** What the rule is about, in a few words. */
  readonly ruleName: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly text: string;
  readonly fingerprint: string;
  /** The title of the certain repair; null where there is none. */
  readonly fix: string | null;
}

export interface PreferredFixParams {
  readonly uri: string;
  readonly fingerprint: string;
}

export interface CheckFolderParams {
  readonly workDoneToken?: ProgressToken;
}

export interface CheckFolderResult {
  readonly drafts: number;
  readonly findings: number;
  /** One sentence each for files that could not be read. */
  readonly skipped: readonly string[];
}

export interface MeasuresParams {
  /** As in {@link StatementsParams}. */
  readonly scopeUri?: string;
}

export interface ListedMeasure {
  readonly id: string;
  readonly name: string;
  readonly values: number;
}

export interface TimelineParams extends MeasuresParams {
  /** An id. */
  readonly measure: string;
}

export interface TimelineResult {
  readonly id: string;
  readonly name: string;
  /** That of the comparable values. */
  readonly unit: string | null;
  readonly today: string;
  readonly locale: 'vi' | 'en';
  /** In the order of their days. */
  readonly points: readonly PointOnRecord[];
}

export interface PointOnRecord {
  /** The day by which a target is to be reached, the end of what a figure covers. */
  readonly day: string;
  readonly amount: number;
  readonly state: PointState;
  /** Whether one scale shows it with most others. */
  readonly comparable: boolean;
  /** As the statement writes it. */
  readonly value: string;
  /** What the statement did: set, repeated, changed … in the user's language. */
  readonly role: string;
  readonly quote: string;
  readonly by: string;
  readonly said: string;
  readonly origin: { readonly uri: string; readonly line: number } | null;
}
