import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildKnowledge } from '../../core/knowledge/knowledge.ts';
import { readAll } from '../../core/knowledge/readings.ts';
import { isProblem, type Problem } from '../problem.ts';
import { pruneFolder } from '../prune-folder.ts';
import { writeFileAtomically } from '../write-file.ts';
import { type LoadedKnowledge, loadKnowledge } from './load.ts';
import { KNOWLEDGE_BUILD } from './snapshot/build.ts';
import { type CompiledKnowledge, compileKnowledge, openCompiled } from './snapshot/compiled.ts';

/** Where compiled knowledge may lie. */
export interface Snapshots {
  /** The one that comes with the program, for the bundled folder alone. */
  readonly shipped: { readonly folder: string; readonly file: string } | undefined;
  /** A folder of the user's in which others are kept; undefined to keep none. */
  readonly cache: string | undefined;
}

/** Knowledge that is ready, and why it could not be kept for the next start where that was tried. */
export interface OpenedKnowledge extends CompiledKnowledge {
  readonly unkept: string | undefined;
}

/** Knowledge folders from their snapshot where it is whole and up to date, else from their files, of which one is then kept. */
export function openKnowledge(paths: readonly string[], snapshots: Snapshots): OpenedKnowledge | Problem {
  const folders = [...new Set(paths)];
  const file = snapshotFileOf(folders, snapshots);
  const compiled = file === undefined ? undefined : openFile(file, folders);
  if (compiled !== undefined) return { ...compiled, unkept: undefined };
  const read = loadKnowledge(folders);
  if (isProblem(read)) return read;
  const { records, faults, digest } = read;
  // What is read for the snapshot is read for this start too; where none is kept, nothing is read before it is asked for.
  const { readings } = buildKnowledge(records);
  const bytes =
    file === undefined || file === snapshots.shipped?.file
      ? undefined
      : compileKnowledge(read, readings, KNOWLEDGE_BUILD);
  const unkept = bytes === undefined || file === undefined ? undefined : keep(file, bytes);
  return { records, readings, faults, digest, unkept };
}

/** What compiling is at: reading files, or reading all statements for one of the indexes. */
export type CompileStep = {
  readonly kind: 'files' | 'indexes';
  readonly done: number;
  readonly of: number;
};

/** Compiles folders into a file, whatever lay there. */
export function compileTo(
  file: string,
  paths: readonly string[],
  onStep: (step: CompileStep) => void = () => undefined,
): CompiledFile | Problem {
  const knowledge = loadKnowledge(paths, (done, of) => onStep({ kind: 'files', done, of }));
  if (isProblem(knowledge)) return knowledge;
  const { readings } = buildKnowledge(knowledge.records);
  readAll(readings, (done, of) => onStep({ kind: 'indexes', done, of }));
  const bytes = compileKnowledge(knowledge, readings, KNOWLEDGE_BUILD);
  if (bytes === undefined) return { file, size: 0, knowledge };
  mkdirSync(dirname(file), { recursive: true });
  writeFileAtomically(file, bytes);
  return { file, size: bytes.length, knowledge };
}

/** Where the knowledge has faults, nothing was written. */
export interface CompiledFile {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly knowledge: LoadedKnowledge;
}

/** One file for each set of folders; the shipped one where it is for just these. */
export function snapshotFileOf(paths: readonly string[], { shipped, cache }: Snapshots): string | undefined {
  const folders = [...new Set(paths.map((path) => resolve(path)))];
  if (shipped !== undefined && folders.length === 1 && folders[0] === resolve(shipped.folder)) return shipped.file;
  if (cache === undefined || folders.length === 0) return undefined;
  const key = createHash('sha256').update(folders.join('\n')).digest('hex').slice(0, KEY_LENGTH);
  return join(cache, `${key}${SUFFIX}`);
}

const KEY_LENGTH = 24;
const SUFFIX = '.knowledge';
/** The sets of folders that somebody works with at a time are few; what has not been compiled for longest goes first. */
const MOST_KEPT = 16;

/** A snapshot that cannot be read is as good as none: the files are there. */
function openFile(file: string, folders: readonly string[]): CompiledKnowledge | undefined {
  const found = readIfPossible(file);
  return found === undefined
    ? undefined
    : openCompiled(found.bytes, { folders, build: KNOWLEDGE_BUILD, written: found.written });
}

function readIfPossible(file: string): { readonly bytes: Buffer; readonly written: number } | undefined {
  try {
    return { written: statSync(file).mtimeMs, bytes: readFileSync(file) };
  } catch {
    return undefined;
  }
}

/** Why the bytes could not be kept: a start without them is slower, and nothing else. */
function keep(file: string, bytes: Uint8Array): string | undefined {
  try {
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true });
    writeFileAtomically(file, bytes);
    pruneFolder(folder, { suffix: SUFFIX, most: MOST_KEPT });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
