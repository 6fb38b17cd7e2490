import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An input that something of the product once broke on. */
export interface Crash {
  readonly target: string;
  readonly input: string;
  /** What happened, for readers. */
  readonly what: string;
}

/** The tests run with the repository as their folder. */
export const CRASHES = 'test/fuzz/crashes';

/** All that were found; each was mended, and is tried by every test run. */
export function readCrashes(): readonly Crash[] {
  return readdirSync(CRASHES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(CRASHES, file), 'utf8')) as Crash);
}

/** As JSON, which keeps halves of characters too. The path of the file. */
export function writeCrash(crash: Crash): string {
  const digest = createHash('sha256').update(JSON.stringify(crash.input)).digest('hex').slice(0, 8);
  const file = join(CRASHES, `${crash.target.replace(/[^a-z]+/gu, '-')}-${digest}.json`);
  mkdirSync(CRASHES, { recursive: true });
  writeFileSync(file, `${JSON.stringify(crash, null, 2)}\n`);
  return file;
}
