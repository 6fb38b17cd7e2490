import { join, relative, sep } from 'node:path';
import type { Origin } from '../../../core/knowledge/origin.ts';
import type { RawEntry, RawRecords, RawStatement } from '../../../core/knowledge/raw.ts';
import { resolveRecords } from '../../../core/knowledge/resolve.ts';
import type { LoadedKnowledge, ReadKnowledge } from '../load.ts';
import { openSnapshot, packSnapshot } from './format.ts';
import { type FileOnRecord, isFresh } from './freshness.ts';

/**
 * What a compiled knowledge base says of itself. Entries are kept as they stood in the files, with their ids: whoever
 * resolves them after reading YAML resolves them here, so a field more is a field more on both ways.
 */
interface Head {
  /** Of the program that compiled it: another one reads the files again. */
  readonly build: string;
  readonly digest: string;
  /** The files of each folder. */
  readonly files: readonly (readonly FileOnRecord[])[];
  /** All entries but the statements, their files as paths below a folder. */
  readonly raw: Omit<RawRecords, 'statements'>;
}

/** Bytes from which the same knowledge comes back without reading a file of it; undefined where it has faults, which have to be seen again. */
export function compileKnowledge(read: ReadKnowledge, build: string): Buffer | undefined {
  if (read.faults.length > 0) return undefined;
  const roots = read.folders.map(({ path }) => path);
  const files = read.folders.map((folder) =>
    folder.files.map(({ path, size, modified, hash }) => ({ path: below(folder.path, path), size, modified, hash })),
  );
  const portable = (origin: Origin): Origin => toPortable(origin, roots);
  const { statements, ...others } = moved(read.raw, portable);
  const head: Head = { build, digest: read.digest, files, raw: others };
  return packSnapshot(head, statements);
}

/** The knowledge of the folders as compiled; undefined where the bytes are damaged, of another program, or older than a file. */
export function openCompiled(
  bytes: Buffer,
  {
    folders,
    build,
    written,
  }: { readonly folders: readonly string[]; readonly build: string; readonly written: number },
): LoadedKnowledge | undefined {
  const snapshot = openSnapshot(bytes);
  if (snapshot === undefined) return undefined;
  // The checksum has vouched for the bytes, and `build` vouches for the shape.
  const head = snapshot.head as Head;
  if (head.build !== build || head.files.length !== folders.length) return undefined;
  if (!folders.every((folder, index) => isFresh(folder, head.files[index] ?? [], written))) return undefined;
  const statements = Array.from({ length: snapshot.count }, (_, index) => snapshot.entry(index) as RawStatement);
  const raw = moved({ ...head.raw, statements }, (origin) => fromPortable(origin, folders));
  return { records: resolveRecords(raw).records, faults: [], digest: head.digest };
}

/** The entries with their origins changed. */
function moved(raw: RawRecords, move: (origin: Origin) => Origin): RawRecords {
  const each = <E extends RawEntry>(entries: readonly E[]): readonly E[] =>
    entries.map((entry) => ({ ...entry, origin: move(entry.origin) }));
  const lists = Object.entries(raw).map(([kind, entries]) => [kind, each(entries as readonly RawEntry[])]);
  return Object.fromEntries(lists) as RawRecords;
}

/** "0:statements/2023.yaml": the number of the folder and the path below it. */
function toPortable({ file, line }: Origin, roots: readonly string[]): Origin {
  const index = roots.findIndex((root) => isBelow(root, file));
  const root = roots[index];
  return root === undefined ? { file, line } : { file: `${index}:${below(root, file)}`, line };
}

function fromPortable({ file, line }: Origin, roots: readonly string[]): Origin {
  const { index, path } = PORTABLE.exec(file)?.groups ?? {};
  const root = roots[Number(index)];
  return root === undefined || path === undefined ? { file, line } : { file: join(root, path), line };
}

const PORTABLE = /^(?<index>\d+):(?<path>.*)$/u;

function isBelow(root: string, file: string): boolean {
  return !relative(root, file).startsWith('..');
}

function below(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
