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
  await import('./reading.ts');
  await import('./compare.ts');
  await import('./navigation.ts');
  await import('./settings.ts');
  await import('./import.ts');
  await import('./drafting.ts');
  await import('./grammar.ts');
  await import('./views.ts');
  await import('./run.ts');

  const counts = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => counts.passed++)
      .on('fail', () => counts.failed++)
      .on('pending', () => counts.skipped++);
  });
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  const file = process.env.VSCODE_TEST_RESULT;
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
  if (counts.passed === 0) throw new Error('No test ran.');
}
