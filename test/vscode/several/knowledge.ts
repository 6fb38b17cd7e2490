/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, openIn } from '../support/folders.ts';
import * as ui from '../support/ui.ts';
import { running, show, until } from '../support/workspace.ts';

const ROW = '.pane-body .monaco-list-row';
const LISTED = '.quick-input-list .monaco-list-row';
const QUOTING = `Hà Nội, ngày 15 tháng 8 năm 2099

Bộ trưởng Bộ Rừng Trần Thị Rừng nhấn mạnh: “Đến năm 2105, ít nhất 80% diện tích rừng có chứng chỉ.”
`;

describe('folders with knowledge of their own', () => {
  before(async function () {
    // What lists and trees show stands nowhere but on the page of the workbench.
    if (!ui.hasUi) return this.skip();
    await running();
  });

  it('have it listed folder by folder', async () => {
    await openIn('rung');
    await vscode.commands.executeCommand('doichieu.knowledge.focus');
    await vscode.commands.executeCommand('doichieu.knowledge.by.source');
    for (const name of ['cang', 'rung']) await ui.waitFor(`${ROW}:has-text("${name}")[aria-level="1"]`);
    await ui.click(`${ROW}:has-text("rung")[aria-level="1"]`);
    await ui.press('ArrowRight');
    await ui.waitFor(`${ROW}:has-text("Bản tin Rừng")[aria-level="2"]`);
  });

  it('have that searched in which the draft lies, and without a draft that of all of them', async () => {
    const search = async (words: string) => {
      await vscode.commands.executeCommand('doichieu.search');
      await ui.waitFor('.quick-input-widget input:focus');
      await ui.type(words);
    };
    await openIn('cang');
    await search('tau ca lap thiet bi giam sat');
    await ui.waitFor(`${LISTED}.focused:has-text("70% tàu cá")`);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const [words, found] of [
      ['tau ca lap thiet bi giam sat', '70% tàu cá'],
      ['dien tich rung co chung chi', '80% diện tích rừng'],
    ] as const) {
      await search(words);
      await ui.waitFor(`${LISTED}.focused:has-text("${found}")`);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    }
  });

  it('are asked for where a question is put without a draft', async () => {
    void vscode.commands.executeCommand('doichieu.ask', 'Bao nhiêu diện tích rừng có chứng chỉ?');
    await ui.waitFor(`${LISTED}:has-text("cang")`);
    await ui.type('rung');
    await ui.waitFor(`${LISTED}.focused:has-text("rung")`);
    await ui.press('Enter');
    const isShown = () => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label.includes('Bao nhiêu'));
    await until('the answer is open', isShown);
  });

  it('have what waits in them shown together, and each decided in its own', async () => {
    const waiting = ['cang', 'rung'].map((name) => vscode.Uri.joinPath(folder(name).uri, 'tri-thuc', 'cho.yaml'));
    try {
      for (const uri of waiting) {
        const own = uri.path.includes('/cang/') ? 'c' : 'r';
        await vscode.workspace.fs.writeFile(uri, Buffer.from(pendingEntry(own)));
      }
      await vscode.commands.executeCommand('doichieu.imports.focus');
      for (const name of ['cang', 'rung']) await ui.waitFor(`${ROW}:has-text("đèn biển"):has-text("${name}")`);
      const client = await running();
      const pending = async () => (await client.sendRequest<Waiting>('doichieu/pending', {})).statements;
      const ofWoods = (await pending()).find(({ uri }) => uri.includes('/rung/'));
      assert.ok(ofWoods);
      await vscode.commands.executeCommand('doichieu.imports.accept', ofWoods);
      assert.deepEqual(
        (await pending()).map(({ uri }) => uri.includes('/cang/')),
        [true],
      );
    } finally {
      for (const uri of waiting) await vscode.workspace.fs.delete(uri);
    }
  });

  it('lead from a quotation to the words in the text of its source', async () => {
    const uri = vscode.Uri.joinPath(folder('rung').uri, 'trich-dan.vanban');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(QUOTING));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const places = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        uri,
        document.positionAt(QUOTING.indexOf('80% diện tích')),
      );
      const seen: string[] = [];
      for (const { targetUri, targetRange } of places) {
        const text = await vscode.workspace.openTextDocument(targetUri);
        seen.push(`${targetUri.path.split('/').at(-1)}: ${text.lineAt(targetRange.start.line).text.trim()}`);
      }
      assert.deepEqual(seen.sort(), [
        'ban-tin-r.txt: Bộ trưởng Bộ Rừng Trần Thị Rừng nhấn mạnh: Đến năm 2105, ít nhất 80% diện tích rừng có chứng chỉ.',
        'statements.yaml: - id: 2099-01-05/rung',
      ]);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('have the source opened at the words from the look-up', async () => {
    await openIn('rung');
    await vscode.commands.executeCommand('doichieu.search');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.type('dien tich rung co chung chi');
    await ui.waitFor(`${LISTED}.focused:has-text("80% diện tích rừng")`);
    await ui.click(`${LISTED}.focused .codicon-link-external`);
    await until('the text of the source is open', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith('/texts/ban-tin-r.txt') === true && editor.selection.active.line === 1;
    });
  });

  it('are not mixed up in a text that is not saved yet: it is held against that of the first', async () => {
    const document = await show(
      'Hà Nội, ngày 15 tháng 8 năm 2099\n\nPhấn đấu đến năm 2105 có 60% tàu cá lắp thiết bị giám sát.\n',
    );
    await until('it is checked', () => vscode.languages.getDiagnostics(document.uri).length === 1);
  });
});

interface Waiting {
  readonly statements: readonly { readonly uri: string }[];
}

function pendingEntry(own: 'c' | 'r'): string {
  return `statements:
  - id: 2099-02-01/den-bien-${own}
    quote: "Đến năm 2107, ít nhất 95% đèn biển phải có thiết bị cảnh báo từ xa."
    speaker: nguoi-${own}
    date: 2099-02-01
    kind: target
    wording: direct
    modality: aim
    review: pending
    sources: [ban-tin-${own}]
`;
}
