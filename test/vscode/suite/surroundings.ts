/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { diagnosed, findings, inWorkspace, open, rangeOf, running } from '../support/workspace.ts';

describe('the workbench around a draft', () => {
  before(async function () {
    // What it shows stands nowhere but on its page.
    if (!ui.hasUi) return this.skip();
    await running();
  });

  it('shows in the breadcrumbs the units that the cursor is in', async () => {
    const editor = await open('du-thao.vanban');
    const { start } = rangeOf(editor.document, 'tối đa 2,5');
    editor.selection = new vscode.Selection(start, start);
    for (const unit of ['Chương I. QUY ĐỊNH CHUNG', 'Điều 3. Báo cáo'])
      await ui.waitFor(`.breadcrumbs-control .monaco-breadcrumb-item:has-text("${unit}")`);
  });

  it('says of a text that is no draft that it is not checked, and says nothing in the status bar', async () => {
    const { document } = await open('README.md');
    assert.deepEqual(await diagnosed(document), []);
    assert.deepEqual(findings(document), []);
    assert.equal(await ui.textOf('#doi-chieu\\.doi-chieu\\.doichieu\\.coverage'), '');
    await ui.waitFor('#status\\.languageStatus');
  });
});

describe('the knowledge base in the activity bar', () => {
  before(async function () {
    if (!ui.hasUi) return this.skip();
    await running();
    await vscode.commands.executeCommand('doichieu.knowledge.focus');
  });
  after(() => vscode.commands.executeCommand('doichieu.knowledge.by.source'));

  for (const [grouping, said] of [
    ['source', 'theo nguồn'],
    ['topic', 'theo chủ đề'],
    ['speaker', 'theo người phát biểu'],
    ['time', 'theo thời gian'],
  ] as const)
    it(`is shown by ${grouping}`, async () => {
      const [head] = await headsBy(grouping);
      await vscode.commands.executeCommand(`doichieu.knowledge.by.${grouping}`);
      await ui.waitFor(`.pane-header:has-text("${said}")`);
      await ui.waitFor(rowOf(head));
    });

  it('is called empty where nothing is read, and leads to the settings', async () => {
    const bundled = (wanted: false | undefined) =>
      vscode.workspace
        .getConfiguration('doichieu')
        .update('knowledge.bundled', wanted, vscode.ConfigurationTarget.Workspace);
    try {
      await bundled(false);
      await ui.waitFor('.welcome-view-content:has-text("đang trống")');
    } finally {
      await bundled(undefined);
    }
    const [head] = await headsBy('time');
    await ui.waitFor(rowOf(head));
  });

  const rowOf = (head: string | undefined) => `.pane-body .monaco-list-row:has-text("${head ?? assert.fail()}")`;
  const headsBy = async (by: string) => {
    const client = await running();
    const { groups } = await client.sendRequest<{ groups: { label: string }[] }>('doichieu/statements', { by });
    return groups.map(({ label }) => label);
  };
});

describe('what was imported', () => {
  const [KNOWLEDGE, SOURCE] = ['tri-thuc-duyet', 'tin-duyet.md'];
  const paths = (wanted: readonly string[] | undefined) =>
    vscode.workspace
      .getConfiguration('doichieu')
      .update('knowledge.paths', wanted, vscode.ConfigurationTarget.Workspace);

  before(async function () {
    if (!ui.hasUi) return this.skip();
    const client = await running();
    await vscode.workspace.fs.writeFile(
      inWorkspace(SOURCE),
      Buffer.from(
        'Ngày 05/01/2024, Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng nhấn mạnh: “Đến năm 2027, ít nhất 95% đèn biển phải có thiết bị cảnh báo từ xa”.\n',
      ),
    );
    const uriOf = (name: string) => client.code2ProtocolConverter.asUri(inWorkspace(name));
    await client.sendRequest('doichieu/import', { sources: [uriOf(SOURCE)], folder: uriOf(KNOWLEDGE) });
    await paths([KNOWLEDGE]);
  });
  after(async () => {
    if (!ui.hasUi) return;
    await paths(undefined);
    for (const name of [KNOWLEDGE, SOURCE])
      await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true, useTrash: false });
  });

  it('waits in its view until somebody takes it or drops it', async () => {
    await vscode.commands.executeCommand('doichieu.imports.focus');
    const row = '.pane-body .monaco-list-row:has-text("95% đèn biển")';
    await ui.waitFor(row);
    const client = await running();
    const pending = async () =>
      (await client.sendRequest<{ statements: { id: string }[] }>('doichieu/pending', {})).statements;
    const [statement] = await pending();
    assert.ok(statement);
    await vscode.commands.executeCommand('doichieu.imports.accept', statement);
    assert.deepEqual(await pending(), []);
    await ui.waitFor('.welcome-view-content:has-text("Không có gì chờ duyệt")');
  });
});
