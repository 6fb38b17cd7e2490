/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import {
  actionsAt,
  extension,
  finding,
  findings,
  hoverOver,
  inWorkspace,
  open,
  ruleOf,
  running,
  until,
} from '../support/workspace.ts';

describe('the extension out of its package', () => {
  before(running);

  it('is the installed one, with words in both languages', async () => {
    const { extensionPath, packageJSON } = extension();
    assert.match(extensionPath, /doi-chieu\.doi-chieu-/u);
    assert.ok(packageJSON.contributes.commands.every(({ title }: { title: string }) => !title.startsWith('%')));
  });

  it('marks what contradicts the knowledge that comes with it, and nothing else', async () => {
    const { document } = await open('ke-hoach.md');
    for (const rule of ['target-conflict', 'figure-mismatch', 'misquote']) await finding(document, rule);
    const marked = findings(document).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
    assert.deepEqual(marked.map(ruleOf).sort(), ['figure-mismatch', 'misquote', 'target-conflict']);
  });

  it('says in the hover where the words stand, and leads to the page of the rule', async () => {
    const { document } = await open('ke-hoach.md');
    const { code } = await finding(document, 'target-conflict');
    assert.match(await hoverOver(document, 'ít nhất 60%'), /mic\.gov\.vn/u);
    assert.ok(typeof code === 'object');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target)), /^# /u);
  });

  it('repairs', async () => {
    const { document } = await open('ke-hoach.md');
    const { range } = await finding(document, 'target-conflict');
    const { edit } = (await actionsAt(document, range)).find(({ isPreferred }) => isPreferred) ?? {};
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    await until('the finding is gone', () => !findings(document).map(ruleOf).includes('target-conflict'));
    assert.match(document.getText(), /ít nhất 70%/u);
  });

  it('looks up what is on record', async function () {
    if (!ui.hasUi) return this.skip();
    await open('ke-hoach.md');
    await vscode.commands.executeCommand('doichieu.search');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.type('dich vu cong truc tuyn thuc chat');
    await ui.waitFor('.quick-input-list .monaco-list-row.focused:has-text("ít nhất phải có 70%")');
  });

  it('opens an entry of the knowledge in it', async () => {
    const { document } = await open('ke-hoach.md');
    const { relatedInformation = [] } = await finding(document, 'target-conflict');
    const entry = await vscode.workspace.openTextDocument(relatedInformation[0]?.location.uri ?? assert.fail());
    assert.match(entry.getText(), /^statements:/mu);
  });

  it('reads pages: their reader is a file of its own', async () => {
    const client = await running();
    const uriOf = (name: string) => client.code2ProtocolConverter.asUri(inWorkspace(name));
    const page = `<html><body><article><p>Ngày 05/01/2024, Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng nhấn mạnh: “Đến năm 2027, ít nhất 95% đèn biển phải có thiết bị cảnh báo từ xa”.</p></article></body></html>`;
    await vscode.workspace.fs.writeFile(inWorkspace('tin.html'), Buffer.from(page));
    const { files } = await client.sendRequest<{ files: { added: number }[] }>('doichieu/import', {
      sources: [uriOf('tin.html')],
      folder: uriOf('tri-thuc'),
    });
    assert.deepEqual(
      files.map(({ added }) => added),
      [1],
    );
  });

  it('draws a timeline', async function () {
    if (!ui.hasUi) return this.skip();
    const client = await running();
    const [measure] = await client.sendRequest<{ id: string }[]>('doichieu/measures', {});
    await vscode.commands.executeCommand('doichieu.showTimeline', measure?.id);
    const isShown = () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label.startsWith('Dòng thời gian: '));
    await until('the page has its name, which comes with its data', isShown);
  });

  it('opens the sample of the walkthrough', async () => {
    await vscode.commands.executeCommand('doichieu.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    await finding(document, 'misquote');
  });
});
