import * as vscode from 'vscode';
import { t } from './wording.ts';

/** Makes a file what it was before somebody's decision; says so where it has changed again since, and leaves it. */
export type Undo = () => Promise<void>;

/** Keeps what a file holds while it is changed by somebody else; undefined where the change was not made. */
export async function undoable(file: vscode.Uri, change: () => Promise<boolean>): Promise<Undo | undefined> {
  const { fs } = vscode.workspace;
  const before = await fs.readFile(file);
  if (!(await change())) return undefined;
  const after = await fs.readFile(file);
  return async () => {
    if (isSame(await fs.readFile(file), after)) return fs.writeFile(file, before);
    void vscode.window.showWarningMessage(t('The file has changed since, so nothing was undone.'));
  };
}

/** Says what was done, and offers to undo it. */
export async function offerUndo(said: string, undo: Undo): Promise<void> {
  const answer = t('Undo');
  if ((await vscode.window.showInformationMessage(said, answer)) === answer) await undo();
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
