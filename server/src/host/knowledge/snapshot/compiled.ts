import { join, relative, sep } from 'node:path';
import type { Origin } from '../../../core/knowledge/origin.ts';
import { packStatements, statementsOnRecord } from '../../../core/knowledge/pack-statements.ts';
import type { Readings } from '../../../core/knowledge/readings.ts';
import type { LoadedKnowledge, ReadKnowledge } from '../load.ts';
import { packSnapshot } from './format.ts';
import { isFresh } from './freshness.ts';
import { type CompiledParts, type Head, headOf, moved, openParts, recordsOf } from './parts.ts';
import { packTexts } from './texts.ts';

/** Bytes from which the same knowledge comes back without reading a file of it; undefined where it has faults, which have to be seen again. */
export function compileKnowledge(read: ReadKnowledge, readings: Readings, build: string): Uint8Array | undefined {
  if (read.faults.length > 0) return undefined;
  const roots = read.folders.map(({ path }) => path);
  const files = read.folders.map((folder) =>
    folder.files.map(({ path, size, modified, hash }) => ({ path: below(folder.path, path), size, modified, hash })),
  );
  const portable = (origin: Origin): Origin => toPortable(origin, roots);
  const { statements, ...others } = moved(read.raw, portable);
  const head: Head = { build, digest: read.digest, files, raw: others };
  const { lists, texts } = packStatements(statementsOnRecord(statements));
  const parts: CompiledParts = {
    head: Buffer.from(JSON.stringify(head)),
    statements: lists,
    texts: packTexts(texts),
    readings,
  };
  return packSnapshot(parts);
}

/** Knowledge with what was kept of the reading of its statements. */
export interface CompiledKnowledge extends LoadedKnowledge {
  readonly readings: Readings;
}

/** The knowledge of the folders as compiled; undefined where the bytes are damaged, of another program, or older than a file. */
export function openCompiled(
  bytes: Uint8Array,
  {
    folders,
    build,
    written,
  }: { readonly folders: readonly string[]; readonly build: string; readonly written: number },
): CompiledKnowledge | undefined {
  const parts = openParts(bytes);
  if (parts === undefined) return undefined;
  const head = headOf(parts);
  if (head.build !== build || head.files.length !== folders.length) return undefined;
  if (!folders.every((folder, index) => isFresh(folder, head.files[index] ?? [], written))) return undefined;
  const records = recordsOf(parts, head, placesIn(folders));
  return { records, readings: parts.readings, faults: [], digest: head.digest };
}

/** "0:statements/2023.yaml": the number of the folder and the path below it. */
function toPortable({ file, line }: Origin, roots: readonly string[]): Origin {
  const index = roots.findIndex((root) => isBelow(root, file));
  const root = roots[index];
  return root === undefined ? { file, line } : { file: `${index}:${below(root, file)}`, line };
}

/** The way back, for folders that lie elsewhere; thousands of entries stand in a few files. */
function placesIn(roots: readonly string[]): (origin: Origin) => Origin {
  const known = new Map<string, string>();
  const fileOf = (portable: string): string => {
    const { index, path } = PORTABLE.exec(portable)?.groups ?? {};
    const root = roots[Number(index)];
    return root === undefined || path === undefined ? portable : join(root, path);
  };
  return ({ file: portable, line }) => {
    const file = known.get(portable) ?? fileOf(portable);
    known.set(portable, file);
    return { file, line };
  };
}

const PORTABLE = /^(?<index>\d+):(?<path>.*)$/u;

function isBelow(root: string, file: string): boolean {
  return !relative(root, file).startsWith('..');
}

function below(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
