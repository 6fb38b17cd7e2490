/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp } from '../support/clean-up.ts';
import { diagnosed, finding, findings, inWorkspace, open, ruleOf, running } from '../support/workspace.ts';

/** No other draft of the suite says anything of this. */
const TEXT = 'Hà Nội, ngày 15 tháng 8 năm 2024\n\nNăm 2023, đóng góp vào GDP của ngành TT&TT đạt 887.398 tỷ đồng.\n';
const NAME = 'khi-nao.vanban';

describe('when drafts are checked', () => {
  const run = (mode: string | undefined) =>
    vscode.workspace.getConfiguration('doichieu').update('run', mode, vscode.ConfigurationTarget.Workspace);
  const rules = (document: vscode.TextDocument) => findings(document).map(ruleOf);

  beforeEach(async () => {
    await running();
    await vscode.workspace.fs.writeFile(inWorkspace(NAME), Buffer.from(TEXT));
  });
  afterEach(async () => {
    await cleanUp();
    await vscode.workspace.fs.delete(inWorkspace(NAME));
    await run(undefined);
  });

  it('while they are typed: but nothing is marked in the middle of a word', async () => {
    const editor = await open(NAME);
    await type(editor, '887.398', '7');
    assert.deepEqual(await diagnosed(editor.document), [], 'while the word may still grow');
    await finding(editor.document, 'figure-mismatch');
  });

  it('when they are saved', async () => {
    await run('onSave');
    const editor = await open(NAME);
    await type(editor, '887.398', '7');
    assert.deepEqual(rules(editor.document), []);
    await editor.document.save();
    await finding(editor.document, 'figure-mismatch');
  });

  it('when somebody asks', async () => {
    await run('manual');
    const editor = await open(NAME);
    await type(editor, '887.398', '7');
    await editor.document.save();
    assert.deepEqual(rules(editor.document), []);
    await vscode.commands.executeCommand('doichieu.check');
    await finding(editor.document, 'figure-mismatch');
  });

  /** Puts a letter in place of the first one of the words. */
  async function type(editor: vscode.TextEditor, words: string, letter: string): Promise<void> {
    const at = editor.document.positionAt(editor.document.getText().indexOf(words));
    assert.ok(await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 1)), letter)));
  }
});
