import type { LanguageClient } from 'vscode-languageclient/node';
import type { StatusChanges } from '../status-changes.ts';

/** The running client, as the views use it. */
export interface Running {
  readonly client: LanguageClient;
  /** Settled when the server has answered. */
  readonly ready: Promise<void>;
  readonly statusChanges: StatusChanges;
}
