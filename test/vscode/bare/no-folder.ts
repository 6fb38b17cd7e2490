/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { actionsAt, extension, finding, findings, running, show, until } from '../support/workspace.ts';

describe('a window without a folder', () => {
  before(function () {
    if (vscode.workspace.workspaceFolders !== undefined) return this.skip();
  });

  it('has an empty view of findings that leads to a draft or a folder', async function () {
    assert.equal(extension().isActive, false);
    if (!ui.hasUi) return this.skip();
    await vscode.commands.executeCommand('doichieu.findings.focus');
    await ui.waitFor('.welcome-view-content:has-text("Open a draft, or the folder in which your drafts are")');
    await ui.waitFor('.welcome-view-content .monaco-button:has-text("Open a Sample Draft")');
  });

  it('has a draft that is not saved checked and repaired', async () => {
    await running();
    const document = await show(
      'Hà Nội, ngày 15 tháng 8 năm 2024\n\nNăm 2023, doanh thu toàn ngành TT&TT đạt 3.474.214 tỷ đồng.\n',
    );
    const { range } = await finding(document, 'figure-mismatch');
    const { edit } = (await actionsAt(document, range)).find(({ isPreferred }) => isPreferred) ?? {};
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    await until('the finding is gone', () => findings(document).length === 0);
    if (!ui.hasUi) return;
    await vscode.commands.executeCommand('doichieu.findings.focus');
    await ui.waitFor('.welcome-view-content:has-text("Nothing was found in the drafts that were checked")');
  });

  it('has the bundled knowledge listed', async function () {
    if (!ui.hasUi) return this.skip();
    await vscode.commands.executeCommand('doichieu.knowledge.focus');
    await vscode.commands.executeCommand('doichieu.knowledge.by.speaker');
    await ui.waitFor('.pane-body .monaco-list-row:has-text("Nguyễn Mạnh Hùng")');
  });
});
