import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { explainRule } from './explain.ts';
import { searchStatements } from './search.ts';
import { showStatus } from './status.ts';
import { t } from './wording.ts';

/** What `getExtension('doi-chieu.doi-chieu').activate()` gives. */
export interface Api {
  /** Settled when the server has answered; rejected where it could not start. */
  readonly ready: Promise<void>;
  readonly client: LanguageClient;
}

export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('Đối Chiếu', { log: true });
  const client = createClient(context, output);
  const ready = client.start();
  ready.catch((error: unknown) => {
    output.error(error instanceof Error ? error : String(error));
    void tellOfFailure(output);
  });

  context.subscriptions.push(
    output,
    client,
    showStatus(client),
    vscode.commands.registerCommand('doichieu.search', () => searchStatements(client, ready)),
    vscode.commands.registerCommand('doichieu.explainRule', (rule: unknown) => explainRule(context, rule)),
    vscode.commands.registerCommand('doichieu.showOutput', () => output.show()),
    vscode.commands.registerCommand('doichieu.restart', () => client.restart()),
    // Only now may the knowledge that the workspace names be read.
    vscode.workspace.onDidGrantWorkspaceTrust(() => client.restart()),
  );
  return { ready, client };
}

async function tellOfFailure(output: vscode.LogOutputChannel): Promise<void> {
  const show = t('Show Output');
  const choice = await vscode.window.showErrorMessage(t('Đối Chiếu could not start: drafts are not checked.'), show);
  if (choice === show) output.show();
}
