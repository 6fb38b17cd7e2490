import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerAssistants } from './assistants/register.ts';
import { checkDocument } from './check.ts';
import { createClient, whatIsAsked } from './client.ts';
import { comparePassages } from './compare.ts';
import { helpDrafting } from './drafting/drafting.ts';
import { explainRule } from './explain.ts';
import { importSource } from './import.ts';
import { tellOfLeftWords } from './left-word.ts';
import { registerLookUp } from './look-up/register.ts';
import { showReading } from './reading.ts';
import { exportReport } from './report/export.ts';
import { reviewPending } from './review.ts';
import { addSelection } from './selection.ts';
import { startForDrafts } from './start.ts';
import { showStatus } from './status.ts';
import { followStatus } from './status-changes.ts';
import { showViews } from './views/views.ts';
import { openSample } from './walkthrough.ts';

/** What `getExtension('doi-chieu.doi-chieu').activate()` gives. */
export interface Api {
  /** Its server starts with the first text that may be a draft, or the first request. */
  readonly client: LanguageClient;
}

export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('Đối Chiếu', { log: true });
  const client = createClient(context, output);
  const statusChanges = followStatus(client);

  context.subscriptions.push(
    output,
    client,
    statusChanges,
    showStatus(client, statusChanges),
    tellOfLeftWords(client),
    showViews(context, { client, statusChanges }),
    ...registerLookUp(client),
    registerAssistants(context, client),
    vscode.commands.registerCommand('doichieu.showReading', () => showReading(client)),
    vscode.commands.registerCommand('doichieu.check', () => checkDocument(client)),
    vscode.commands.registerCommand('doichieu.exportReport', (file: unknown) => exportReport(client, file)),
    vscode.commands.registerCommand('doichieu.openSample', () => openSample(context)),
    vscode.commands.registerCommand('doichieu.compare', () => comparePassages(client)),
    vscode.commands.registerCommand('doichieu.importSource', (chosen: unknown, selected: unknown) =>
      importSource(client, chosen, selected),
    ),
    helpDrafting(client),
    vscode.commands.registerCommand('doichieu.addSelection', (uri: unknown, range: unknown) =>
      addSelection(client, { uri, range }),
    ),
    vscode.commands.registerCommand('doichieu.review', (folder: unknown) => reviewPending(client, folder)),
    vscode.commands.registerCommand('doichieu.explainRule', (rule: unknown) => explainRule(context, rule)),
    vscode.commands.registerCommand('doichieu.showOutput', () => output.show()),
    vscode.commands.registerCommand('doichieu.restart', () => restart(client)),
    // Only now may the knowledge that the workspace names be read.
    vscode.workspace.onDidGrantWorkspaceTrust(() => startAgain(client)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => followSchemes(client)),
    startForDrafts(client, output),
  );
  return { client };
}

/** A client whose server did not start or has died has nothing to stop, and its own `restart` would stumble over that. */
async function restart(client: LanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

async function startAgain(client: LanguageClient): Promise<void> {
  if (client.isRunning()) await restart(client);
}

/** A client that runs asks for the same texts until its end. */
async function followSchemes(client: LanguageClient): Promise<void> {
  const asked = whatIsAsked();
  if (JSON.stringify(asked) === JSON.stringify(client.clientOptions.documentSelector)) return;
  client.clientOptions.documentSelector = asked;
  await startAgain(client);
}
