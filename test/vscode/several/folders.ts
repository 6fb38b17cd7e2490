/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, findings, hoverOver, ruleOf, running, until } from '../support/workspace.ts';
import { folder, openIn } from '../support/folders.ts';

describe('a workspace of several folders', () => {
  before(running);

  it('holds a draft against the knowledge of its own folder, with the severities of its own settings', async () => {
    const seen = async (name: string) => {
      const document = await openIn(name);
      await until('it is checked', () => findings(document).length > 0);
      return findings(document).map((found) => [ruleOf(found), document.getText(found.range), found.severity]);
    };
    // Both drafts speak of both matters, and say different things of them: what lies in another folder is no neighbour either.
    assert.deepEqual(await seen('cang'), [['target-conflict', '60%', vscode.DiagnosticSeverity.Error]]);
    assert.deepEqual(await seen('rung'), [['target-conflict', '40%', vscode.DiagnosticSeverity.Information]]);
  });

  it('puts a finding into the baseline of the folder in which the draft lies', async () => {
    const document = await openIn('rung');
    await until('it is checked', () => findings(document).length > 0);
    const [found] = findings(document);
    assert.ok(found);
    const { command } = (await actionsAt(document, found.range)).find(({ title }) => /tệp mốc/u.test(title)) ?? {};
    assert.ok(command, 'the baseline is offered');
    const written = ['.doichieu.yaml', 'moc.json'].map((name) => vscode.Uri.joinPath(folder('rung').uri, name));
    try {
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await until('the finding is gone', () => findings(document).length === 0);
      for (const uri of written) assert.equal((await vscode.workspace.fs.stat(uri)).type, vscode.FileType.File);
      const beside = await vscode.workspace.fs.readDirectory(folder('cang').uri);
      assert.equal(
        beside.some(([name]) => name === 'moc.json'),
        false,
      );
    } finally {
      for (const uri of written) await vscode.workspace.fs.delete(uri);
    }
  });

  it('names in the hover what the folder of the draft has on record', async () => {
    const document = await openIn('rung');
    const text = await hoverOver(document, '40%');
    assert.match(text, /Bản tin Rừng/u);
    assert.doesNotMatch(text, /Cảng/u);
  });
});
