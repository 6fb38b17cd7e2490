/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { finding, inWorkspace, open, running, until } from '../support/workspace.ts';

const INSERTED = /“[^”]*Dịch vụ công trực tuyến thực chất[^”]*” \([^)]*Nguyễn Mạnh Hùng, (?:ngày )?29\/12\/2023\)/u;

describe('looking up statements', () => {
  it('answers the server’s own request, typed without diacritics', async () => {
    const client = await running();
    const { results } = await client.sendRequest<{ results: { quote: string; citation: string }[] }>(
      'doichieu/search',
      {
        query: 'dich vu cong truc tuyen thuc chat',
        limit: 5,
      },
    );
    assert.match(results[0]?.quote ?? '', /Dịch vụ công trực tuyến thực chất/u);
    assert.match(results[0]?.citation ?? '', INSERTED);
  });

  it('inserts the quotation with its citation at the cursor', async function () {
    // Without the page there is no hand to type into the list.
    if (!ui.hasUi) return this.skip();
    await running();
    const editor = await open('ke-hoach.md');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('doichieu.search');
    // The command has ended when the list is asked for, not when the page shows it and takes the keys.
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.waitFor('.quick-input-list .monaco-list-row');
    await ui.type('dich vu cong truc tuyen thuc chat');
    await ui.waitFor('.quick-input-list .monaco-list-row.focused:has-text("ít nhất phải có 70%")');
    await ui.press('Enter');
    await until('the quotation stands in the draft', () => INSERTED.test(editor.document.getText()));
  });
});

describe('the filters of the look-up', () => {
  it('grow from @ and #, and narrow what is found', async function () {
    if (!ui.hasUi) return this.skip();
    await running();
    await open('ke-hoach.md');
    await vscode.commands.executeCommand('doichieu.search');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.type('@nguyen manh');
    await ui.waitFor('.quick-input-list .monaco-list-row.focused:has-text("@Nguyễn Mạnh Hùng")');
    await ui.press('Enter');
    // What is typed before the words stand narrowed would go with them.
    await ui.waitFor('.quick-input-list .monaco-list-row.focused:not(:has-text("@Nguyễn Mạnh Hùng"))');
    await ui.type('tro ly ao tu:2023 den:2023');
    await ui.waitFor('.quick-input-list .monaco-list-row.focused:has-text("29/12/2023")');
    await ui.press('Escape');
  });

  it('show documents with their validity', async function () {
    if (!ui.hasUi) return this.skip();
    await open('ke-hoach.md');
    await vscode.commands.executeCommand('doichieu.search');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.type('nghi dinh 73/2019');
    await ui.waitFor('.quick-input-list .monaco-list-row.focused:has-text("73/2019/NĐ-CP")');
    await ui.press('Escape');
  });
});

describe('asking the knowledge base', () => {
  it('shows the passages as a page', async () => {
    await running();
    await vscode.commands.executeCommand('doichieu.ask', 'Nghị định 73/2019 còn hiệu lực không?');
    const isShown = () => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label.includes('73 2019'));
    await until('the answer is open', isShown);
  });
});

describe('the page of a rule', () => {
  it('opens for the finding at the cursor', async () => {
    await running();
    const editor = await open('ke-hoach.md');
    const { range } = await finding(editor.document, 'misquote');
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('doichieu.explainRule');
    const isShown = () => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label.includes('misquote'));
    await until('the page is open', isShown);
  });
});

describe('the status', () => {
  it('says what a draft is held against and as of which day', async () => {
    const client = await running();
    await open('ke-hoach.md');
    const status = await client.sendRequest<{ statements: number; problems: string[]; asOf?: string }>(
      'doichieu/status',
      {
        uri: client.code2ProtocolConverter.asUri(inWorkspace('ke-hoach.md')),
      },
    );
    assert.ok(status.statements > 100, String(status.statements));
    assert.deepEqual(status.problems, []);
    assert.equal(status.asOf, '2024-08-15');
  });

  it('is shown beside the language mode', async function () {
    if (!ui.hasUi) return this.skip();
    await open('ke-hoach.md');
    await ui.waitFor('#status\\.languageStatus');
  });
});
