import { writeFileSync } from 'node:fs';
import { cleanUp } from './clean-up.ts';

/** For a test as a whole: a machine that does other work as well is slow. A condition that is waited for gives up earlier, and says which. */
const TIMEOUT_MS = 60_000;

/** Runs the files of a suite inside VS Code's extension host; each is loaded when Mocha's words are there. */
export async function runSuite(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const only = process.env.VSCODE_TEST_ONLY;
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: TIMEOUT_MS, ...(only && { grep: only }) });
  // Mocha's interface is put into the globals here, not by loading files: the whole suite is in one bundle.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  mocha.rootHooks({ afterEach: cleanUp });
  for (const load of files) await load();

  const counts = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => counts.passed++)
      .on('fail', () => counts.failed++)
      .on('pending', () => counts.skipped++);
  });
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  const file = process.env.VSCODE_TEST_COUNTS;
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
  if (counts.passed === 0 && only === undefined) throw new Error('No test ran.');
}
