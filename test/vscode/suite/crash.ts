/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { finding, findings, open, ruleOf, running, until } from '../support/workspace.ts';

/** Ends the server as a crash would. The library has no word for its process. */
function kill(client: LanguageClient): void {
  const { _serverProcess: server } = client as unknown as { readonly _serverProcess?: { readonly pid?: number } };
  assert.ok(server?.pid !== undefined, 'the server runs in a process of its own');
  process.kill(server.pid, 'SIGKILL');
}

/** Resolves when the client has come to a state in which `holds` is true. */
function comesTo(client: LanguageClient, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((settle) => {
    const listener = client.onDidChangeState(() => {
      if (!holds()) return;
      listener.dispose();
      settle();
    });
  });
}

describe('a server that is killed', () => {
  let client: LanguageClient;
  before(async () => {
    client = await running();
  });
  // The library restarts a server four times in three minutes: a client whose server was killed on purpose begins anew.
  after(() => vscode.commands.executeCommand('doichieu.restart'));

  it('while somebody types takes no keystroke with it, and the findings come back', async () => {
    const editor = await open('ke-hoach.md');
    const { document } = editor;
    const target = await finding(document, 'target-conflict');
    const typed = 'Một dòng được gõ trong khi máy chủ bị dừng.';
    const before = document.getText();
    const end = document.lineAt(document.lineCount - 1).range.end;
    let at = end;
    for (const [index, letter] of [...typed].entries()) {
      await editor.edit((edit) => edit.insert(at, letter), { undoStopBefore: false, undoStopAfter: false });
      at = at.translate(0, letter.length);
      if (index === 10) kill(client);
      if (index === 20)
        await editor.edit((edit) => edit.replace(target.range, document.getText(target.range).replace('60', '61')));
    }
    assert.equal(document.getText(), `${before.replace('60%', '61%')}${typed}`);
    await until(
      'the finding on the changed target is back',
      () => findings(document).some((each) => ruleOf(each) === 'target-conflict' && /61%/u.test(each.message)),
      () => [`client: ${client.state}`, ...findings(document).map(({ message }) => message)].join('\n'),
    );
    assert.equal(client.isRunning(), true);
  });

  it('is not given up for what could not be written to it before it was known to be gone', async () => {
    const editor = await open('ke-hoach.md');
    const { document } = editor;
    const target = await finding(document, 'target-conflict');
    kill(client);
    // The process has ended, and nobody here has been told of it yet.
    for (const ended = Date.now() + 500; Date.now() < ended; );
    await Promise.allSettled(Array.from({ length: 10 }, () => client.sendNotification('$/setTrace', { value: 'off' })));
    await editor.edit((edit) => edit.replace(target.range, document.getText(target.range).replace('60', '62')));
    await until(
      'the finding on the changed target is back',
      () => findings(document).some((each) => ruleOf(each) === 'target-conflict' && /62%/u.test(each.message)),
      () => `client: ${client.state}`,
    );
  });

  it('over and over is not started for ever; when asked it starts again', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'target-conflict');
    for (let crash = 0; crash < 5 && client.isRunning(); crash += 1) {
      const isGone = comesTo(client, () => !client.isRunning());
      kill(client);
      await isGone;
      await Promise.race([
        comesTo(client, () => client.isRunning()),
        new Promise((settle) => setTimeout(settle, 10_000)),
      ]);
    }
    assert.equal(client.isRunning(), false, 'a server that always dies is left alone');
    await vscode.commands.executeCommand('doichieu.restart');
    assert.equal(client.isRunning(), true);
    await finding(document, 'target-conflict');
  });
});
