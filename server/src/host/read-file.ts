import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Bilingual } from '../core/knowledge/fault.ts';

/** Why a file was not read. */
export type Unread = 'missing' | 'no file' | 'not allowed' | 'too large' | 'changing';

/** A file as it was when it was read. */
export interface FileRead {
  readonly bytes: Buffer;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Reads a file as a whole, or says why not. Everything that comes from outside is read here: a pipe or a device in place of
 * a file keeps nobody waiting, what grows beyond `most` bytes fills no memory, and what somebody else is writing meanwhile is
 * never taken for half of it. What the system refuses is thrown, with its path.
 */
export function readFile(path: string, most: number): FileRead | Unread {
  let unread: Unread = 'changing';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = readOnce(path, most);
    if (typeof read !== 'string') return read;
    unread = read;
    if (unread !== 'changing') break;
  }
  return unread;
}

/** In words, for who has no better ones. */
export const UNREAD: Readonly<Record<Unread, Bilingual>> = {
  missing: { vi: 'không có tệp này', en: 'there is no such file' },
  'no file': { vi: 'không phải là tệp', en: 'is not a file' },
  'not allowed': { vi: 'không có quyền đọc', en: 'may not be read' },
  'too large': { vi: 'quá lớn', en: 'is too large' },
  changing: {
    vi: 'đang được chương trình khác ghi; hãy thử lại khi ghi xong',
    en: 'is being written by another program; try again when that is done',
  },
};

const ATTEMPTS = 3;

function readOnce(path: string, most: number): FileRead | Unread {
  let file: number;
  try {
    // Without waiting: to open a pipe would take until somebody writes into it.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const unread = error instanceof Error && 'code' in error ? UNOPENED.get(error.code) : undefined;
    if (unread === undefined) throw error;
    return unread;
  }
  try {
    const before = fstatSync(file);
    if (!before.isFile()) return 'no file';
    if (before.size > most) return 'too large';
    const bytes = Buffer.allocUnsafe(before.size);
    const length = fill(bytes, file);
    const isWhole = length === before.size && isSame(before, fstatSync(file));
    return isWhole ? { bytes, modified: before.mtimeMs } : 'changing';
  } catch (error) {
    throw withPath(error, path);
  } finally {
    closeSync(file);
  }
}

function fill(bytes: Buffer, file: number): number {
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

/** A link that leads back to itself and a socket are no files either. */
const UNOPENED: ReadonlyMap<unknown, Unread> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ELOOP', 'no file'],
  ['EACCES', 'not allowed'],
  ['EPERM', 'not allowed'],
  ['ENXIO', 'no file'],
  ['EISDIR', 'no file'],
]);

/** Node names no file where one that is open cannot be read. */
function withPath(error: unknown, path: string): unknown {
  return error instanceof Error && 'code' in error && !('path' in error) ? Object.assign(error, { path }) : error;
}
