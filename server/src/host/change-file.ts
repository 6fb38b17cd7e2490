import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Runs a change that reads a file and writes it: whoever else changes it in this way, in another editor or on the command
 * line, comes before or after, so that none loses what the other wrote. What a program left behind that was ended within
 * its change stops nobody.
 */
export function changeFile<T>(path: string, change: () => T): T {
  const lock = join(dirname(path), `.${basename(path)}.doichieu-lock`);
  waitFor(lock);
  try {
    return change();
  } finally {
    rmSync(lock, { force: true });
  }
}

function waitFor(lock: string): void {
  let holder: string | undefined;
  let since = performance.now();
  while (!take(lock)) {
    const now = holderOf(lock);
    if (now !== holder) [holder, since] = [now, performance.now()];
    else if (performance.now() - since > LONGEST) rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(lock: string): string | undefined {
  const status = statSync(lock, { throwIfNoEntry: false });
  return status === undefined ? undefined : `${status.ino} ${status.ctimeMs}`;
}

/** In milliseconds. A change takes a few of them: who holds a file for so long was ended. */
const LONGEST = 2_000;
const PAUSE = 5;
