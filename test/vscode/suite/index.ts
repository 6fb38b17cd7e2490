import { writeFileSync } from 'node:fs';

const TIMEOUT_MS = 20_000;

/** What VS Code's extension host runs (extensionTestsPath). */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: TIMEOUT_MS });
  // Mocha's interface is put into the globals here, not by loading files: the whole suite is in this bundle.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./activation.ts');
  await import('./findings.ts');
  await import('./lookup.ts');
  await import('./settings.ts');

  const result = await new Promise<{ passes: number; failures: number; pending: number }>((resolve) => {
    const counts = { passes: 0, failures: 0, pending: 0 };
    mocha
      .run(() => resolve(counts))
      .on('pass', () => counts.passes++)
      .on('fail', () => counts.failures++)
      .on('pending', () => counts.pending++);
  });
  console.log(`${result.passes} passed, ${result.failures} failed, ${result.pending} skipped`);
  const file = process.env.VSCODE_TEST_RESULT;
  if (file !== undefined) writeFileSync(file, JSON.stringify(result));
  if (result.failures > 0) throw new Error(`${result.failures} tests failed.`);
  if (result.passes === 0) throw new Error('No test ran.');
}
