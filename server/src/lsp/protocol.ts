import { NotificationType, type Range, RequestType } from 'vscode-languageserver';
import type { PlainAnswer } from '../core/features/plain-answer.ts';
import type { PassageReading } from '../core/features/reading.ts';
import type { PlainReading } from '../core/features/reading-plain.ts';

/** What this server offers beyond the protocol: looking up statements, showing how a passage was read, comparing two passages, and saying what it knows and what it could not check. */
export const SearchRequest = new RequestType<SearchParams, SearchResult, void>('doichieu/search');
export const AskRequest = new RequestType<AskParams, AskResult, void>('doichieu/ask');
export const ToolRequest = new RequestType<ToolParams, ToolAnswer, void>('doichieu/tool');
export const ReadingRequest = new RequestType<ReadingParams, ReadingResult | null, void>('doichieu/reading');
export const CompareRequest = new RequestType<CompareParams, CompareResult, void>('doichieu/compare');
export const StatusRequest = new RequestType<StatusParams, StatusResult, void>('doichieu/status');
/** Sent when knowledge or settings changed, and when a document was checked; a status asked for earlier may be out of date. */
export const StatusChangedNotification = new NotificationType<StatusChangedParams>('doichieu/statusChanged');

export interface SearchParams {
  /** Words, and filters among them: `@speaker`, `#topic`, `từ:2023`, `đến:2024-06`. */
  readonly query: string;
  /** The draft that citations are written for, and whose knowledge is searched; it need not be open. Without one all knowledge of the workspace is. */
  readonly textDocument?: { readonly uri: string };
  /** Where nothing is typed, what bears on the draft within this range is found instead. */
  readonly related?: Range;
  readonly limit?: number;
  readonly speaker?: string;
  readonly topic?: string;
  /** Days as ISO 8601 text, both included. */
  readonly from?: string;
  readonly to?: string;
}

export interface SearchResult {
  readonly results: readonly FoundStatement[];
  readonly documents: readonly FoundEntry[];
  readonly people: readonly FoundEntry[];
  /** What a filter at the end of the query may become. */
  readonly completions: readonly FoundCompletion[];
}

/** A document, a person or a body. */
export interface FoundEntry {
  readonly id: string;
  readonly kind: 'document' | 'person' | 'organisation';
  readonly name: string;
  /** One line: the validity of a document on the day, the offices of a person, the life of a body. */
  readonly detail: string;
  /** Everything on record about it, as lines of plain text. */
  readonly preview: string;
  /** What is put into a draft. */
  readonly citation: string;
  /** Whether all of its name was typed. */
  readonly whole: boolean;
  readonly url: string | null;
  readonly origin: { readonly uri: string; readonly line: number } | null;
}

export interface FoundCompletion {
  readonly kind: 'speaker' | 'topic';
  readonly name: string;
  /** How many statements it leads to. */
  readonly count: number;
  /** The whole query with the name in it. */
  readonly query: string;
}

export interface FoundStatement {
  readonly id: string;
  readonly quote: string;
  readonly speaker: string;
  readonly office: string | null;
  readonly date: string;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly event: string | null;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly published: string | null;
  };
  /** Half-open stretches of `quote`, in UTF-16 code units. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** The quotation with its citation, ready to be put into the draft that was named. */
  readonly citation: string;
  /** Everything on record about it, as lines of plain text. */
  readonly preview: string;
  /** The address of the source at these words; null where it is no page. */
  readonly passage: string | null;
  /** Where they stand in the text of a source that lies beside the knowledge, the line counted from zero. */
  readonly sourceText: { readonly uri: string; readonly line: number } | null;
  /** Where the knowledge base has it, the line counted from zero; null where it has no file of its own. */
  readonly origin: { readonly uri: string; readonly line: number } | null;
}

export interface AskParams {
  /** A question in plain words. */
  readonly question: string;
  /** A workspace folder, or a text in one, whose knowledge is asked; that of the first folder where it is absent. */
  readonly scopeUri?: string;
  readonly limit?: number;
}

/** Passages on record, each with its source, and no word of our own about the matter. */
export interface AskResult {
  /** As a document. */
  readonly markdown: string;
  readonly answer: PlainAnswer;
}

export interface ToolParams {
  /** One of `core/assistants/tools.ts`. */
  readonly name: string;
  /** As in {@link AskParams}. */
  readonly scopeUri?: string;
  readonly arguments?: unknown;
}

export interface ToolAnswer {
  readonly text: string;
  readonly data: object;
}

export interface CompareParams {
  /** What is on record. */
  readonly premise: string;
  /** What is held against it. */
  readonly hypothesis: string;
}

export interface CompareResult {
  readonly verdict: 'conflict' | 'none';
  readonly rules: readonly string[];
  /** Where the passages differ most; null where they do not. */
  readonly premise: ComparedSpan | null;
  readonly hypothesis: ComparedSpan | null;
  /** One sentence for the user. */
  readonly why: string;
}

/** A stretch of a passage, half-open, in UTF-16 code units. */
export interface ComparedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReadingParams {
  readonly textDocument: { readonly uri: string };
  /** The passages that it touches are read; all of the draft where it is absent. */
  readonly range?: Range;
}

export interface ReadingResult {
  /** The ISO day from which the text was read. */
  readonly asOf: string;
  /** The version of the document that was read. */
  readonly version: number;
  readonly passages: readonly ReadPassage[];
}

/** A paragraph or table row with the lists of `doichieu read --format json`, each entry with what it means in the user's language. */
export type ReadPassage = {
  readonly range: Range;
  readonly kind: PassageReading['kind'];
} & Explained<PlainReading<Range>>;

type Explained<Lists> = {
  readonly [Name in keyof Lists]: Name extends 'sentences'
    ? Lists[Name]
    : Lists[Name] extends readonly (infer Entry)[]
      ? readonly (Entry & InWords<Name>)[]
      : never;
};

/** What an entry means; of a claim also the name of its measure, null where the lexicon has none. */
type InWords<Name> = { readonly meaning: string } & (Name extends 'claims'
  ? { readonly name: string | null }
  : unknown);

export interface StatusParams {
  readonly uri?: string;
}

export interface StatusResult {
  readonly statements: number;
  readonly documents: number;
  readonly digest: string;
  /** One sentence each: folders and entries that could not be read, settings that were not understood. */
  readonly problems: readonly string[];
  /** True for a text that the settings leave unchecked until it is saved or somebody asks. */
  readonly waiting?: boolean;
  /** Why a document is not checked at all although it may be a draft: one sentence. */
  readonly unchecked?: string;
  /** The three of a document; absent where none was asked for, or where it is not open or not a draft. */
  readonly asOf?: string;
  readonly coverage?: StatusCoverage;
  /** Ids of the rules that broke off: for them the document counts as not checked. */
  readonly failures?: readonly string[];
  /** The other drafts of the workspace folder that it is held against besides those that are open, and the files that were not read; absent until they have been looked at. */
  readonly beside?: { readonly read: number; readonly unread: number };
}

export interface StatusCoverage {
  readonly claims: number;
  readonly claimsChecked: number;
  readonly citations: number;
  readonly citationsKnown: number;
  readonly quotes: number;
  readonly quotesVerified: number;
}

export interface StatusChangedParams {
  /** The document that was checked; absent where everything may have changed. */
  readonly uri?: string;
}

/** What a diagnostic carries for the code actions that belong to it. */
export interface DiagnosticData {
  readonly fingerprint: string;
}
