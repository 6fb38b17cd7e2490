/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { running } from '../support/workspace.ts';

const RECORDED = 'Chủ cảng phải nộp báo cáo trong 15 ngày.';
const DRAFTED = 'Chủ cảng không cần nộp báo cáo trong 15 ngày.';

describe('two passages', () => {
  it('are held against each other where two are selected', async () => {
    await running();
    const document = await vscode.workspace.openTextDocument({ content: `${RECORDED}\n\n${DRAFTED}\n` });
    const editor = await vscode.window.showTextDocument(document);
    editor.selections = [document.lineAt(0).range, document.lineAt(2).range].map(
      ({ start, end }) => new vscode.Selection(start, end),
    );
    await vscode.commands.executeCommand('doichieu.compare');
    assert.equal(document.getText(editor.selection), 'không cần');
  });
});
