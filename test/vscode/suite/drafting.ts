/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { finding, findings, inWorkspace, open, ruleOf, running, show, until } from '../support/workspace.ts';

describe('what the light bulb offers besides a repair', () => {
  let editor: vscode.TextEditor;

  before(running);
  beforeEach(async () => {
    editor = await open('ke-hoach.md');
  });
  it('suppresses a finding with a reason', async () => {
    const action = await offered(editor.document, 'target-conflict', /ở đoạn này/u);
    assert.ok(action.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await until('the comment stands before the paragraph', () =>
      /<!-- bỏ qua target-conflict: lý do -->\r?\nNăm 2024, ít nhất 60%/u.test(editor.document.getText()),
    );
    await until('the finding is gone', () => !has(editor.document, 'target-conflict'));
    assert.ok(!has(editor.document, 'suppression-fault'));
  });

  it('suppresses a rule in the whole file', async () => {
    const action = await offered(editor.document, 'figure-mismatch', /trong cả tệp/u);
    assert.ok(action.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await until('the comment opens the text', () =>
      editor.document.getText().startsWith('<!-- bỏ qua cả tệp figure-mismatch: '),
    );
    await until('the finding is gone', () => !has(editor.document, 'figure-mismatch'));
  });

  it('adds a finding to the baseline of the folder, which it makes', async () => {
    const [settings, baseline] = ['.doichieu.yaml', 'moc.json'].map(inWorkspace);
    assert.ok(settings && baseline);
    const { command } = await offered(editor.document, 'misquote', /tệp mốc/u);
    assert.equal((await vscode.workspace.findFiles('moc.json')).length, 0, 'nothing is written before the click');
    assert.ok(command);
    try {
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await until('the finding is gone', () => !has(editor.document, 'misquote'));
      const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(baseline)));
      assert.deepEqual(
        written.findings.map(({ rule, path }: { rule: string; path: string }) => [rule, path]),
        [['misquote', 'ke-hoach.md']],
      );
    } finally {
      await vscode.workspace.fs.delete(settings);
      await vscode.workspace.fs.delete(baseline);
    }
    await finding(editor.document, 'misquote');
  });

  it('leads to an entry for a document that the register does not know', async () => {
    const { command } = await offered(editor.document, 'unknown-citation', /văn bản này vào kho/u);
    assert.equal(command?.command, 'doichieu.addDocument');
    assert.match(String(command.arguments?.[0]), /number: 48\/2022\/NĐ-CP/u);
  });

  it('selects a quotation that is not on record, and asks where to put it', async function () {
    // Without the page nobody answers the question.
    if (!ui.hasUi) return this.skip();
    const document = await show(
      'Hà Nội, ngày 15 tháng 8 năm 2024\n\nBộ trưởng Nguyễn Mạnh Hùng nhấn mạnh: “Mỗi cơ quan phải tự trồng một khu vườn dữ liệu riêng cho mình”.\n',
    );
    const { command } = await offered(document, 'unverified-quote', /lời trích này vào kho/u);
    assert.ok(command);
    const done = vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await ui.waitFor('.quick-input-widget input:focus');
    const selected = vscode.window.activeTextEditor?.selection;
    assert.match(document.getText(selected), /^“Mỗi cơ quan .* cho mình”$/u);
    await ui.press('Escape');
    await done;
  });
});

describe('completion in a draft', () => {
  let editor: vscode.TextEditor;

  before(running);
  const typed = async (text: string): Promise<readonly vscode.CompletionItem[]> => {
    const document = await show(`NGHỊ ĐỊNH\nQuy định chi tiết\n\nHà Nội, ngày 20 tháng 11 năm 2026\n\n${text}`);
    editor = vscode.window.activeTextEditor ?? assert.fail();
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
      undefined,
      1,
    );
    return list.items;
  };

  it('offers the law in force behind “Căn cứ”, typed without diacritics', async () => {
    const [first] = await typed('Căn cứ luat vien thong');
    assert.equal(labelOf(first), 'Luật Viễn thông số 24/2023/QH15');
    assert.ok(first?.documentation instanceof vscode.MarkdownString, 'with what is on record');
    assert.match(first.documentation.value, /còn hiệu lực/u);
    assert.ok(first.range instanceof vscode.Range);
    assert.equal(editor.document.getText(first.range), 'luat vien thong');
  });

  it('strikes through what has expired', async () => {
    const items = await typed('Căn cứ luật viễn thông');
    const old = items.find((item) => labelOf(item).includes('41/2009/QH12'));
    assert.deepEqual(old?.tags, [vscode.CompletionItemTag.Deprecated]);
  });

  it('offers the words of whoever is named before a quotation mark', async () => {
    const items = await typed('Bộ trưởng Nguyễn Mạnh Hùng nhấn mạnh: “');
    assert.ok(items.length > 0);
    for (const { detail } of items) assert.match(detail ?? '', /Nguyễn Mạnh Hùng/u);
  });

  it('comes up by itself behind “Căn cứ” and narrows while one types on', async function () {
    // Without the page there is no hand to type into the editor.
    if (!ui.hasUi) return this.skip();
    await typed('');
    await ui.type('Căn cứ ');
    await ui.waitFor('.suggest-widget.visible .monaco-list-row');
    await ui.type('luat vien');
    await ui.waitFor('.suggest-widget.visible .monaco-list-row.focused:has-text("Luật Viễn thông số 24/2023/QH15")');
    await ui.press('Enter');
    await until('the basis is written', () =>
      editor.document.getText().endsWith('Căn cứ Luật Viễn thông số 24/2023/QH15;'),
    );
  });
});

describe('beginning a document', () => {
  it('writes a skeleton in which nothing is wrong', async () => {
    const client = await running();
    await vscode.commands.executeCommand('doichieu.newDocument', 'kế hoạch');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'vanban');
    assert.match(document.getText(), /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/u);
    assert.match(document.getText(), /KẾ HOẠCH\n/u);
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const report = await client.sendRequest<{ items: { severity: number }[] }>('textDocument/diagnostic', {
      textDocument,
    });
    assert.deepEqual(
      report.items.filter(({ severity }) => severity < 4),
      [],
    );
  });

  it('asks for the kind', async function () {
    if (!ui.hasUi) return this.skip();
    await running();
    void vscode.commands.executeCommand('doichieu.newDocument');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.type('thông tư');
    await ui.waitFor('.quick-input-list .monaco-list-row.focused:has-text("Thông tư")');
    await ui.press('Enter');
    await until('the skeleton is open', () =>
      /THÔNG TƯ/u.test(vscode.window.activeTextEditor?.document.getText() ?? ''),
    );
  });
});

function has(document: vscode.TextDocument, rule: string): boolean {
  return findings(document).map(ruleOf).includes(rule);
}

function labelOf(item: vscode.CompletionItem | undefined): string {
  return typeof item?.label === 'string' ? item.label : (item?.label.label ?? '');
}

/** The action about the finding of a rule, by its title. An answer that a change has overtaken is empty: it is asked for again. */
async function offered(document: vscode.TextDocument, rule: string, title: RegExp): Promise<vscode.CodeAction> {
  for (let attempt = 1; ; attempt += 1) {
    const { range } = await finding(document, rule);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find((each) => title.test(each.title));
    if (action !== undefined) return action;
    assert.ok(attempt < MOST_ATTEMPTS, actions.map((each) => each.title).join(' | '));
  }
}

const MOST_ATTEMPTS = 5;
