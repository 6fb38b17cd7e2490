import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type StatusParams, statusChangedNotification } from './protocol.ts';
import { isAsked } from './where-drafts-lie.ts';

/**
 * Fires when the server has checked a document, when knowledge or settings changed, and when a text begins to wait for its check.
 * The client knows one listener a notification; this is the one, for all.
 */
export interface StatusChanges extends vscode.Disposable {
  readonly onDidChange: vscode.Event<StatusParams>;
}

export function followStatus(client: LanguageClient): StatusChanges {
  const changed = new vscode.EventEmitter<StatusParams>();
  const waiting = new Set<string>();
  const listening = vscode.Disposable.from(
    client.onNotification(statusChangedNotification, (params) => {
      if (params.uri === undefined) waiting.clear();
      else waiting.delete(params.uri);
      changed.fire(params);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      if (waiting.has(uri) || !isAsked(document) || isCheckedAsTyped(document)) return;
      waiting.add(uri);
      changed.fire({ uri });
    }),
  );
  return {
    onDidChange: changed.event,
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

function isCheckedAsTyped(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('doichieu', document).get('run', 'onType') === 'onType';
}
