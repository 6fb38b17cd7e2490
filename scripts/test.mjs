// npm test: the unit, protocol and command-line tests in Node, then the extension inside a real VS Code, at last out of its package.
//   node scripts/test.mjs [--unit]
// Ends with "N passed, N failed" and exit code 0 only where nothing failed.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { must, node, run } from './run.mjs';

const unitOnly = process.argv.includes('--unit');
const results = 'out/results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

must(node, ['esbuild.mjs']);
must(node, ['esbuild.mjs', '--tests']);

const totals = { passed: 0, failed: 0, skipped: 0 };
const add = (name, exitCode) => {
  let counts;
  try {
    counts = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  } catch {
    counts = { passed: 0, failed: 1, skipped: 0 };
    console.error(`${name}: ended without a result`);
  }
  // A run that fails without a failed test (a crash after the last one) is a failure all the same.
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(totals)) totals[key] += counts[key] ?? 0;
};

const files = readdirSync('out/unit', { recursive: true })
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => join('out/unit', file));
add(
  'unit',
  run(
    node,
    [
      '--test',
      '--enable-source-maps',
      // Many tests wait for a process of their own: every core is used.
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=./scripts/reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files,
    ],
    { env: { ...process.env, TEST_RESULT: join(results, 'unit.json') } },
  ),
);

const editorSuite = (name, script) => {
  const env = { ...process.env, VSCODE_TEST_RESULT: join(process.cwd(), results, `${name}.json`) };
  add(name, run(node, [script], { env }));
};
if (!unitOnly) {
  editorSuite('vscode', 'test/vscode/runTest.mjs');
  editorSuite('web', 'test/vscode/runWeb.mjs');
  editorSuite('restart', 'test/vscode/runRestart.mjs');
  // The last: what it packages is minified, and stays in dist/.
  must(node, ['scripts/package.mjs']);
  editorSuite('package', 'test/vscode/runVsix.mjs');
}

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
