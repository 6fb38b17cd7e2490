/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { inWorkspace, running } from '../support/workspace.ts';

const NOTE = '.notifications-center .notification-list-item';
const FOLDER = 'nhieu';
const MANY = 400;
const DRAFT = `Hà Nội, ngày 15 tháng 8 năm 2024\n\nNăm 2023, doanh thu toàn ngành TT&TT đạt 3.474.214 tỷ đồng.\n\n${'Các đơn vị báo cáo kết quả thực hiện trước ngày 15 hằng tháng.\n\n'.repeat(200)}`;

describe('the check of a workspace', () => {
  before(async function () {
    // There is no hand to press the button without the page.
    if (!ui.hasUi) return this.skip();
    await running();
    const contents = Buffer.from(DRAFT);
    for (let index = 0; index < MANY; index += 1)
      await vscode.workspace.fs.writeFile(inWorkspace(`${FOLDER}/${index}.vanban`), contents);
  });
  after(() => vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true }));

  it('tells how far it is, stops when it is told to, keeps what it has and says so', async () => {
    const client = await running();
    const checked = async () =>
      (await client.sendRequest<{ drafts: { uri: string }[] }>('doichieu/findings', {})).drafts.filter(({ uri }) =>
        uri.includes(`/${FOLDER}/`),
      ).length;
    const done = vscode.commands.executeCommand('doichieu.checkFolder');
    // While tests run, notifications come up in their list alone.
    await vscode.commands.executeCommand('notifications.showList');
    await ui.waitFor(`${NOTE}:has-text(".vanban")`);
    await ui.click(`${NOTE} .monaco-button:has-text("Cancel")`);
    await done;
    // With the last of its notes the list has closed.
    await vscode.commands.executeCommand('notifications.showList');
    await ui.waitFor(`${NOTE}:has-text("Đã dừng kiểm tra")`);
    const kept = await checked();
    assert.ok(kept < MANY, `${kept} of ${MANY}`);
    assert.equal(await checked(), kept, 'nothing goes on behind');
  });
});
