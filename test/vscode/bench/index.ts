import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { start } from './start.ts';
import { type Strokes, strokes } from './strokes.ts';

/** What a start of the editor hands to `test/vscode/bench.mjs`; times are in milliseconds. */
interface Measured {
  readonly version: string;
  readonly start: Awaited<ReturnType<typeof start>>;
  /** Absent where only the start was asked for. */
  readonly strokes?: Strokes;
}

/** What VS Code's extension host runs (extensionTestsPath). */
export async function run(): Promise<void> {
  const { DOICHIEU_BENCH_RESULT: file, DOICHIEU_BENCH_STROKES: count } = process.env;
  assert.ok(file, 'DOICHIEU_BENCH_RESULT names a file');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  const draft = vscode.Uri.joinPath(folder.uri, 'du-thao.vanban');
  const started = await start(draft);
  const measured: Measured = {
    version: vscode.version,
    start: started,
    ...(Number(count) > 0 && { strokes: await strokes(draft, Number(count)) }),
  };
  writeFileSync(file, JSON.stringify(measured));
}
