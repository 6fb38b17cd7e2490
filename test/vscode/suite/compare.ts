/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { running, show } from '../support/workspace.ts';

const RECORDED = 'Chủ cảng phải nộp báo cáo trong 15 ngày.';
const DRAFTED = 'Chủ cảng không cần nộp báo cáo trong 15 ngày.';

describe('two passages', () => {
  it('are held against each other where two are selected', async () => {
    await running();
    const document = await show(`${RECORDED}\n\n${DRAFTED}\n`, 'plaintext');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selections = [document.lineAt(0).range, document.lineAt(2).range].map(
      ({ start, end }) => new vscode.Selection(start, end),
    );
    await vscode.commands.executeCommand('doichieu.compare');
    assert.equal(document.getText(editor.selection), 'không cần');
  });
});
