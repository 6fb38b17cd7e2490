/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, openIn } from '../support/folders.ts';
import * as ui from '../support/ui.ts';
import {
  actionsAt,
  diagnosed,
  finding,
  findings,
  hoverOver,
  ruleOf,
  running,
  show,
  until,
} from '../support/workspace.ts';

const DRAFT = `Hà Nội, ngày 15 tháng 8 năm 2024

Năm 2023, doanh thu toàn ngành TT&TT đạt 3.474.214 tỷ đồng.
`;

describe('a workspace that is not trusted', () => {
  before(async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await running();
  });

  it('has drafts held against the bundled knowledge', async () => {
    const document = await show(DRAFT);
    const { range } = await finding(document, 'figure-mismatch');
    assert.equal(document.getText(range), '3.474.214 tỷ đồng');
  });

  for (const name of ['cang', 'rung'])
    it(`does not have the knowledge read that the folder ${name} names`, async () => {
      const document = await openIn(name);
      assert.deepEqual(await diagnosed(document), []);
      assert.equal(await hoverOver(document, '% tàu cá'), '');
      assert.equal(await hoverOver(document, '% diện tích'), '');
    });

  it('has nothing written on its disk', async () => {
    const client = await running();
    const uri = client.code2ProtocolConverter.asUri(vscode.Uri.joinPath(folder('cang').uri, 'du-thao.vanban'));
    const target = client.code2ProtocolConverter.asUri(vscode.Uri.joinPath(folder('cang').uri, 'tri-thuc'));
    const { files, problem } = await client.sendRequest<{ files: object[]; problem: string }>('doichieu/import', {
      sources: [uri],
      folder: target,
    });
    assert.deepEqual(files, []);
    assert.match(problem, /tin cậy/u);
    const document = await show(DRAFT);
    const { range } = await finding(document, 'figure-mismatch');
    const titles = (await actionsAt(document, range)).map(({ title }) => title);
    assert.ok(titles.length > 0);
    assert.equal(
      titles.some((title) => /tệp mốc|vào kho/u.test(title)),
      false,
      titles.join(' | '),
    );
  });

  it('says so above the knowledge base, and where imports would wait', async function () {
    if (!ui.hasUi) return this.skip();
    await vscode.commands.executeCommand('doichieu.knowledge.focus');
    await ui.waitFor('.pane-body .message:has-text("Chế độ hạn chế")');
    await vscode.commands.executeCommand('doichieu.imports.focus');
    await ui.waitFor('.welcome-view-content:has-text("Ở Chế độ hạn chế, không nhập được nguồn")');
  });

  it('has the knowledge of its folders read as soon as it is trusted', async function () {
    if (!ui.hasUi) return this.skip();
    const document = await openIn('cang');
    await vscode.commands.executeCommand('workbench.trust.manage');
    const trusted = new Promise((resolve) => vscode.workspace.onDidGrantWorkspaceTrust(resolve));
    await ui.click('.workspace-trust-editor .monaco-button:has-text("Trust")');
    await trusted;
    await until('its own target is known', () => findings(document).map(ruleOf).includes('target-conflict'));
  });
});
