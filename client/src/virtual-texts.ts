import * as vscode from 'vscode';

const SCHEME = 'doichieu';

/** Read-only texts that stand in no file: an answer, the entry at which a list stands. */
export interface VirtualTexts extends vscode.Disposable {
  /** Sets the text of a name, whether or not it is shown, and gives its address. */
  set(name: string, text: string): vscode.Uri;
}

export function createVirtualTexts(): VirtualTexts {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path),
  });
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === SCHEME) texts.delete(uri.path);
  });
  return {
    set(name, text) {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name.replace(SEPARATORS, ' ')}` });
      texts.set(uri.path, text);
      changed.fire(uri);
      return uri;
    },
    dispose() {
      provider.dispose();
      closed.dispose();
      changed.dispose();
    },
  };
}

/** What would make a path of a name. */
const SEPARATORS = /[/\\?#:*"<>|\s]+/gu;
