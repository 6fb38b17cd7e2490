/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { running } from '../support/workspace.ts';

const ROW = '.quick-input-list .monaco-list-row';

describe('the server of the Model Context Protocol', () => {
  const enable = (wanted: true | undefined) =>
    vscode.workspace
      .getConfiguration('doichieu')
      .update('assistants.enabled', wanted, vscode.ConfigurationTarget.Global);

  before(async function () {
    const commands = await vscode.commands.getCommands(true);
    // Older editors have no list of such servers, and without the page it cannot be read.
    if (!ui.hasUi || !commands.includes(LIST)) return this.skip();
    await running();
  });
  afterEach(() => enable(undefined));

  it('is in the list of the editor when assistants are wanted, and not before', async () => {
    void vscode.commands.executeCommand(LIST);
    await ui.waitFor(ROW);
    assert.doesNotMatch(await ui.textOf(ROW), /Đối Chiếu/u);
    await ui.press('Escape');
    await enable(true);
    void vscode.commands.executeCommand(LIST);
    await ui.waitFor(`${ROW}:has-text("Đối Chiếu")`);
  });

  it('leaves the list when they are no longer wanted', async () => {
    await enable(true);
    void vscode.commands.executeCommand(LIST);
    await ui.waitFor(`${ROW}:has-text("Đối Chiếu")`);
    await ui.press('Escape');
    await enable(undefined);
    // The editor gathers changes of its list for a moment.
    const deadline = Date.now() + LONGEST_MS;
    let seen: string;
    do {
      void vscode.commands.executeCommand(LIST);
      await ui.waitFor(ROW);
      seen = await ui.textOf(ROW);
      await ui.press('Escape');
    } while (/Đối Chiếu/u.test(seen) && Date.now() < deadline);
    assert.doesNotMatch(seen, /Đối Chiếu/u);
  });
});

const LONGEST_MS = 5000;
const LIST = 'workbench.mcp.listServer';
