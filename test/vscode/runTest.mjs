// The suite in a real VS Code, on the extension as it lies in this folder: `npm run build` comes first.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { findEditor, reportNotRun, root } from './editor.mjs';

const editor = await findEditor();
if (editor.executable) await run(editor.executable);
else reportNotRun(editor.missing);

async function run(executable) {
  const started = Date.now();
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-ws-'));
  const workspace = path.join(scratch, 'ws');
  cpSync(fileURLToPath(new URL('./fixtures/ws', import.meta.url)), workspace, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out/vscode/index.js'),
      launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${path.join(scratch, 'user')}`],
    });
    console.log(`editor suite: passed in ${((Date.now() - started) / 1000).toFixed(1)} s (${editor.kind})`);
  } catch (error) {
    console.error(`editor suite: FAILED: ${error?.message ?? error}`);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
