import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync } from 'node:fs';

/** Something that lies in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** The name as the disk has it; undefined where the text is certainly the same. */
  readonly bytes: Buffer | undefined;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What lies in a folder. Names that are not UTF-8, as old archives leave them, come with their bytes: their text leads nowhere, or to another file. */
export function listFolder(folder: string): readonly FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes(REPLACEMENT)))
    return entries.map((entry) => ({ name: entry.name, bytes: undefined, kind: kindOf(entry) }));
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
    name: entry.name.toString('utf8'),
    bytes: entry.name,
    kind: kindOf(entry),
  }));
}

/** Whether a file can be opened by the text of its name. */
export function isNamed({ bytes }: FolderEntry): boolean {
  return bytes === undefined || isUtf8(bytes);
}

/** What stands in place of bytes that are no character. A name may hold it itself. */
const REPLACEMENT = '\uFFFD';

function kindOf(entry: Dirent | Dirent<Buffer>): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
