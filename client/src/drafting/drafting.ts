import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { addDocument } from './add-document.ts';
import { newDocument } from './new-document.ts';

/** The commands that help while a draft is written. */
export function helpDrafting(client: LanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('doichieu.newDocument', (kind: unknown) => newDocument(client, kind)),
    vscode.commands.registerCommand('doichieu.addDocument', (entry: unknown) => addDocument(client, entry)),
  );
}

/** Commands to which the server may lead where knowledge may be written: each of them leads to a file of it. */
export const RECORDING_COMMANDS: readonly string[] = ['doichieu.addSelection', 'doichieu.addDocument'];
