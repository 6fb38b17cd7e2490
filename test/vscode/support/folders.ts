import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export function folder(name: string): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.find((each) => each.name === name);
  assert.ok(found, `the folder ${name} is open`);
  return found;
}

/** The draft of a folder, in the editor. */
export async function openIn(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(name).uri, 'du-thao.vanban'));
  await vscode.window.showTextDocument(document);
  return document;
}
