import { createHash } from 'node:crypto';
import type { KnowledgeFault } from '../../core/knowledge/fault.ts';
import type { KnowledgeRecords } from '../../core/knowledge/model.ts';
import type { RawRecords } from '../../core/knowledge/raw.ts';
import { resolveRecords } from '../../core/knowledge/resolve.ts';
import { isProblem, type Problem } from '../problem.ts';
import { joinRaw, type KnowledgeFolder, type Progress, readKnowledgeFolder } from './read-folder.ts';

/** Several folders taken together, with all references resolved. */
export interface LoadedKnowledge {
  readonly records: KnowledgeRecords;
  /** In the order of files and lines; the entries concerned are left out of the records. */
  readonly faults: readonly KnowledgeFault[];
  /** "sha256:…" over the contents of all files: neither where the folders lie nor their order changes it. */
  readonly digest: string;
}

/** What was loaded, and what it was made of. */
export interface ReadKnowledge extends LoadedKnowledge {
  readonly folders: readonly KnowledgeFolder[];
  readonly raw: RawRecords;
}

/** Reads knowledge folders, the bundled one first where it is among them. */
export function loadKnowledge(paths: readonly string[], onFile?: Progress): ReadKnowledge | Problem {
  const folders: KnowledgeFolder[] = [];
  for (const path of new Set(paths)) {
    const folder = readKnowledgeFolder(path, onFile);
    if (isProblem(folder)) return folder;
    folders.push(folder);
  }
  const unread = folders.flatMap((folder) => folder.faults);
  const raw = joinRaw(folders.map((folder) => folder.raw));
  const { records, faults } = resolveRecords(raw, new Set(unread.flatMap(({ id }) => id ?? [])));
  // Where a whole file could not be read, nobody knows which ids it would have brought.
  const lost = unread.some(({ id }) => id === undefined);
  return {
    records,
    faults: lost ? unread : [...unread, ...faults],
    digest: digestOf(folders.flatMap((folder) => folder.files.map(({ hash }) => hash))),
    folders,
    raw,
  };
}

function digestOf(hashes: readonly string[]): string {
  return `sha256:${createHash('sha256')
    .update([...hashes].sort().join('\n'))
    .digest('hex')}`;
}
