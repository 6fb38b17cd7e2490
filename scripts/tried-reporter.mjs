// A reporter for node --test: one line of JSON with the counts, and with what the tests say that they have tried.

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export async function* reporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, tried: 0 };
  const failed = [];
  for await (const { type, data } of events) {
    const { count } = /^tried (?<count>\d+)$/u.exec(type === 'test:diagnostic' ? data.message : '')?.groups ?? {};
    // The test itself is counted too, so it is taken off.
    if (count !== undefined) counts.tried += Number(count) - 1;
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass') {
      if (data.skip !== undefined) counts.skipped += 1;
      else {
        counts.passed += 1;
        counts.tried += 1;
      }
    }
    if (type === 'test:fail') {
      counts.failed += 1;
      failed.push(`${data.name}: ${data.details.error.cause?.message ?? data.details.error.message}`);
    }
  }
  yield JSON.stringify({ ...counts, failures: failed });
}

// node --test takes the module's default export as the reporter.
export { reporter as default };
