/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  diagnosed,
  finding,
  findings,
  hoverOver,
  open,
  ruleOf,
  running,
  show,
  until,
} from '../support/workspace.ts';

describe('findings in a draft', () => {
  let editor: vscode.TextEditor;
  const textAt = (range: vscode.Range) => editor.document.getText(range);

  before(running);
  beforeEach(async () => {
    editor = await open('ke-hoach.md');
  });

  it('marks a target weaker than the one in force, with its source', async () => {
    const target = await finding(editor.document, 'target-conflict');
    assert.match(textAt(target.range), /60%/u);
    assert.match(target.message, /60%/u);
    assert.match(target.message, /70%/u);
    assert.equal(target.severity, vscode.DiagnosticSeverity.Warning);
    const [related] = target.relatedInformation ?? [];
    assert.ok(related, 'the evidence is there');
    assert.match(related.message, /70%/u);
    const evidence = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(evidence.getText(), /70% người dân sử dụng/u);
  });

  it('marks a figure that differs from the recorded one', async () => {
    const figure = await finding(editor.document, 'figure-mismatch');
    assert.match(textAt(figure.range), /3\.474\.214/u);
    assert.match(figure.message, /3\.744\.214/u);
  });

  it('marks a quotation that lost its negation', async () => {
    const misquote = await finding(editor.document, 'misquote');
    assert.equal(misquote.severity, vscode.DiagnosticSeverity.Error);
    assert.match(misquote.message, /không/u);
    const quote = editor.document.getText().indexOf('“Nếu người đứng đầu');
    assert.ok(misquote.range.start.isAfterOrEqual(editor.document.positionAt(quote)));
  });

  it('marks nothing else', async () => {
    await finding(editor.document, 'misquote');
    // The register does not know the decree on the functions of a ministry that is gone.
    const rules = ['figure-mismatch', 'misquote', 'target-conflict', 'unknown-citation'];
    assert.deepEqual(findings(editor.document).map(ruleOf).sort(), rules);
  });

  it('says in the hover who set the target, and when', async () => {
    const { relatedInformation = [] } = await finding(editor.document, 'target-conflict');
    // The editor shows the places that bear on a finding above what hovers say.
    const told = await hoverOver(editor.document, '60%');
    const text = [...relatedInformation.map(({ message }) => message), told].join('\n');
    assert.match(told, /Nguồn: .*mic\.gov\.vn/u);
    assert.match(text, /ít nhất phải có 70% người dân sử dụng/u);
    assert.match(text, /Nguyễn Mạnh Hùng/u);
    assert.match(text, /29\/12\/2023/u);
  });

  it('restores the words of a quotation', async () => {
    const { range } = await finding(editor.document, 'misquote');
    const actions = await actionsAt(editor.document, range);
    const fix = actions.find(({ edit, isPreferred }) => isPreferred && edit?.has(editor.document.uri));
    assert.ok(fix?.edit, `a fix among: ${actions.map(({ title }) => title).join(' | ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(editor.document.getText(), /tự mình chuyển đổi thì sẽ không thành công”/u);
    await until('the finding is gone', () => !findings(editor.document).map(ruleOf).includes('misquote'));
  });

  it('checks an unsaved .vanban text as well', async () => {
    const document = await show(
      'Hà Nội, ngày 15 tháng 8 năm 2024\n\nNăm 2023, doanh thu toàn ngành TT&TT đạt 3.474.214 tỷ đồng.\n',
    );
    await finding(document, 'figure-mismatch');
  });
});

describe('a text that is no draft', () => {
  it('stays silent', async () => {
    await running();
    const { document } = await open('README.md');
    assert.deepEqual(await diagnosed(document), []);
    assert.deepEqual(findings(document), []);
  });
});
