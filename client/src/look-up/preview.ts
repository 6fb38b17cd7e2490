import * as vscode from 'vscode';
import { t } from '../wording.ts';

const SCHEME = 'doichieu-entry';

/** One read-only text beside the draft, which shows one entry after the other. */
export interface EntryPreview extends vscode.Disposable {
  show(text: string): Promise<void>;
}

export function createEntryPreview(): EntryPreview {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let text = '';
  const registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  return {
    async show(next) {
      text = next;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${t('Preview')}` });
      changed.fire(uri);
      await vscode.window.showTextDocument(uri, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    },
    dispose() {
      registration.dispose();
      changed.dispose();
    },
  };
}
