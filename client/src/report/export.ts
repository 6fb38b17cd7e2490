import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { t } from '../wording.ts';
import { FORMATS, reportRequest, type ReportFormat } from './protocol.ts';

interface ScopeItem extends vscode.QuickPickItem {
  /** Undefined for all drafts of the workspace. */
  readonly draft: vscode.Uri | undefined;
}

/** Writes the review report on the draft in the editor, or on all drafts of the workspace, to the file that the user names. */
export async function exportReport(client: LanguageClient, named: unknown): Promise<void> {
  const scope = await pickScope();
  if (scope === undefined) return;
  const file = named instanceof vscode.Uri ? named : await pickFile();
  if (file === undefined) return;
  if (scope.draft === undefined) await vscode.commands.executeCommand('doichieu.checkFolder');
  const uri = scope.draft && client.code2ProtocolConverter.asUri(scope.draft);
  const { contents, drafts } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: t('Writing the review report…') },
    () => client.sendRequest(reportRequest, { format: formatOf(file), ...(uri !== undefined && { uri }) }),
  );
  if (drafts === 0) {
    void vscode.window.showInformationMessage(t('No draft has been checked, so there is nothing to report.'));
    return;
  }
  await vscode.workspace.fs.writeFile(file, bytesOf(contents));
  const open = t('Open');
  const answer = await vscode.window.showInformationMessage(
    t('The review report on {0} drafts is written: {1}', drafts, vscode.workspace.asRelativePath(file)),
    open,
  );
  // A page and a Word document are for the programs that show them.
  if (answer === open) await vscode.env.openExternal(file);
}

/** Not asked where there is one draft and no folder, or a folder and no draft. */
async function pickScope(): Promise<ScopeItem | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const folder = vscode.workspace.workspaceFolders?.[0];
  const items: ScopeItem[] = [];
  if (document !== undefined) items.push({ label: `$(file) ${t('The draft in the editor')}`, draft: document.uri });
  if (folder !== undefined) items.push({ label: `$(folder) ${t('All drafts of the workspace')}`, draft: undefined });
  if (items.length < 2) return items[0];
  return vscode.window.showQuickPick(items, { title: t('Review Report'), placeHolder: t('On which drafts?') });
}

function pickFile(): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  // The server in a browser has neither archives nor digests.
  const isInBrowser = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
  return vscode.window.showSaveDialog({
    title: t('Review Report'),
    filters: isInBrowser ? MARKDOWN : { [t('Web page')]: ['html'], [t('Word document')]: ['docx'], ...MARKDOWN },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${t('review-report')}.${isInBrowser ? 'md' : 'html'}`) }),
  });
}

const MARKDOWN = { Markdown: ['md'] };

function formatOf({ path }: vscode.Uri): ReportFormat {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS.find((format) => format === extension) ?? 'html';
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
