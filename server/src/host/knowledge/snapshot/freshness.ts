import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../read-file.ts';
import { hashOf, KNOWLEDGE_LIMIT } from '../read-folder.ts';
import { yamlFilesBelow } from '../yaml-files.ts';

/** A file of a compiled folder; its path counts from the folder. */
export interface FileOnRecord {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
  readonly hash: string;
}

/**
 * Whether a folder still holds just these files with these contents. `written` is the time of the snapshot. A file whose
 * size and time are the same is taken to be the same; any other, and one that may have changed again within the grain of
 * the clock, is read and compared.
 */
export function isFresh(folder: string, files: readonly FileOnRecord[], written: number): boolean {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  const found = yamlFilesBelow(folder);
  const known = new Map(files.map((file) => [join(folder, file.path), file]));
  return found.length === files.length && found.every((path) => isSame(path, known.get(path), written));
}

function isSame(path: string, file: FileOnRecord | undefined, written: number): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  if (file === undefined || status === undefined || status.size !== file.size) return false;
  if (status.mtimeMs === file.modified && status.mtimeMs + GRAIN < written) return true;
  const read = readFile(path, KNOWLEDGE_LIMIT);
  return typeof read !== 'string' && hashOf(read.bytes) === file.hash;
}

/** In milliseconds: no file system that is still in use tells times apart less well. */
const GRAIN = 2_000;
