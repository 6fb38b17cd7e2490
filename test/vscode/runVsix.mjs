// The same suites on the packaged extension, installed as a user installs it: node test/vscode/runVsix.mjs X.vsix
// The development extension beside it is an empty one, and the knowledge is the one in the package.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { findEditor, reportNotRun, root } from './editor.mjs';
import { reportCounts, runSuites } from './suites.mjs';

const vsix = process.argv[2] ?? readdirSync(root).find((name) => name.endsWith('.vsix'));
const editor = await findEditor();
if (vsix === undefined || !existsSync(path.resolve(vsix))) {
  console.error('runVsix: name a .vsix, or package one first');
  process.exitCode = 2;
} else if (editor.executable) await run(editor, path.resolve(vsix));
else reportNotRun(editor.missing);

async function run({ executable, kind }, packaged) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-vsix-'));
  const extensions = `--extensions-dir=${path.join(scratch, 'extensions')}`;
  try {
    const [cli, ...before] =
      kind === 'desktop'
        ? resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true })
        : [executable];
    const user = `--user-data-dir=${path.join(scratch, 'user')}`;
    execFileSync(cli, [...before, extensions, user, '--install-extension', packaged], { stdio: 'inherit' });
    const extension = fileURLToPath(new URL('./vsix-host', import.meta.url));
    const counts = await runSuites(executable, { kind, named: [], extension, profile: [extensions] });
    console.log(`editor suites on ${path.basename(packaged)}: ${counts.failed === 0 ? 'passed' : 'FAILED'} (${kind})`);
    reportCounts(counts);
  } catch (error) {
    console.error(`editor suite on ${path.basename(packaged)}: FAILED: ${error?.message ?? error}`);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
