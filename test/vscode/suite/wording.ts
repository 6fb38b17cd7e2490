/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, findings, hoverOver, open, running, until } from '../support/workspace.ts';

describe('the language of the extension', () => {
  const speak = (language: string | undefined) =>
    vscode.workspace.getConfiguration('doichieu').update('language', language, vscode.ConfigurationTarget.Workspace);

  afterEach(() => speak('vi'));

  it('is that of the setting, at once', async () => {
    await running();
    const { document } = await open('ke-hoach.md');
    assert.match((await finding(document, 'target-conflict')).message, /^Dự thảo ghi “ít nhất 60%”/u);
    await speak('en');
    await until(
      'the findings are told in English',
      () => findings(document).every(({ message }) => !/Dự thảo|Sổ văn bản/u.test(message)),
      () =>
        findings(document)
          .map(({ message }) => message)
          .join('\n'),
    );
    assert.match((await finding(document, 'target-conflict')).message, /“ít nhất 60%”/u);
    assert.match(await hoverOver(document, '60%'), /in force/u);
  });
});
