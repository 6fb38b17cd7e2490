import { NotificationType, type Range, RequestType } from 'vscode-languageclient/node';
import type { Scope } from './scope.ts';

/** The part of the server's own requests that this client reads; `server/src/lsp/protocol.ts` is the whole of it. */
export const searchRequest = new RequestType<SearchParams, SearchResult, void>('doichieu/search');
export const askRequest = new RequestType<AskParams, AskResult, void>('doichieu/ask');
export const toolRequest = new RequestType<ToolParams, ToolAnswer, void>('doichieu/tool');
export const readingRequest = new RequestType<ReadingParams, ReadingResult | null, void>('doichieu/reading');
export const compareRequest = new RequestType<CompareParams, CompareResult, void>('doichieu/compare');
export const checkRequest = new RequestType<CheckParams, CheckResult | null, void>('doichieu/check');
export const statusRequest = new RequestType<StatusParams, Status, void>('doichieu/status');
/** The cursor is elsewhere than on the word that was typed last. */
export const leftWordNotification = new NotificationType<LeftWordParams>('doichieu/leftWord');
export const statusChangedNotification = new NotificationType<StatusParams>('doichieu/statusChanged');

export interface SearchParams {
  readonly query: string;
  readonly limit: number;
  /** The draft that citations are written for. */
  readonly textDocument?: { readonly uri: string };
  /** Where nothing is typed, what bears on the draft within this range is found instead. */
  readonly related?: Range;
}

export interface SearchResult {
  readonly results: readonly FoundStatement[];
  readonly documents: readonly FoundEntry[];
  readonly people: readonly FoundEntry[];
  readonly completions: readonly FoundCompletion[];
}

export interface FoundEntry {
  readonly kind: 'document' | 'person' | 'organisation';
  readonly name: string;
  readonly detail: string;
  readonly preview: string;
  readonly citation: string;
  readonly whole: boolean;
  readonly url: string | null;
  readonly origin: { readonly uri: string; readonly line: number } | null;
}

export interface FoundCompletion {
  readonly kind: 'speaker' | 'topic';
  readonly name: string;
  readonly count: number;
  readonly query: string;
}

export interface FoundStatement {
  readonly id: string;
  readonly quote: string;
  readonly speaker: string;
  readonly office: string | null;
  /** An ISO day. */
  readonly date: string;
  readonly kind: string;
  readonly source: { readonly title: string; readonly publisher: string | null; readonly url: string | null };
  /** The quotation with its citation, as it is put into a draft. */
  readonly citation: string;
  readonly preview: string;
  /** The address of the source at these words. */
  readonly passage: string | null;
  /** Where they stand in the text of a source that lies beside the knowledge, the line counted from zero. */
  readonly sourceText: { readonly uri: string; readonly line: number } | null;
  /** Where the knowledge base has it, for statements whose entry can be opened; `line` counts from zero. */
  readonly origin?: { readonly uri: string; readonly line: number } | null;
}

export interface AskParams extends Scope {
  readonly question: string;
}

export interface AskResult {
  /** The passages as a document. */
  readonly markdown: string;
}

export interface ToolParams extends Scope {
  readonly name: string;
  readonly arguments: object;
}

export interface ToolAnswer {
  readonly text: string;
}

export interface CompareParams {
  readonly premise: string;
  readonly hypothesis: string;
}

export interface CompareResult {
  readonly verdict: 'conflict' | 'none';
  /** Where the second passage differs most from the first, in UTF-16 code units; null where it does not. */
  readonly hypothesis: { readonly start: number; readonly end: number } | null;
  readonly why: string;
}

export interface ReadingParams {
  readonly textDocument: { readonly uri: string };
  /** The passages that it touches are read. */
  readonly range: Range;
}

export interface ReadingResult {
  /** The ISO day from which the text was read. */
  readonly asOf: string;
  readonly passages: readonly ReadPassage[];
}

export interface ReadPassage {
  readonly range: Range;
  readonly citations: readonly ReadWords[];
  readonly times: readonly ReadWords[];
  readonly quantities: readonly ReadWords[];
  readonly quotes: readonly ReadWords[];
  readonly mentions: readonly ReadItem[];
  readonly claims: readonly ReadClaim[];
  readonly terms: readonly ReadWords[];
}

/** Something that was understood, and what it means in words. */
export interface ReadItem {
  readonly range: Range;
  readonly meaning: string;
}

export interface ReadWords extends ReadItem {
  readonly text: string;
}

export interface ReadClaim extends ReadItem {
  /** Of its measure; null where the lexicon has none. */
  readonly name: string | null;
}

export interface LeftWordParams {
  readonly uri: string;
}

export interface CheckParams {
  readonly uri: string;
}

export interface CheckResult {
  readonly findings: number;
}

export interface StatusParams {
  readonly uri?: string;
}

export interface Status {
  readonly statements: number;
  /** What keeps a check from being complete, one sentence each. */
  readonly problems: readonly string[];
  /** True for a text that is not checked before it is saved or somebody asks. */
  readonly waiting?: boolean;
  /** Why a text that may be a draft is not checked at all. */
  readonly unchecked?: string;
  /** The ISO day as of which the document is judged; absent where it is not taken for a draft. */
  readonly asOf?: string;
  readonly coverage?: Coverage;
  /** Ids of the rules that broke off on the document. */
  readonly failures?: readonly string[];
  /** The drafts of the workspace that it is held against without their being open, and the files that were not read. */
  readonly beside?: { readonly read: number; readonly unread: number };
}

/** How many there are, and of how many of them something is known. */
export interface Coverage {
  readonly claims: number;
  readonly claimsChecked: number;
  readonly citations: number;
  readonly citationsKnown: number;
  readonly quotes: number;
  readonly quotesVerified: number;
}

export const importRequest = new RequestType<ImportParams, ImportResult, void>('doichieu/import');
export const addSelectionRequest = new RequestType<AddSelectionParams, AddSelectionResult, void>(
  'doichieu/addSelection',
);
export const pendingRequest = new RequestType<PendingParams, PendingResult, void>('doichieu/pending');
export const reviewRequest = new RequestType<ReviewParams, ReviewResult, void>('doichieu/review');

export interface ImportParams {
  readonly sources: readonly string[];
  readonly folder: string;
}

export interface ImportResult {
  readonly files: readonly { readonly uri: string; readonly added: number; readonly known: number }[];
  /** Why the rest was not written, in one sentence. */
  readonly problem: string | null;
}

export interface AddSelectionParams {
  readonly uri: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folder: string;
  readonly title?: string;
  readonly speaker?: string;
  /** An ISO day. */
  readonly date?: string;
}

export interface AddSelectionResult extends ImportResult {
  /** What has to be asked first. */
  readonly open: OpenQuestions | null;
}

export interface OpenQuestions {
  readonly speaker: boolean;
  readonly date: boolean;
  readonly today: string;
  readonly speakers: readonly string[];
}

export interface PendingParams extends Scope {
  readonly folder?: string;
}

export interface PendingResult {
  readonly folders: readonly string[];
  readonly statements: readonly PendingStatement[];
}

export interface PendingStatement {
  readonly uri: string;
  readonly range: Range;
  readonly id: string;
  readonly quote: string;
  readonly speaker: string;
  readonly known: boolean;
  readonly carried: boolean;
  readonly office: string | null;
  readonly date: string;
  readonly kind: string;
}

export interface ReviewParams {
  readonly uri: string;
  readonly id: string;
  readonly decision: 'accept' | 'drop';
}

export interface ReviewResult {
  readonly problem: string | null;
}
