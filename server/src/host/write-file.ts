import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that nobody ever sees half of it: beside it first, then renamed over it. The mode of an existing file stays; a link keeps pointing. */
export function writeFileAtomically(path: string, contents: Uint8Array | string): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const status = statSync(target, { throwIfNoEntry: false });
  if (status !== undefined && !status.isFile()) {
    // A pipe or a device cannot be replaced, only written to.
    writeFileSync(target, contents);
    return;
  }
  const temporary = join(dirname(target), `.${basename(target)}${TEMPORARY}`);
  try {
    writeFileSync(temporary, contents, { flag: 'wx' });
    if (status !== undefined) chmodSync(temporary, status.mode);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Whether a file is there that is not empty; a pipe or a device is none. */
export function holdsSomething(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size > 0;
}

/** The file that is meant where the file system complains of one of our temporary files. */
export function meantFile(path: string): string {
  return path.endsWith(TEMPORARY) ? join(dirname(path), basename(path).slice(1, -TEMPORARY.length)) : path;
}

const TEMPORARY = `.${process.pid}.doichieu-tmp`;
