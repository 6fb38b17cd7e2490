// The suites in a real VS Code, on the extension as it lies in this folder: `npm run build` comes first.
//   node test/vscode/runTest.mjs [SUITE…]      VSCODE_TEST_ONLY: a part of the names of the tests that are to run
import { findEditor, reportNotRun, root } from './editor.mjs';
import { reportCounts, runSuites } from './suites.mjs';

const { executable, kind, missing } = await findEditor();
if (executable) {
  const named = process.argv.slice(2);
  const profile = ['--disable-extensions'];
  const counts = await runSuites(executable, { kind, named, extension: root, profile });
  console.log(`editor suites: ${counts.failed === 0 ? 'passed' : 'FAILED'} (${kind})`);
  reportCounts(counts);
} else reportNotRun(missing);
