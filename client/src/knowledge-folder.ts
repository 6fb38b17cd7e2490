import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { pendingRequest } from './protocol.ts';
import { scopeOf } from './scope.ts';
import { t } from './wording.ts';

/** A folder of knowledge that takes something in. */
export interface Target {
  readonly folder: vscode.Uri;
  /** Whether drafts are held against it. */
  readonly inUse: boolean;
}

/** The name of the folder that is made where there is none. */
const NEW_FOLDER = 'tri-thuc';

interface FolderItem extends vscode.QuickPickItem {
  readonly choose: () => Thenable<Target | undefined> | Target;
}

/** The folder of knowledge that the settings name for the place where something comes from; where they name several or none, the one that the user picks. */
export async function chooseFolder(client: LanguageClient, from: vscode.Uri | undefined): Promise<Target | undefined> {
  const place = from && vscode.workspace.getWorkspaceFolder(from)?.uri;
  const { folders } = await client.sendRequest(pendingRequest, scopeOf(client, place));
  const known = folders.map((uri): Target => ({ folder: vscode.Uri.parse(uri, true), inUse: true }));
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only;
  const items = [...known.map(knownItem), ...newItems(known, place), otherItem()];
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Import Sources'),
    placeHolder: t('Which folder of knowledge takes it in?'),
  });
  return picked?.choose();
}

function knownItem(target: Target): FolderItem {
  return { label: `$(folder) ${vscode.workspace.asRelativePath(target.folder)}`, choose: () => target };
}

/** In the folder that something comes from; where it comes from elsewhere, in any. */
function newItems(known: readonly Target[], place: vscode.Uri | undefined): FolderItem[] {
  if (known.length > 0) return [];
  const folders = vscode.workspace.workspaceFolders ?? [];
  const meant = place === undefined ? folders : folders.filter(({ uri }) => uri.toString() === place.toString());
  return meant.map(({ uri, name }) => {
    const folder = vscode.Uri.joinPath(uri, NEW_FOLDER);
    return {
      label: `$(new-folder) ${NEW_FOLDER}`,
      description: folders.length > 1 ? t('a folder in {0}', name) : t('a folder in this workspace'),
      choose: () => ({ folder, inUse: false }),
    };
  });
}

function otherItem(): FolderItem {
  return {
    label: `$(folder-opened) ${t('Another folder…')}`,
    async choose() {
      const [folder] =
        (await vscode.window.showOpenDialog({
          canSelectFolders: true,
          canSelectFiles: false,
          openLabel: t('Choose'),
        })) ?? [];
      return folder === undefined ? undefined : { folder, inUse: false };
    },
  };
}

/** Asks whether drafts are to be held against a folder that no setting names. Not before it is there: a missing folder would be reported. */
export async function offerToUse({ folder, inUse }: Target): Promise<void> {
  if (inUse) return;
  const add = { label: `$(check) ${t('Add it to the settings')}` };
  const picked = await vscode.window.showQuickPick([add, { label: `$(close) ${t('Not now')}` }], {
    title: vscode.workspace.asRelativePath(folder),
    placeHolder: t('Drafts are held against the folders of doichieu.knowledge.paths alone. Add this one?'),
    ignoreFocusOut: true,
  });
  if (picked !== add) return;
  const own = vscode.workspace.getWorkspaceFolder(folder);
  const settings = vscode.workspace.getConfiguration('doichieu', own);
  const paths = settings.get<readonly string[]>('knowledge.paths', []);
  const path = own === undefined ? folder.fsPath : vscode.workspace.asRelativePath(folder, false);
  await settings.update('knowledge.paths', [...paths, path], targetFor(own));
}

/** Of several folders each has settings of its own. */
function targetFor(own: vscode.WorkspaceFolder | undefined): vscode.ConfigurationTarget {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return Global;
  return own === undefined || folders.length === 1 ? Workspace : WorkspaceFolder;
}
