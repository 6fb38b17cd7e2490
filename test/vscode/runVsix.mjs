// The extension out of its package, installed as a user installs it: `npm run package` and `node esbuild.mjs --tests` come first.
//   node test/vscode/runVsix.mjs [FILE.vsix] [SUITE…]      without a suite the one of the package; the others run on it as well
// The development extension beside it is an empty one, and the knowledge is the one in the package.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { findEditor, reportNotRun, root } from './editor.mjs';
import { faultsOfPackage } from './package-faults.mjs';
import { reportCounts, runSuites } from './suites.mjs';

const args = process.argv.slice(2);
const named = args.filter((each) => !each.endsWith('.vsix'));
const vsix = args.find((each) => each.endsWith('.vsix')) ?? readdirSync(root).find((name) => name.endsWith('.vsix'));
if (vsix === undefined || !existsSync(path.resolve(root, vsix))) {
  console.error('runVsix: name a .vsix, or package one first');
  process.exitCode = 2;
} else await run(path.resolve(root, vsix));

async function run(packaged) {
  const faults = faultsOfPackage(packaged);
  for (const fault of faults) console.error(`${path.basename(packaged)}: ${fault}`);
  const editor = await findEditor();
  if (faults.length > 0) reportCounts({ passed: 0, failed: faults.length, skipped: 0 });
  else if (editor.executable) await runIn(editor, packaged);
  else reportNotRun(editor.missing, 'The suite of the package');
}

async function runIn({ executable, kind }, packaged) {
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
    const suites = named.length > 0 ? named : ['packaged'];
    const counts = await runSuites(executable, { kind, named: suites, extension, profile: [extensions] });
    console.log(`editor suites on ${path.basename(packaged)}: ${counts.failed === 0 ? 'passed' : 'FAILED'} (${kind})`);
    reportCounts(counts);
  } catch (error) {
    console.error(`editor suites on ${path.basename(packaged)}: FAILED: ${error?.message ?? error}`);
    reportCounts({ passed: 0, failed: 1, skipped: 0 });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
