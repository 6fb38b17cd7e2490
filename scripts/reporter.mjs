// A reporter for node --test: silent about what passes, complete about what fails, with the counts in a file ($TEST_RESULT).
import { writeFileSync } from 'node:fs';

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export async function* reporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const started = Date.now();
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') continue;
    // A suite is counted through its tests.
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass') {
      if (data.skip !== undefined) counts.skipped += 1;
      else if (data.todo === undefined) counts.passed += 1;
    }
    if (type === 'test:fail') {
      counts.failed += 1;
      const error = data.details.error;
      const cause = error.cause ?? error;
      yield `✖ ${data.name}\n  ${data.file ?? ''}:${data.line ?? ''}\n${String(cause.stack ?? cause).replace(/^/gmu, '  ')}\n\n`;
    }
  }
  if (process.env.TEST_RESULT) writeFileSync(process.env.TEST_RESULT, JSON.stringify(counts));
  yield `unit: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${((Date.now() - started) / 1000).toFixed(1)} s\n`;
}

// node --test takes the module's default export as the reporter.
export { reporter as default };
