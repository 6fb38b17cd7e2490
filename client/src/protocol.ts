import { NotificationType, RequestType } from 'vscode-languageclient/node';

/** The part of the server's own requests that this client reads; `server/src/lsp/protocol.ts` is the whole of it. */
export const searchRequest = new RequestType<SearchParams, SearchResult, void>('doichieu/search');
export const statusRequest = new RequestType<StatusParams, Status, void>('doichieu/status');
export const statusChangedNotification = new NotificationType<StatusParams>('doichieu/statusChanged');

export interface SearchParams {
  readonly query: string;
  readonly limit: number;
}

export interface SearchResult {
  readonly results: readonly FoundStatement[];
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
  /** Where the knowledge base has it, for statements whose entry can be opened; `line` counts from zero. */
  readonly origin?: { readonly uri: string; readonly line: number } | null;
}

export interface StatusParams {
  readonly uri?: string;
}

export interface Status {
  readonly statements: number;
  /** What keeps a check from being complete, one sentence each. */
  readonly problems: readonly string[];
  /** The ISO day as of which the document is judged; absent where it is not taken for a draft. */
  readonly asOf?: string;
  readonly coverage?: { readonly claims: number; readonly claimsChecked: number };
  /** Ids of the rules that broke off on the document. */
  readonly failures?: readonly string[];
}
