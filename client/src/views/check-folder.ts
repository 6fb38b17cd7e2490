import * as vscode from 'vscode';
import { type LanguageClient, WorkDoneProgress } from 'vscode-languageclient/node';
import { t } from '../wording.ts';
import type { KnownFindings } from './known-findings.ts';
import { type CheckFolderResult, checkFolderRequest } from './protocol.ts';

/** Checks every draft of the workspace, open or not, with progress; what was checked before it is cancelled stays known. */
export async function checkFolder(client: LanguageClient, known: KnownFindings): Promise<void> {
  const folders = vscode.workspace.workspaceFolders;
  if (folders === undefined) {
    void vscode.window.showInformationMessage(t('Open a folder first.'));
    return;
  }
  if (folders.every(({ uri }) => uri.scheme !== 'file')) {
    void vscode.window.showInformationMessage(
      t('Only a folder on a disk can be checked as a whole. Drafts are checked when they are opened.'),
    );
    return;
  }
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Checking the drafts of the workspace…'),
      cancellable: true,
    },
    (progress, token) => ask(client, progress, token),
  );
  await known.refresh();
  if (result === undefined) {
    void vscode.window.showInformationMessage(t('The check was stopped. What was checked until then is shown.'));
    return;
  }
  await vscode.commands.executeCommand('doichieu.findings.focus');
  for (const problem of result.skipped) client.outputChannel.warn(problem);
  const { drafts, findings, skipped } = result;
  const said =
    drafts === 0
      ? t('No drafts were found in this workspace.')
      : t('Drafts checked: {0}, findings: {1}.', drafts, findings);
  if (skipped.length === 0) void vscode.window.showInformationMessage(said);
  else void vscode.window.showWarningMessage(`${said} ${t('Files that could not be read: {0}.', skipped.length)}`);
}

/** Undefined where the user has cancelled. */
async function ask(
  client: LanguageClient,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<CheckFolderResult | undefined> {
  const workDoneToken = crypto.randomUUID();
  let reached = 0;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind !== 'report' || value.percentage === undefined) return;
    progress.report({ increment: value.percentage - reached, ...(value.message && { message: value.message }) });
    reached = value.percentage;
  });
  try {
    return await client.sendRequest(checkFolderRequest, { workDoneToken }, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    listening.dispose();
  }
}
