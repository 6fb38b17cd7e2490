import * as vscode from 'vscode';

/** Opens a copy of the sample draft as a document of its own, so that nothing has to be saved or thrown away. */
export async function openSample({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'walkthrough', 'mau.vanban'));
  const content = new TextDecoder().decode(sample);
  const document = await vscode.workspace.openTextDocument({ language: 'vanban', content });
  await vscode.window.showTextDocument(document);
}
