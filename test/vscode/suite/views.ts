/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { actionsAt, finding, findings, inWorkspace, open, ruleOf, running, until } from '../support/workspace.ts';

const ROW = '.pane-body .monaco-list-row';

describe('the views of the activity bar', () => {
  before(async function () {
    // What a tree shows stands nowhere but on the page of the workbench.
    if (!ui.hasUi) this.skip();
    await running();
  });

  it('lists what was found in the open drafts, by file and by rule', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'target-conflict');
    await vscode.commands.executeCommand('doichieu.findings.focus');
    await ui.waitFor(`${ROW}:has-text("ke-hoach.md")`);
    await ui.waitFor(`${ROW}:has-text("ít nhất 60%")`);
    await vscode.commands.executeCommand('doichieu.findings.by.rule');
    await ui.waitFor(`${ROW}:has-text("target-conflict")`);
    await vscode.commands.executeCommand('doichieu.findings.by.file');
  });

  it('goes to the place and makes the certain repair', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    const client = await running();
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const { drafts } = await client.sendRequest<Found>('doichieu/findings', { uri });
    const found = drafts[0]?.findings.find(({ rule }) => rule === 'misquote');
    assert.ok(found?.fix);
    const node = { kind: 'finding', uri, finding: found, named: false };
    await vscode.commands.executeCommand('doichieu.findings.fix', node);
    assert.match(document.getText(), /tự mình chuyển đổi thì sẽ không thành công”/u);
    await until('the finding is gone', () => !findings(document).map(ruleOf).includes('misquote'));
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 29);
  });

  it('checks the drafts that are not open as well', async () => {
    const uri = inWorkspace('dong.vanban');
    const text = 'Hà Nội, ngày 15 tháng 8 năm 2024\n\nNăm 2023, doanh thu toàn ngành TT&TT đạt 3.474.214 tỷ đồng.\n';
    await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    try {
      await vscode.commands.executeCommand('doichieu.checkFolder');
      await ui.waitFor(`${ROW}:has-text("dong.vanban")`);
      assert.equal(
        vscode.workspace.textDocuments.some((each) => each.uri.path === uri.path),
        false,
      );
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('says in the status bar how much could be checked', async () => {
    await open('ke-hoach.md');
    await ui.waitFor('#doi-chieu\\.doi-chieu\\.doichieu\\.coverage:has-text("/")');
  });
});

describe('the walkthrough', () => {
  it('opens a sample draft of its own, in which there is something to find and to repair', async () => {
    await running();
    await vscode.commands.executeCommand('doichieu.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    for (const rule of ['figure-mismatch', 'target-conflict', 'misquote']) await finding(document, rule);
    assert.deepEqual(findings(document).map(ruleOf).sort(), ['figure-mismatch', 'misquote', 'target-conflict']);
    // What the second step tells to do.
    const { range } = await finding(document, 'target-conflict');
    const { edit } = (await actionsAt(document, range)).find(({ isPreferred }) => isPreferred) ?? {};
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.match(document.getText(), /ít nhất 70% người dân/u);
    await until('the first finding is gone', () => findings(document).length === 2);
  });

  it('leads through four steps', async function () {
    if (!ui.hasUi) return this.skip();
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'doi-chieu.doi-chieu#start');
    await ui.waitFor('.gettingStartedContainer .getting-started-step:nth-of-type(4)');
  });
});

describe('the review report', () => {
  before(running);

  for (const [name, first] of [
    ['bao-cao.html', '<!doctype html>'],
    ['bao-cao.docx', 'PK'],
    ['bao-cao.md', '# '],
  ] as const) {
    it(`is written as ${name}`, async () => {
      const file = inWorkspace(name);
      // With no draft in the editor it is about all of the workspace; the message at the end waits for nobody.
      void vscode.commands.executeCommand('doichieu.exportReport', file);
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(inWorkspace(''), name));
      await new Promise((resolve) => watcher.onDidCreate(resolve));
      watcher.dispose();
      const contents = Buffer.from(await vscode.workspace.fs.readFile(file)).toString('latin1');
      await vscode.workspace.fs.delete(file);
      assert.ok(contents.startsWith(first), contents.slice(0, 40));
      if (!name.endsWith('docx')) assert.match(contents, /figure-mismatch/u);
    });
  }
});

interface Found {
  readonly drafts: readonly { readonly findings: readonly { readonly rule: string; readonly fix: string | null }[] }[];
}
