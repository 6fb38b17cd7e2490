import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that nobody ever sees half of it: beside it first, then renamed over it. The mode of an existing file stays; a link keeps pointing. */
export function writeFileAtomically(path: string, contents: Uint8Array | string): void {
  replace(path, contents, { onDisk: false });
}

/** The same for what cannot be made again: it is on the disk before it takes the place of what was there. */
export function saveFile(path: string, contents: Uint8Array | string): void {
  replace(path, contents, { onDisk: true });
}

/** Saves a file only where it still is what it was when it was read; false where somebody has changed it since. */
export function saveUnchanged(path: string, contents: Uint8Array, isUnchanged: () => boolean): boolean {
  return replace(path, contents, { onDisk: true, isUnchanged });
}

interface Replacement {
  readonly onDisk: boolean;
  /** Asked last, when nothing is left to do but to rename. */
  readonly isUnchanged?: () => boolean;
}

function replace(path: string, contents: Uint8Array | string, { onDisk, isUnchanged }: Replacement): boolean {
  const target = existsSync(path) ? realpathSync(path) : path;
  const status = statSync(target, { throwIfNoEntry: false });
  if (status !== undefined && !status.isFile()) {
    // A pipe or a device cannot be replaced, only written to.
    writeFileSync(target, contents);
    return true;
  }
  const temporary = join(dirname(target), `.${basename(target)}.${anyName()}${TEMPORARY}`);
  try {
    // What only its owner may read is never open to others, not even while it is written.
    writeNew(temporary, contents, { onDisk, mode: status === undefined ? undefined : OWN });
    if (status !== undefined) chmodSync(temporary, status.mode);
    if (isUnchanged?.() === false) return false;
    renameSync(temporary, target);
    return true;
  } finally {
    if (existsSync(temporary)) unlinkSync(temporary);
  }
}

/** Eight digits of base 16 that another program will hardly take at the same moment; were it to, the file would not be opened. */
function anyName(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

interface NewFile {
  readonly onDisk: boolean;
  readonly mode: number | undefined;
}

function writeNew(path: string, contents: Uint8Array | string, { onDisk, mode }: NewFile): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, contents);
    if (onDisk) fsyncSync(file);
  } catch (error) {
    // Node names no file where one that is open cannot be written.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    closeSync(file);
  }
}

/** Whether a file is there that is not empty; a pipe or a device is none. */
export function holdsSomething(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size > 0;
}

/** The file that is meant where the file system complains of one that we put beside it. */
export function meantFile(path: string): string {
  const { name } = OURS.exec(basename(path))?.groups ?? {};
  return name === undefined ? path : join(dirname(path), name);
}

const OWN = 0o600;
const TEMPORARY = '.doichieu-tmp';
const OURS = /^\.(?<name>.+)\.(?:[0-9a-f]{8}\.doichieu-tmp|doichieu-lock)$/u;
