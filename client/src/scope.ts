import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { knowledgeBasesRequest } from './views/protocol.ts';
import { isAsked } from './where-drafts-lie.ts';
import { t } from './wording.ts';

/** Whose knowledge a request means: that of a place; that of the first folder of the workspace, or of all of them, where it names none. */
export interface Scope {
  readonly scopeUri?: string;
}

/** The text that the user is at: a draft, or any other text in a folder of the workspace. */
export function textAtHand(): vscode.TextDocument | undefined {
  const document = (vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0])?.document;
  if (document === undefined) return undefined;
  return isAsked(document) || vscode.workspace.getWorkspaceFolder(document.uri) ? document : undefined;
}

export function scopeAtHand(client: LanguageClient): Scope {
  return scopeOf(client, textAtHand()?.uri);
}

export function scopeOf({ code2ProtocolConverter }: LanguageClient, uri: vscode.Uri | undefined): Scope {
  return uri === undefined ? {} : { scopeUri: code2ProtocolConverter.asUri(uri) };
}

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: Scope;
}

/** The same, but where no text is at hand and folders have knowledge of their own the user is asked; undefined where nothing is chosen. */
export async function chooseScope(client: LanguageClient, title: string): Promise<Scope | undefined> {
  const scope = scopeAtHand(client);
  if (scope.scopeUri !== undefined) return scope;
  const bases = await client.sendRequest(knowledgeBasesRequest, {});
  if (bases.length < 2) return {};
  const items = bases.map(
    ({ folders, statements }): ScopeItem => ({
      label: `$(root-folder) ${namesOf(client, folders)}`,
      description: t('{0} statements', statements),
      scope: folders[0] === undefined ? {} : { scopeUri: folders[0] },
    }),
  );
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: t('The knowledge of which folder?') });
  return picked?.scope;
}

/** As the explorer names the folders. */
export function namesOf({ protocol2CodeConverter }: LanguageClient, folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const uri = protocol2CodeConverter.asUri(folder);
      return vscode.workspace.getWorkspaceFolder(uri)?.name ?? uri.path.slice(uri.path.lastIndexOf('/') + 1);
    })
    .join(', ');
}

/** The name of the folder in which something lies, where there are several to tell apart. */
export function folderNameOf(uri: vscode.Uri): string | undefined {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return several ? vscode.workspace.getWorkspaceFolder(uri)?.name : undefined;
}
