import type { TestContext } from 'node:test';

/** Tells how many inputs or faults a test has tried: `npm run security:table` adds them up. A test that says nothing has tried one. */
export function tried(t: TestContext, count: number): void {
  t.diagnostic(`tried ${count}`);
}
