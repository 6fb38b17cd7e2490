/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { inWorkspace, open, running } from '../support/workspace.ts';

describe('how a paragraph was read', () => {
  it('is shown for the paragraph at the cursor', async () => {
    const client = await running();
    const editor = await open('ke-hoach.md');
    const at = editor.document.positionAt(editor.document.getText().search(/\d+%/u));
    editor.selection = new vscode.Selection(at, at);
    const reading = await client.sendRequest<{ passages: { quantities: { text: string }[]; claims: object[] }[] }>(
      'doichieu/reading',
      {
        textDocument: { uri: client.code2ProtocolConverter.asUri(inWorkspace('ke-hoach.md')) },
        range: client.code2ProtocolConverter.asRange(editor.selection),
      },
    );
    assert.equal(reading.passages.length, 1);
    const [passage] = reading.passages;
    assert.match(passage?.quantities[0]?.text ?? '', /%$/u);
    assert.ok((passage?.claims.length ?? 0) > 0);
    await vscode.commands.executeCommand('doichieu.showReading');
    if (!ui.hasUi) return;
    await ui.waitFor(`.quick-input-list .monaco-list-row:has-text("${passage?.quantities[0]?.text}")`);
    await ui.press('Escape');
  });
});
