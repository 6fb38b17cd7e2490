// The extension in a browser, with its server in a worker: `npm run build` and `node esbuild.mjs --tests` come first.
// Needs the stand-in of testbed/, whose workbench runs in Chromium; the desktop VS Code has no such mode.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportNotRun, root, standIn } from './editor.mjs';

const PASSED = 'web suite: passed';

const { executable, missing } = standIn();
if (executable) await run(executable);
else reportNotRun(missing);

async function run(code) {
  const started = Date.now();
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-web-'));
  try {
    const output = await outputOf(code, [
      scratch,
      '--disable-extensions',
      '--extensionDevelopmentKind=web',
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${path.join(root, 'out/vscode-web/index.js')}`,
      `--user-data-dir=${path.join(scratch, 'user')}`,
    ]);
    // The testbed's web mode ends with 0 as well where the worker dies, so that the suite has to say it itself.
    const passed = output.includes(PASSED);
    console.log(`web suite: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (!passed) console.error(output);
    report({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function outputOf(command, args) {
  return new Promise((settle) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('exit', () => settle(output));
  });
}

function report(counts) {
  const file = process.env.VSCODE_TEST_RESULT;
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) process.exitCode = 1;
}
