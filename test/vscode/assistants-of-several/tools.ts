/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, openIn } from '../support/folders.ts';
import * as ui from '../support/ui.ts';
import { running } from '../support/workspace.ts';

/** What the types of the oldest supported editor do not know. */
interface Later {
  invokeTool(name: string, call: object): Thenable<{ readonly content: readonly { readonly value?: string }[] }>;
}
const later: Partial<Later> & { readonly selectChatModels: unknown } = vscode.lm;

const TEXT = 'Đến năm 2105, có 50% diện tích rừng có chứng chỉ.';
const LIST = 'workbench.mcp.listServer';
const ROW = '.quick-input-list .monaco-list-row';

describe('assistants in a workspace of several folders', () => {
  const enable = (wanted: true | undefined) =>
    vscode.workspace
      .getConfiguration('doichieu')
      .update('assistants.enabled', wanted, vscode.ConfigurationTarget.Global);
  const check = async (input: object): Promise<string> => {
    const call = { input: { text: TEXT, as_of: '2099-06-01', ...input }, toolInvocationToken: undefined };
    const result = await later.invokeTool?.('check_draft', call);
    return (result?.content ?? []).map(({ value = '' }) => value).join('');
  };

  before(async function () {
    if (later.invokeTool === undefined) return this.skip();
    await running();
    await enable(true);
  });
  after(() => enable(undefined));
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('check a text against the knowledge of the folder in which the user writes, and say whose it is', async () => {
    await openIn('rung');
    assert.match(await check({}), /^KNOWLEDGE OF rung\n(?=.*target-conflict)(?!.*KNOWLEDGE OF cang)/su);
    await openIn('cang');
    assert.match(await check({}), /^KNOWLEDGE OF cang\n(?!.*target-conflict)/su);
  });

  it('check the text of a named file against the knowledge of its folder', async () => {
    await openIn('cang');
    for (const file of ['rung/moi.md', vscode.Uri.joinPath(folder('rung').uri, 'moi.md').fsPath])
      assert.match(await check({ file }), /^KNOWLEDGE OF rung\n(?=.*target-conflict)/su);
  });

  it('are answered from each knowledge in turn where no text is open', async () => {
    assert.match(
      await check({}),
      /^KNOWLEDGE OF cang\n(?:(?!target-conflict).)*KNOWLEDGE OF rung\n.*target-conflict/su,
    );
  });

  it('have a server of the Model Context Protocol for each knowledge, by the names of its folders', async function () {
    const commands = await vscode.commands.getCommands(true);
    if (!ui.hasUi || !commands.includes(LIST)) return this.skip();
    void vscode.commands.executeCommand(LIST);
    for (const name of ['cang', 'rung']) await ui.waitFor(`${ROW}:has-text("Đối Chiếu: ${name}")`);
    await ui.press('Escape');
  });
});
