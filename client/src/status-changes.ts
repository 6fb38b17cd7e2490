import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type StatusParams, statusChangedNotification } from './protocol.ts';

/** Fires when the server has checked a document, or when knowledge or settings changed. The client knows one listener a notification; this is the one, for all. */
export interface StatusChanges extends vscode.Disposable {
  readonly onDidChange: vscode.Event<StatusParams>;
}

export function followStatus(client: LanguageClient): StatusChanges {
  const changed = new vscode.EventEmitter<StatusParams>();
  const listening = client.onNotification(statusChangedNotification, (params) => changed.fire(params));
  return {
    onDidChange: changed.event,
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}
