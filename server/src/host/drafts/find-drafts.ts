import { readdirSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
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
    const candidates = status.isDirectory() ? draftsBelow(path) : [{ path: normalize(path), chosen: true }];
    for (const candidate of candidates)
      if (candidate.chosen || !found.has(candidate.path)) found.set(candidate.path, candidate);
  }
  return [...found.values()];
}

/** Folders that hold no one's drafts. */
const SKIPPED = new Set(['node_modules']);
const ALWAYS = new Set(['.vanban']);
const PERHAPS = new Set(['.md', '.markdown', '.txt', '.docx']);
/** Word's own mark of a document that is open. */
const LOCK = '~$';

function draftsBelow(folder: string): readonly DraftCandidate[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || SKIPPED.has(entry.name) ? [] : draftsBelow(path);
    const extension = extname(entry.name).toLowerCase();
    if ((!ALWAYS.has(extension) && !PERHAPS.has(extension)) || entry.name.startsWith(LOCK)) return [];
    const isFile =
      entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
    return isFile ? [{ path, chosen: ALWAYS.has(extension) }] : [];
  });
}
