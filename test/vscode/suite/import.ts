/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp } from '../support/clean-up.ts';
import * as ui from '../support/ui.ts';
import { finding, findings, inWorkspace, open, ruleOf, running } from '../support/workspace.ts';

const NEWS = `Bộ Thông tin và Truyền thông họp sơ kết

Ngày 05/01/2024, Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng nhấn mạnh: “Đến năm 2027, ít nhất 95% tàu cá phải lắp thiết bị giám sát hành trình”.
`;
const DRAFT = `Hà Nội, ngày 15 tháng 8 năm 2024

Phấn đấu đến năm 2027 có 60% tàu cá lắp thiết bị giám sát hành trình.
`;
const FOLDER = 'tri-thuc';
const ROW = '.quick-input-list .monaco-list-row';

describe('importing a source', () => {
  const files = ['tin-nhap.md', 'tau-ca.vanban'];
  const settings = () => vscode.workspace.getConfiguration('doichieu');

  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(inWorkspace('tin-nhap.md'), Buffer.from(NEWS));
    await vscode.workspace.fs.writeFile(inWorkspace('tau-ca.vanban'), Buffer.from(DRAFT));
  });

  afterEach(async () => {
    await cleanUp();
    await settings().update('knowledge.paths', undefined, vscode.ConfigurationTarget.Workspace);
    for (const name of [...files, FOLDER])
      await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true, useTrash: false });
  });

  it('has drafts held against what was accepted', async () => {
    const client = await running();
    const { document } = await open('tau-ca.vanban');
    assert.equal(findings(document).map(ruleOf).includes('target-conflict'), false);
    await (ui.hasUi ? byKeys() : byRequests(client));
    await finding(document, 'target-conflict');
  });

  it('takes a selection up', async () => {
    const client = await running();
    await vscode.workspace.fs.createDirectory(inWorkspace(FOLDER));
    await settings().update('knowledge.paths', [FOLDER], vscode.ConfigurationTarget.Workspace);
    const editor = await open('tin-nhap.md');
    const start = editor.document.getText().indexOf('Đến năm');
    const end = editor.document.getText().indexOf('”.');
    const at = (offset: number) => editor.document.positionAt(offset);
    editor.selection = new vscode.Selection(at(start), at(end));
    await vscode.commands.executeCommand('doichieu.addSelection');
    const { statements } = await client.sendRequest<Pending>('doichieu/pending', {});
    assert.deepEqual(
      statements.map(({ speaker, quote }) => [speaker, quote]),
      [['Nguyễn Mạnh Hùng', editor.document.getText(new vscode.Range(at(start), at(end)))]],
    );
  });

  /** The folder, the settings, the list, what to do, and the list again: the first entry each time. */
  async function byKeys(): Promise<void> {
    const done = vscode.commands.executeCommand('doichieu.importSource', inWorkspace('tin-nhap.md'));
    for (const [vi, en = vi] of [
      [FOLDER],
      ['Thêm vào cài đặt', 'Add it to the settings'],
      ['95% tàu cá'],
      ['Nhận', 'Accept'],
    ]) {
      await ui.waitFor(`${ROW}.focused:has-text("${vi}"), ${ROW}.focused:has-text("${en}")`);
      await ui.press('Enter');
    }
    await done;
  }

  async function byRequests(client: Awaited<ReturnType<typeof running>>): Promise<void> {
    const uriOf = (name: string) => client.code2ProtocolConverter.asUri(inWorkspace(name));
    await client.sendRequest('doichieu/import', { sources: [uriOf('tin-nhap.md')], folder: uriOf(FOLDER) });
    await settings().update('knowledge.paths', [FOLDER], vscode.ConfigurationTarget.Workspace);
    const { statements } = await client.sendRequest<Pending>('doichieu/pending', {});
    for (const { uri, id } of statements) await client.sendRequest('doichieu/review', { uri, id, decision: 'accept' });
  }
});

interface Pending {
  readonly statements: readonly { uri: string; id: string; speaker: string; quote: string }[];
}
