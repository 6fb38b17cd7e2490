import {
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import type { Client } from '../client.ts';

/** Has the client ask again for what it shows among the words: settings or knowledge are others than they were. */
export async function refreshViews(connection: Connection, { refreshes }: Pick<Client, 'refreshes'>): Promise<void> {
  if (refreshes.semanticTokens) await connection.sendRequest(SemanticTokensRefreshRequest.type);
  if (refreshes.inlayHints) await connection.sendRequest(InlayHintRefreshRequest.type);
  if (refreshes.codeLens) await connection.sendRequest(CodeLensRefreshRequest.type);
}
