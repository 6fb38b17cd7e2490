import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { pendingRequest } from './protocol.ts';
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

/** The folder of knowledge that the settings name; where they name several or none, the one that the user picks. */
export async function chooseFolder(client: LanguageClient): Promise<Target | undefined> {
  const { folders } = await client.sendRequest(pendingRequest, {});
  const known = folders.map((uri): Target => ({ folder: vscode.Uri.parse(uri, true), inUse: true }));
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only;
  const items = [...known.map(knownItem), ...newItems(known), otherItem()];
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Import Sources'),
    placeHolder: t('Which folder of knowledge takes it in?'),
  });
  return picked?.choose();
}

function knownItem(target: Target): FolderItem {
  return { label: `$(folder) ${vscode.workspace.asRelativePath(target.folder)}`, choose: () => target };
}

function newItems(known: readonly Target[]): FolderItem[] {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (workspace === undefined || known.length > 0) return [];
  const folder = vscode.Uri.joinPath(workspace.uri, NEW_FOLDER);
  return [
    {
      label: `$(new-folder) ${NEW_FOLDER}`,
      description: t('a folder in this workspace'),
      choose: () => ({ folder, inUse: false }),
    },
  ];
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
  const settings = vscode.workspace.getConfiguration('doichieu');
  const paths = settings.get<readonly string[]>('knowledge.paths', []);
  const inWorkspace = vscode.workspace.getWorkspaceFolder(folder) !== undefined;
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const path = inWorkspace && !several ? vscode.workspace.asRelativePath(folder) : folder.fsPath;
  const scope =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await settings.update('knowledge.paths', [...paths, path], scope);
}
