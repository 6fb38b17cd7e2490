import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed } from './diagnosed.ts';

/** Milliseconds, of as many strokes of each kind as were asked for. */
export interface Strokes {
  /** From the stroke to the changed text in the extension host: the way through the editor alone. */
  readonly typed: readonly number[];
  /** A finding says the new value. */
  readonly restated: readonly number[];
  /** The value is right now: its finding is gone. */
  readonly cleared: readonly number[];
  /** The value is wrong now: its finding comes when the typing pauses. */
  readonly raised: readonly number[];
}

/** Types digits into the target of the draft that says “60%”, where at least 70% is on record. */
export async function strokes(draft: vscode.Uri, count: number): Promise<Strokes> {
  const editor = await vscode.window.showTextDocument(draft);
  const at = editor.document.getText().indexOf(TARGET);
  assert.ok(at >= 0, `the draft says “${TARGET}”`);
  const tens = editor.document.positionAt(at + TARGET.indexOf('6'));
  const units = tens.translate(0, 1);
  const typed: number[] = [];
  const restated: number[] = [];
  const cleared: number[] = [];
  const raised: number[] = [];
  const measure = { editor, typed };
  for (let stroke = 1; stroke <= count; stroke += 1) {
    const digit = stroke % 10;
    restated.push(await type(measure, { at: units, digit, says: `6${digit}%` }));
  }
  const unit = count % 10;
  for (let stroke = 0; stroke < count; stroke += 1) {
    cleared.push(await type(measure, { at: tens, digit: 8, says: undefined }));
    raised.push(await type(measure, { at: tens, digit: 6, says: `6${unit}%` }));
  }
  return { typed, restated, cleared, raised };
}

const TARGET = 'ít nhất 60% người dân';

interface Stroke {
  readonly at: vscode.Position;
  readonly digit: number;
  /** What the finding on the target quotes afterwards; undefined where there is to be none. */
  readonly says: string | undefined;
}

/** Types a digit over another, as a key would; gives the time until the finding on the target is the one awaited. */
async function type(
  { editor, typed }: { readonly editor: vscode.TextEditor; readonly typed: number[] },
  { at, digit, says }: Stroke,
): Promise<number> {
  const { document } = editor;
  editor.selection = new vscode.Selection(at, at.translate(0, 1));
  const told = diagnosed(document.uri, (diagnostics) => {
    const onTarget = diagnostics.find(({ range }) => range.contains(at));
    return says === undefined ? onTarget === undefined : (onTarget?.message.includes(says) ?? false);
  });
  const begun = performance.now();
  const changed = vscode.workspace.onDidChangeTextDocument(({ document: of, contentChanges }) => {
    if (of === document && contentChanges.length > 0) typed.push(performance.now() - begun);
  });
  try {
    await vscode.commands.executeCommand('type', { text: String(digit) });
    await told;
    return performance.now() - begun;
  } finally {
    changed.dispose();
  }
}
