import { statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { isFolder } from '../is-folder.ts';
import { type Problem, problem } from '../problem.ts';
import { type FolderEntry, isNamed, listFolder } from './list-folder.ts';

/** A file that may be a draft. `chosen`: named by the user, or of a kind that is always a draft; else its settings or its text decide. */
export interface DraftCandidate {
  readonly path: string;
  readonly chosen: boolean;
  /** Why it cannot be opened at all, by what its folder says of it. */
  readonly fault: Bilingual | undefined;
}

/** The files to look at: those named, and the drafts below the folders named, each once, in the order of names. */
export function findDrafts(paths: readonly string[]): readonly DraftCandidate[] | Problem {
  const found = new Map<string, DraftCandidate>();
  for (const path of paths) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined)
      return problem(path, { vi: 'không có tệp hoặc thư mục này', en: 'there is no such file or folder' });
    const candidates = status.isDirectory()
      ? [...draftsBelow(path)].flat()
      : [{ path: normalize(path), chosen: true, fault: undefined }];
    for (const candidate of candidates) {
      // As text, its name may be that of another file.
      const key = candidate.fault === undefined ? candidate.path : `${candidate.path}\0`;
      if (candidate.chosen || !found.has(key)) found.set(key, candidate);
    }
  }
  return [...found.values()];
}

/** What lies below a folder, in the order of names, a portion at a time. A folder that cannot be read ends the search. */
function* draftsBelow(folder: string): Generator<readonly DraftCandidate[]> {
  for (const each of listDrafts(folder)) {
    if (each.kind === 'candidate') yield [each];
    else yield* draftsBelow(each.path);
  }
}

/** Something in a folder: what may be a draft, or a folder that may hold some. One that cannot be opened counts as a draft that cannot. */
export type Listed =
  | (DraftCandidate & { readonly kind: 'candidate' })
  | { readonly kind: 'folder'; readonly path: string };

/** What lies in a folder itself, in the order of names. */
export function listDrafts(folder: string): readonly Listed[] {
  const entries = [...listFolder(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): readonly Listed[] => {
    const path = join(folder, entry.name);
    const fault = isNamed(entry) ? undefined : UNNAMED;
    if (entry.kind !== 'folder')
      return isCandidate(entry, path) ? [{ kind: 'candidate', path, chosen: isAlways(entry), fault }] : [];
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return [];
    return fault === undefined ? [{ kind: 'folder', path }] : [{ kind: 'candidate', path, chosen: true, fault }];
  });
}

const UNNAMED: Bilingual = {
  vi: 'có tên không phải là Unicode (UTF-8) nên không mở được; hãy đổi tên',
  en: 'has a name that is not Unicode (UTF-8), and so cannot be opened; rename it',
};

/** Folders that hold no one's drafts. */
const SKIPPED = new Set(['node_modules']);
const ALWAYS = '.vanban';
const PERHAPS = new Set(['.md', '.markdown', '.txt', '.docx']);
/** Word's own mark of a document that is open. */
const LOCK = '~$';

function isCandidate(entry: FolderEntry, path: string): boolean {
  if (!isAlways(entry) && !PERHAPS.has(extensionOf(entry))) return false;
  if (entry.name.startsWith(LOCK)) return false;
  // A link that leads nowhere may have led to a draft: reading it says so.
  return entry.kind === 'file' || (entry.kind === 'link' && !isFolder(path));
}

function isAlways(entry: FolderEntry): boolean {
  return extensionOf(entry) === ALWAYS;
}

function extensionOf({ name }: FolderEntry): string {
  return extname(name).toLowerCase();
}
