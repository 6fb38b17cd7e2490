import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerAssistants } from './assistants/register.ts';
import { checkDocument } from './check.ts';

import { createClient } from './client.ts';
import { comparePassages } from './compare.ts';
import { helpDrafting } from './drafting/drafting.ts';
import { explainRule } from './explain.ts';
import { importSource } from './import.ts';
import { registerLookUp } from './look-up/register.ts';
import { showReading } from './reading.ts';
import { exportReport } from './report/export.ts';
import { reviewPending } from './review.ts';
import { addSelection } from './selection.ts';
import { showStatus } from './status.ts';
import { followStatus } from './status-changes.ts';
import { showViews } from './views/views.ts';
import { openSample } from './walkthrough.ts';

/** What `getExtension('doi-chieu.doi-chieu').activate()` gives. */
export interface Api {
  /** Settled when the server has answered; rejected where it could not start. */
  readonly ready: Promise<void>;
  readonly client: LanguageClient;
}

export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('Đối Chiếu', { log: true });
  const client = createClient(context, output);
  const statusChanges = followStatus(client);
  const ready = client.start();
  // The client itself tells the user of a failed start; the status goes on saying that drafts are not checked.
  ready.catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));

  context.subscriptions.push(
    output,
    client,
    statusChanges,
    showStatus(client, statusChanges),
    showViews(context, { client, ready, statusChanges }),
    ...registerLookUp(client, ready),
    registerAssistants(context, client, ready),
    vscode.commands.registerCommand('doichieu.showReading', () => showReading(client, ready)),
    vscode.commands.registerCommand('doichieu.check', () => checkDocument(client, ready)),
    vscode.commands.registerCommand('doichieu.exportReport', (file: unknown) => exportReport(client, ready, file)),
    vscode.commands.registerCommand('doichieu.openSample', () => openSample(context)),
    vscode.commands.registerCommand('doichieu.compare', () => comparePassages(client, ready)),
    vscode.commands.registerCommand('doichieu.importSource', (chosen: unknown, selected: unknown) =>
      importSource(client, ready, chosen, selected),
    ),
    helpDrafting(client, ready),
    vscode.commands.registerCommand('doichieu.addSelection', (uri: unknown, range: unknown) =>
      addSelection(client, ready, { uri, range }),
    ),
    vscode.commands.registerCommand('doichieu.review', (folder: unknown) => reviewPending(client, ready, folder)),
    vscode.commands.registerCommand('doichieu.explainRule', (rule: unknown) => explainRule(context, rule)),
    vscode.commands.registerCommand('doichieu.showOutput', () => output.show()),
    vscode.commands.registerCommand('doichieu.restart', () => restart(client)),
    // Only now may the knowledge that the workspace names be read.
    vscode.workspace.onDidGrantWorkspaceTrust(() => restart(client)),
  );
  return { ready, client };
}

/** A client whose server did not start or has died has nothing to stop, and its own `restart` would stumble over that. */
async function restart(client: LanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
