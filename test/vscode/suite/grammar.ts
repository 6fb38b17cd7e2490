/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { open, running, show } from '../support/workspace.ts';

describe('colours and keys', () => {
  it('colours in Markdown what only a legal text says', async function () {
    // Which scopes a word has is told on the page alone.
    if (!ui.hasUi) return this.skip();
    await running();
    const editor = await open('ke-hoach.md');
    const text = editor.document.getText();
    await vscode.commands.executeCommand('editor.action.inspectTMScopes');
    try {
      for (const [word, scope] of [
        ['Căn cứ', 'keyword.other.basis.vanban'],
        ['48/2022', 'constant.other.document-number.vanban'],
        // Markdown stays what it is.
        ['KẾ HOẠCH', 'entity.name.section.markdown'],
      ] as const) {
        const place = editor.document.positionAt(text.indexOf(word) + 1);
        editor.selection = new vscode.Selection(place, place);
        editor.revealRange(new vscode.Range(place, place));
        await ui.waitFor(`.token-inspect-widget:has-text("${scope}")`);
        assert.match(await ui.textOf('.token-inspect-widget'), /text\.html\.markdown/u);
      }
    } finally {
      await vscode.commands.executeCommand('editor.action.inspectTMScopes');
    }
  });

  it('goes on with the next letter and number at Enter', async () => {
    const content = 'Điều 1. Trách nhiệm\n1. Cơ quan có trách nhiệm:';
    const document = await show(content);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (const text of ['\n', 'Lập kế hoạch;', '\n', 'Báo cáo.', '\n', '2. Đơn vị báo cáo.', '\n'])
      await vscode.commands.executeCommand('type', { text });
    assert.equal(document.getText(), `${content}\na) Lập kế hoạch;\nb) Báo cáo.\n2. Đơn vị báo cáo.\n3. `);
  });
});
