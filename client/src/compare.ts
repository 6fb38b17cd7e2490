import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { compareRequest } from './protocol.ts';
import { t } from './wording.ts';

/**
 * Holds two passages against each other: two selections of the editor, the earlier being what is on record; or what is asked
 * for on record beside one selection; or both typed in. Where they differ, the place is selected in the editor.
 */
export async function comparePassages(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const selections = (editor?.selections ?? [])
    .filter(({ isEmpty }) => !isEmpty)
    .sort((a, b) => a.start.compareTo(b.start));
  const [first, second] = selections;
  const drafted = second ?? first;
  const premise =
    second === undefined || first === undefined
      ? await ask(t('What is on record'), await vscode.env.clipboard.readText())
      : editor?.document.getText(first);
  if (!premise) return;
  const hypothesis =
    drafted === undefined ? await ask(t('What is held against it'), '') : editor?.document.getText(drafted);
  if (!hypothesis) return;
  const result = await client.sendRequest(compareRequest, { premise, hypothesis });
  if (editor !== undefined && drafted !== undefined && result.hypothesis !== null) {
    const { document } = editor;
    const at = (offset: number) => document.positionAt(document.offsetAt(drafted.start) + offset);
    editor.selection = new vscode.Selection(at(result.hypothesis.start), at(result.hypothesis.end));
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  if (result.verdict === 'conflict') void vscode.window.showWarningMessage(result.why);
  else void vscode.window.showInformationMessage(result.why);
}

function ask(prompt: string, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({ prompt, value, ignoreFocusOut: true, title: t('Compare Two Passages') });
}
