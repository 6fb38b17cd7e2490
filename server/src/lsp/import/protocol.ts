import { type Range, RequestType } from 'vscode-languageserver';

/** Taking sources into the knowledge base: reading them, taking up a selection, and reviewing what waits. */
export const ImportRequest = new RequestType<ImportParams, ImportResult, void>('doichieu/import');
export const AddSelectionRequest = new RequestType<AddSelectionParams, AddSelectionResult, void>(
  'doichieu/addSelection',
);
export const PendingRequest = new RequestType<PendingParams, PendingResult, void>('doichieu/pending');
export const ReviewRequest = new RequestType<ReviewParams, ReviewResult, void>('doichieu/review');

export interface ImportParams {
  /** URIs of the files to read: .txt, .md, .html, .docx, .pdf. */
  readonly sources: readonly string[];
  /** The URI of the folder of knowledge that takes them in. */
  readonly folder: string;
}

/** Where there is a problem, which is one sentence for the user, nothing more was written. */
export interface ImportResult {
  readonly files: readonly WrittenFile[];
  readonly problem: string | null;
}

export interface WrittenFile {
  /** The URI of the file of statements. */
  readonly uri: string;
  /** Statements that now wait for review. */
  readonly added: number;
  /** Statements that the file held already. */
  readonly known: number;
}

export interface AddSelectionParams {
  readonly uri: string;
  /** All of the document. */
  readonly text: string;
  /** The selection in it, half-open, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly folder: string;
  /** What the document is called where it has no file; else it is called as its file. */
  readonly title?: string | null;
  /** Who says it, where the text does not tell. */
  readonly speaker?: string | null;
  /** The ISO day of saying it, where the text does not tell. */
  readonly date?: string | null;
}

export interface AddSelectionResult extends ImportResult {
  /** What has to be asked before anything is written; null where nothing has to. */
  readonly open: OpenQuestions | null;
}

export interface OpenQuestions {
  readonly speaker: boolean;
  readonly date: boolean;
  /** The ISO day to offer. */
  readonly today: string;
  /** People and bodies on record, by name. */
  readonly speakers: readonly string[];
}

export interface PendingParams {
  /** The URI of a folder that is no folder of knowledge in use, and is looked through too. */
  readonly folder?: string | null;
  /** A workspace folder, or a text in one, whose knowledge is meant; all of the workspace where it is absent. */
  readonly scopeUri?: string;
}

export interface PendingResult {
  /** URIs of the folders of knowledge that settings name; the bundled one, which nobody writes to, is not among them. */
  readonly folders: readonly string[];
  readonly statements: readonly PendingStatement[];
}

export interface PendingStatement {
  readonly uri: string;
  readonly range: Range;
  readonly id: string;
  readonly quote: string;
  readonly speaker: string;
  /** Whether the speaker is on record; a statement of somebody who is not cannot be accepted. */
  readonly known: boolean;
  /** True where the speaker was taken over from another sentence. */
  readonly carried: boolean;
  readonly office: string | null;
  readonly date: string;
  /** In words. */
  readonly kind: string;
  /** The id of its source. */
  readonly source: string | null;
}

export interface ReviewParams {
  readonly uri: string;
  readonly id: string;
  readonly decision: 'accept' | 'drop';
}

export interface ReviewResult {
  /** Why nothing was done, in one sentence; null where it was. */
  readonly problem: string | null;
}
