/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, findings, inWorkspace, open, running, show, startsAgain } from '../support/workspace.ts';

/** An answer of the language’s own extension, or of the editor: by then ours would have been woken, too. */
const settled = ({ uri }: vscode.TextDocument) =>
  vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);

// The first of the suite: nothing has woken the extension yet.
describe('before a draft is open', () => {
  for (const name of ['khac.ts', 'khac.json'])
    it(`${name} does not wake the extension`, async () => {
      await vscode.workspace.fs.writeFile(inWorkspace(name), Buffer.from('{ "title": "Căn cứ Luật Viễn thông" }\n'));
      const { document } = await open(name);
      await settled(document);
      assert.equal(extension().isActive, false);
      await vscode.workspace.fs.delete(inWorkspace(name));
    });

  it('Markdown in another language wakes the extension, but starts no server', async () => {
    const document = await show('# Déjà vu\n\nA README: naïve café, 60 % of users.\n', 'markdown');
    const { client } = await extension().activate();
    await settled(document);
    assert.equal(client.needsStart(), true);
    assert.deepEqual(findings(document), []);
  });

  it('the first Vietnamese words that are typed start it', async () => {
    const { client } = await extension().activate();
    const document = await show('Notes\n', 'markdown');
    assert.equal(client.needsStart(), true);
    const started = startsAgain(client);
    await vscode.commands.executeCommand('type', { text: 'Năm 2024' });
    assert.match(document.getText(), /Năm/u);
    await started;
  });
});

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
    const { contributes } = extension().packageJSON;
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
