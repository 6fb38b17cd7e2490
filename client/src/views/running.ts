import type { LanguageClient } from 'vscode-languageclient/node';
import type { StatusChanges } from '../status-changes.ts';

/** The client, as the views use it: its first request starts the server. */
export interface Running {
  readonly client: LanguageClient;
  readonly statusChanges: StatusChanges;
}
