/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { running } from './workspace.ts';

describe('the extension', () => {
  it('starts its server', async () => {
    const client = await running();
    assert.equal(client.isRunning(), true);
  });

  it('knows .vanban files', async () => {
    const languages = await vscode.languages.getLanguages();
    assert.ok(languages.includes('vanban'));
  });

  it('registers every command of its manifest', async () => {
    await running();
    const { contributes } = vscode.extensions.getExtension('doi-chieu.doi-chieu')?.packageJSON ?? {};
    const registered = await vscode.commands.getCommands(true);
    const missing = contributes.commands
      .map(({ command }: { command: string }) => command)
      .filter((command: string) => !registered.includes(command));
    assert.deepEqual(missing, []);
  });

  it('comes back after a restart', async () => {
    const client = await running();
    await vscode.commands.executeCommand('doichieu.restart');
    assert.equal(client.isRunning(), true);
  });
});
