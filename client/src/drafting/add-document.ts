import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { chooseFolder, offerToUse } from '../knowledge-folder.ts';
import { textAtHand } from '../scope.ts';

const REGISTER = 'documents.yaml';

/** Opens the register of a folder of knowledge with a new entry at its end. It is the author's to complete and to save. */
export async function addDocument(client: LanguageClient, entry: unknown): Promise<void> {
  if (typeof entry !== 'string') return;
  const target = await chooseFolder(client, textAtHand()?.uri);
  if (target === undefined) return;
  const [known] = await vscode.workspace.findFiles(new vscode.RelativePattern(target.folder, REGISTER), null, 1);
  // A register that is not there yet comes into being when it is saved.
  const file = known ?? vscode.Uri.joinPath(target.folder, REGISTER).with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const text = document.getText();
  const before = text.trim() === '' ? 'documents:\n' : text.endsWith('\n') ? '' : '\n';
  await editor.insertSnippet(new vscode.SnippetString(`${before}${entry}`), end);
  await offerToUse(target);
}
