// The same suite on the packaged extension, installed as a user installs it: node test/vscode/runVsix.mjs X.vsix
// The development extension beside it is an empty one, and the knowledge is the one in the package.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { findEditor, reportNotRun, root } from './editor.mjs';

const vsix = process.argv[2] ?? readdirSync(root).find((name) => name.endsWith('.vsix'));
const editor = await findEditor();
if (vsix === undefined || !existsSync(path.resolve(vsix))) {
  console.error('runVsix: name a .vsix, or package one first');
  process.exitCode = 2;
} else if (editor.executable) await run(editor, path.resolve(vsix));
else reportNotRun(editor.missing);

async function run({ executable, kind }, packaged) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-vsix-'));
  const profile = [
    `--extensions-dir=${path.join(scratch, 'extensions')}`,
    `--user-data-dir=${path.join(scratch, 'user')}`,
  ];
  try {
    const [cli, ...before] =
      kind === 'desktop'
        ? resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true })
        : [executable];
    execFileSync(cli, [...before, ...profile, '--install-extension', packaged], { stdio: 'inherit' });
    cpSync(fileURLToPath(new URL('./fixtures/ws', import.meta.url)), path.join(scratch, 'ws'), { recursive: true });
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: fileURLToPath(new URL('./vsix-host', import.meta.url)),
      extensionTestsPath: path.join(root, 'out/vscode/index.js'),
      launchArgs: [path.join(scratch, 'ws'), ...profile],
    });
    console.log(`editor suite on ${path.basename(packaged)}: passed (${kind})`);
  } catch (error) {
    console.error(`editor suite on ${path.basename(packaged)}: FAILED: ${error?.message ?? error}`);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
