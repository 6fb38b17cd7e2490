import { type CodeAction, type Range, RequestType } from 'vscode-languageclient/node';
import type { Scope } from '../scope.ts';
import type { TimelineData, TimelinePoint } from '../timeline/data.ts';

/** What the views ask the server; `server/src/lsp/views/protocol.ts` is the whole of it. */
export const knowledgeBasesRequest = new RequestType<object, readonly KnowledgeBase[], void>('doichieu/knowledgeBases');
export const statementsRequest = new RequestType<StatementsParams, StatementsResult, void>('doichieu/statements');
export const citationRequest = new RequestType<CitationParams, string | null, void>('doichieu/citation');
export const findingsRequest = new RequestType<FindingsParams, FindingsResult, void>('doichieu/findings');
export const preferredFixRequest = new RequestType<PreferredFixParams, CodeAction | null, void>(
  'doichieu/preferredFix',
);
export const measuresRequest = new RequestType<Scope, readonly ListedMeasure[], void>('doichieu/measures');
export const timelineRequest = new RequestType<TimelineParams, TimelineResult | null, void>('doichieu/timeline');
export const checkFolderRequest = new RequestType<CheckFolderParams, CheckFolderResult, void>('doichieu/checkFolder');

export const GROUPINGS = ['source', 'topic', 'speaker', 'time'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface KnowledgeBase {
  readonly folders: readonly string[];
  readonly own: readonly string[];
  readonly statements: number;
}

export interface StatementsParams extends Scope {
  readonly by: Grouping;
  readonly path: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

export interface StatementsResult {
  readonly groups: readonly StatementHead[];
  readonly statements: readonly ListedStatement[];
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
  /** An ISO day. */
  readonly date: string;
  readonly kind: string;
  readonly kindName: string;
  readonly source: { readonly title: string; readonly url: string | null };
  readonly origin: { readonly uri: string; readonly line: number } | null;
  readonly measure: string | null;
}

export interface CitationParams extends Scope {
  readonly id: string;
  readonly textDocument?: { readonly uri: string };
}

export interface FindingsParams {
  readonly uri?: string;
}

export interface FindingsResult {
  readonly drafts: readonly DraftFindings[];
}

export interface DraftFindings {
  readonly uri: string;
  readonly findings: readonly ListedFinding[];
  /** Ids of the rules that broke off. */
  readonly failures: readonly string[];
  /** Whether the draft has changed since. */
  readonly outdated: boolean;
}

export interface ListedFinding {
  readonly rule: string;
  readonly ruleName: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
  readonly text: string;
  readonly fingerprint: string;
  readonly fix: string | null;
}

export interface PreferredFixParams {
  readonly uri: string;
  readonly fingerprint: string;
}

export interface CheckFolderParams {
  readonly workDoneToken: string;
}

export interface CheckFolderResult {
  readonly drafts: number;
  readonly findings: number;
  readonly skipped: readonly string[];
}

export interface ListedMeasure {
  readonly id: string;
  readonly name: string;
  readonly values: number;
}

export interface TimelineParams extends Scope {
  readonly measure: string;
}

/** What the page of the timeline is given, without its words: see there. */
export interface TimelineResult extends Omit<TimelineData, 'points' | 'words'> {
  readonly points: readonly PointOnRecord[];
}

export interface PointOnRecord extends Omit<TimelinePoint, 'openable'> {
  readonly origin: { readonly uri: string; readonly line: number } | null;
}
