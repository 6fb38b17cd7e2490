/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { extension, findings, hoverOver, inWorkspace, open, until } from '../support/workspace.ts';

// A folder that holds knowledge and its settings, and no draft.
describe('a folder of knowledge alone', () => {
  it('wakes the extension, and starts no server before a file of it is open', async () => {
    await vscode.workspace.fs.writeFile(inWorkspace('khac.ts'), Buffer.from('export const a = 1;\n'));
    const { document } = await open('khac.ts');
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    await awake();
    assert.equal(extension().exports.client.needsStart(), true);
    await vscode.workspace.fs.delete(inWorkspace('khac.ts'));
  });

  it('has an empty view of findings that leads to a check of all drafts', async function () {
    if (!ui.hasUi) return this.skip();
    await vscode.commands.executeCommand('doichieu.findings.focus');
    await ui.waitFor('.welcome-view-content:has-text("No draft has been checked yet")');
    await ui.waitFor('.welcome-view-content .monaco-button:has-text("Check All Drafts of the Workspace")');
  });

  it('has its files checked as they are written', async () => {
    const { document } = await open('tri-thuc/statements.yaml');
    await until(
      'the speaker who is not on record is told',
      () => findings(document).some(({ message }) => message.includes('nguoi-khong-co')),
      () =>
        findings(document)
          .map(({ message }) => message)
          .join('\n'),
    );
  });

  it('shows in them what ids stand for', async () => {
    const { document } = await open('tri-thuc/people.yaml');
    assert.match(await hoverOver(document, 'bo-c'), /Bộ Cảng/u);
  });
});

/** The editor looks through the folder at its leisure. */
async function awake(): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!extension().isActive && Date.now() < deadline) await new Promise((settle) => setTimeout(settle, 100));
  assert.equal(extension().isActive, true, 'the extension is awake');
}
