import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { isFolder } from '../is-folder.ts';
import { type Problem, problem } from '../problem.ts';

/** A file that may be a draft. `chosen`: named by the user, or of a kind that is always a draft; else its settings or its text decide. */
export interface DraftCandidate {
  readonly path: string;
  readonly chosen: boolean;
}

/** The files to look at: those named, and the drafts below the folders named, each once, in the order of names. */
export function findDrafts(paths: readonly string[]): readonly DraftCandidate[] | Problem {
  const found = new Map<string, DraftCandidate>();
  for (const path of paths) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined)
      return problem(path, { vi: 'không có tệp hoặc thư mục này', en: 'there is no such file or folder' });
    const candidates = status.isDirectory() ? [...draftsBelow(path)].flat() : [{ path: normalize(path), chosen: true }];
    for (const candidate of candidates)
      if (candidate.chosen || !found.has(candidate.path)) found.set(candidate.path, candidate);
  }
  return [...found.values()];
}

/**
 * What lies below a folder, in the order of names: at least one portion a folder, so that a reader of many may pause. A
 * folder that cannot be read ends the search, unless somebody takes it as it is.
 */
export function* draftsBelow(
  folder: string,
  onUnreadable?: (folder: string) => void,
): Generator<readonly DraftCandidate[]> {
  yield [];
  for (const entry of entriesIn(folder, onUnreadable)) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) yield isCandidate(entry, path) ? [{ path, chosen: isAlways(entry) }] : [];
    else if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) yield* draftsBelow(path, onUnreadable);
  }
}

function entriesIn(folder: string, onUnreadable: ((folder: string) => void) | undefined): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (onUnreadable === undefined) throw error;
    onUnreadable(folder);
    return [];
  }
}

/** Folders that hold no one's drafts. */
const SKIPPED = new Set(['node_modules']);
const ALWAYS = '.vanban';
const PERHAPS = new Set(['.md', '.markdown', '.txt', '.docx']);
/** Word's own mark of a document that is open. */
const LOCK = '~$';

function isCandidate(entry: Dirent, path: string): boolean {
  if (!isAlways(entry) && !PERHAPS.has(extensionOf(entry))) return false;
  if (entry.name.startsWith(LOCK)) return false;
  // A link that leads nowhere may have led to a draft: reading it says so.
  return entry.isFile() || (entry.isSymbolicLink() && !isFolder(path));
}

function isAlways(entry: Dirent): boolean {
  return extensionOf(entry) === ALWAYS;
}

function extensionOf({ name }: Dirent): string {
  return extname(name).toLowerCase();
}
