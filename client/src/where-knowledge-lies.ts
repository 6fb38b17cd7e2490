import * as vscode from 'vscode';

const SETTINGS_FILE = '.doichieu.yaml';

/**
 * Whether a text may be a file of knowledge, or the settings that name it: YAML in or below a folder that has such settings, or in
 * a folder that the editor's settings name. Which it is, is the server's decision.
 */
export async function isKnowledge(document: vscode.TextDocument): Promise<boolean> {
  const { uri, languageId } = document;
  const workspace = vscode.workspace.getWorkspaceFolder(uri);
  if (languageId !== 'yaml' || uri.scheme !== 'file' || workspace === undefined || !vscode.workspace.isTrusted)
    return false;
  const named = vscode.workspace.getConfiguration('doichieu', uri).get<readonly string[]>('knowledge.paths', []);
  if (
    named.some((path) => isBelow(uri, vscode.Uri.joinPath(workspace.uri, path)) || isBelow(uri, vscode.Uri.file(path)))
  )
    return true;
  for (const folder of foldersAbove(uri, workspace.uri))
    if (await exists(vscode.Uri.joinPath(folder, SETTINGS_FILE))) return true;
  return false;
}

/** From the folder of a file up to that of the workspace. */
function foldersAbove(uri: vscode.Uri, workspace: vscode.Uri): readonly vscode.Uri[] {
  const folder = vscode.Uri.joinPath(uri, '..');
  const isTop = folder.path.length <= workspace.path.length;
  return isTop ? [folder] : [folder, ...foldersAbove(folder, workspace)];
}

function isBelow({ path }: vscode.Uri, folder: vscode.Uri): boolean {
  return path.startsWith(`${folder.path.replace(/\/$/u, '')}/`);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
