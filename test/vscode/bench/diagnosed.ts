import * as vscode from 'vscode';

const DEADLINE_MS = 30_000;

/**
 * Resolves when VS Code tells that the draft's diagnostics are such. VS Code gathers what it tells extensions for 50 ms,
 * which is why every time measured by this is so much longer than the one that the author waits for the squiggle.
 */
export function diagnosed(
  draft: vscode.Uri,
  holds: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => uri.toString() === draft.toString())) return;
      if (holds(vscode.languages.getDiagnostics(draft))) settle(resolve);
    });
    const deadline = setTimeout(
      () => settle(() => reject(new Error(`No such diagnostics within ${DEADLINE_MS} ms.`))),
      DEADLINE_MS,
    );
    function settle(then: () => void): void {
      clearTimeout(deadline);
      listener.dispose();
      then();
    }
  });
}
