/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { open, running, show, until } from '../support/workspace.ts';

const FOCUSED = '.quick-input-list .monaco-list-row.focused';

describe('the list of the look-up', () => {
  beforeEach(async function () {
    // Without the page there is no hand to type into the list.
    if (!ui.hasUi) return this.skip();
    await running();
  });

  const search = async (words: string) => {
    await vscode.commands.executeCommand('doichieu.search');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.waitFor('.quick-input-list .monaco-list-row');
    await ui.type(words);
  };

  it('forgives small errors of typing', async () => {
    await open('ke-hoach.md');
    await search('dich vu cong truc tuyn thuc chat');
    await ui.waitFor(`${FOCUSED}:has-text("ít nhất phải có 70%")`);
  });

  it('finds what a question about somebody’s words is about', async () => {
    await open('ke-hoach.md');
    await search('ai da noi gi ve dich vu cong truc tuyen thuc chat');
    await ui.waitFor(`${FOCUSED}:has-text("ít nhất phải có 70%")`);
  });

  it('says so where nothing is on record, and stays', async () => {
    const { document } = await open('ke-hoach.md');
    const before = document.getText();
    await search('qqqxxzz');
    await ui.waitFor(`${FOCUSED}:has-text("không có gì về điều này")`);
    await ui.press('Enter');
    await ui.waitFor(`${FOCUSED}:has-text("không có gì về điều này")`);
    assert.equal(document.getText(), before);
  });

  it('is narrowed to a topic', async () => {
    await open('ke-hoach.md');
    await search('#dich vu cong');
    await ui.waitFor(`${FOCUSED}:has-text("#Dịch vụ công")`);
    await ui.press('Enter');
    await ui.waitFor(`${FOCUSED}:not(:has-text("#")):has-text("dịch vụ công")`);
  });

  it('shows the entry at which it stands in full beside the draft', async () => {
    await open('ke-hoach.md');
    await search('dich vu cong truc tuyen thuc chat');
    await ui.waitFor(`${FOCUSED}:has-text("ít nhất phải có 70%")`);
    await ui.click('.quick-input-titlebar .codicon-open-preview');
    await until('the entry is shown', () =>
      vscode.workspace.textDocuments.some(
        ({ uri, getText }) => uri.scheme === 'doichieu' && /70% người dân.*Nguyễn Mạnh Hùng/su.test(getText()),
      ),
    );
  });

  for (const [kind, draft, citation] of [
    ['NGHỊ ĐỊNH', 'normative', 'Luật Viễn thông số 24/2023/QH15'],
    ['KẾ HOẠCH', 'administrative', 'Luật Viễn thông ngày 24 tháng 11 năm 2023'],
  ] as const)
    it(`cites a law as ${draft} texts do`, async () => {
      const head = `Hà Nội, ngày 20 tháng 11 năm 2026\n\n${kind}\nPhát triển hạ tầng viễn thông\n\nThực hiện `;
      const document = await show(head);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const end = document.positionAt(head.length);
      editor.selection = new vscode.Selection(end, end);
      await search('24/2023/QH15');
      await ui.waitFor(`${FOCUSED}:has-text("24/2023/QH15")`);
      await ui.press('Enter');
      await until(
        'the citation stands in the draft',
        () => document.getText() === `${head}${citation}`,
        () => document.getText(),
      );
    });
});
