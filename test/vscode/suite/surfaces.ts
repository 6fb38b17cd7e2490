/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp } from '../support/clean-up.ts';
import * as ui from '../support/ui.ts';
import { finding, inWorkspace, open, running, until } from '../support/workspace.ts';

const settings = () => vscode.workspace.getConfiguration('doichieu');

describe('the language of what is shown', () => {
  before(async function () {
    if (!ui.hasUi) this.skip();
    await running();
  });
  afterEach(() => settings().update('language', 'vi', vscode.ConfigurationTarget.Workspace));

  it('is one: that of the setting, in the titles and in the empty views too', async () => {
    await vscode.commands.executeCommand('doichieu.imports.focus');
    await ui.waitFor('.pane-header:has-text("Chờ duyệt")');
    await ui.waitFor('.pane-body .welcome-view-content:has-text("Không có gì chờ duyệt")');
    await settings().update('language', 'en', vscode.ConfigurationTarget.Workspace);
    await ui.waitFor('.pane-header:has-text("Waiting for Review")');
    await ui.waitFor('.pane-body .welcome-view-content:has-text("Nothing waits for review")');
  });
});

describe('the bundled knowledge', () => {
  before(() => running());

  it('is opened to be read, and leads on from there', async () => {
    const client = await running();
    const { statements } = await client.sendRequest<Listed>('doichieu/statements', {
      by: 'time',
      path: ['2023', '2023-12'],
      limit: 1,
    });
    const [statement] = statements;
    assert.ok(statement?.origin);
    await vscode.commands.executeCommand('doichieu.knowledge.open', { statement });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, 'doichieu-kho');
    assert.equal(vscode.workspace.fs.isWritableFileSystem('doichieu-kho'), false);
    const { document } = editor;
    assert.equal(document.languageId, 'yaml');
    const at = document.positionAt(document.getText().search(/speaker: /u) + 'speaker: '.length + 1);
    const places = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.deepEqual(
      places.map((place) => ('uri' in place ? place.uri : place.targetUri).scheme),
      ['doichieu-kho'],
    );
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    assert.ok(hovers.length > 0);
    await assert.rejects(async () => vscode.workspace.fs.writeFile(document.uri, new Uint8Array()));
  });

  it('is what the evidence of a finding leads to', async () => {
    const { document } = await open('ke-hoach.md');
    const { relatedInformation = [] } = await finding(document, 'target-conflict');
    assert.equal(relatedInformation[0]?.location.uri.scheme, 'doichieu-kho');
  });
});

describe('the findings view by keys', () => {
  before(async function () {
    if (!ui.hasUi) this.skip();
    await running();
  });

  it('repairs what has the focus', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    await vscode.commands.executeCommand('doichieu.findings.focus');
    await ui.waitFor('.pane-body .monaco-list-row:has-text("sẽ thành")');
    await vscode.commands.executeCommand('doichieu.findings.focus');
    await ui.press('Home');
    // Other drafts may be known from what was checked before.
    for (let step = 0; step < MOST_ROWS && !(await ui.textOf(FOCUSED)).includes('sẽ thành'); step += 1)
      await ui.press('ArrowDown');
    await ui.press('Control+.');
    await until('the quotation is restored', () => document.getText().includes('thì sẽ không thành công”'));
  });
});

describe('a word that the cursor leaves', () => {
  const name = 'roi-tu.vanban';
  before(() => running());
  afterEach(async () => {
    await cleanUp();
    await vscode.workspace.fs.delete(inWorkspace(name));
  });

  it('is judged at once', async () => {
    // No other draft of the suite says anything of this.
    const text =
      'Hà Nội, ngày 15 tháng 8 năm 2024\n\nNăm 2023, tổng số lao động toàn ngành TT&TT ước khoảng 1.767.766 lao động.\n';
    await vscode.workspace.fs.writeFile(inWorkspace(name), Buffer.from(text));
    const editor = await open(name);
    await until('it is open', () => vscode.window.activeTextEditor === editor);
    const at = editor.document.positionAt(text.indexOf('767.766'));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 1)), '4'));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await finding(editor.document, 'figure-mismatch');
  });
});

const FOCUSED = '.pane-body .monaco-list-row.focused';
const MOST_ROWS = 60;

interface Listed {
  readonly statements: readonly { readonly origin: object | null }[];
}
