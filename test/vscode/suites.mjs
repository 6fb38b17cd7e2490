// The suites that run inside VS Code: what each opens, and the settings of the user that it needs.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { root } from './editor.mjs';

const SUITES = [
  { name: 'suite', opens: 'ws' },
  // The testbed turns all of this off unless it is asked for.
  { name: 'assistants', opens: 'ws', settings: { 'chat.disableAIFeatures': false } },
  {
    name: 'assistants-of-several',
    opens: 'several/several.code-workspace',
    settings: { 'chat.disableAIFeatures': false },
  },
  { name: 'several', opens: 'several/several.code-workspace' },
  {
    name: 'untrusted',
    opens: 'several/several.code-workspace',
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
    standInOnly: 'tests in a desktop VS Code always run with workspace trust turned off',
  },
  { name: 'knowledge', opens: 'kho' },
  // No folder at all.
  { name: 'bare' },
  // What the package alone can show: run by `runVsix.mjs`.
  { name: 'packaged', opens: 'ws', ofPackage: true },
];

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

/** Runs those suites that `named` asks for, or all but the one of the package, and sums up what came of them. Nothing of one run is left for the next. */
export async function runSuites(executable, { kind, named, extension, profile = [] }) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of SUITES) {
    if (named.length > 0 ? !named.includes(suite.name) : suite.ofPackage) continue;
    if (suite.standInOnly && kind === 'desktop') {
      console.log(`editor suite “${suite.name}” was NOT RUN: ${suite.standInOnly}.`);
      totals.skipped += 1;
      continue;
    }
    const counts = await runSuite(executable, suite, { extension, profile });
    for (const key of Object.keys(totals)) totals[key] += counts[key];
  }
  return totals;
}

async function runSuite(executable, { name, opens, settings }, { extension, profile }) {
  const started = Date.now();
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-ws-'));
  const counts = path.join(scratch, 'counts.json');
  const user = path.join(scratch, 'user');
  cpSync(fixtures, path.join(scratch, 'fixtures'), { recursive: true });
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify(settings ?? {}));
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(root, 'out/vscode', `${name}.js`),
      extensionTestsEnv: { VSCODE_TEST_COUNTS: counts },
      launchArgs: [
        ...(opens === undefined ? [] : [path.join(scratch, 'fixtures', opens)]),
        `--user-data-dir=${user}`,
        ...profile,
      ],
    });
    console.log(`editor suite “${name}”: passed in ${seconds()} s`);
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch (error) {
    console.error(`editor suite “${name}”: FAILED in ${seconds()} s: ${error?.message ?? error}`);
    // A run that ends without a failed test has failed all the same.
    const read = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
    return { ...read, failed: Math.max(1, read.failed) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Says how it ended, to whoever started it and to `npm test`. */
export function reportCounts(counts) {
  const file = process.env.VSCODE_TEST_RESULT;
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) process.exitCode = 1;
}
