import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFault } from '../../core/knowledge/fault.ts';
import type { RawRecords } from '../../core/knowledge/raw.ts';
import { decodeUtf8 } from '../drafts/decode.ts';
import { type Problem, problem } from '../problem.ts';
import { readKnowledgeFile } from './read-file.ts';

/** What one folder holds, before ids are resolved. */
export interface KnowledgeFolder {
  readonly path: string;
  readonly raw: RawRecords;
  readonly faults: readonly KnowledgeFault[];
  /** The SHA-256 of each file. */
  readonly hashes: readonly string[];
}

/** Reads every .yaml and .yml file below a folder, in the order of their paths. Faults in the files are part of the result. */
export function readKnowledgeFolder(path: string): KnowledgeFolder | Problem {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined)
    return problem(path, { vi: 'không có thư mục tri thức này', en: 'there is no such knowledge folder' });
  if (!status.isDirectory())
    return problem(path, { vi: 'không phải là thư mục tri thức', en: 'is not a knowledge folder' });
  const files = yamlFilesBelow(path).map((file) => readOne(file));
  return {
    path,
    raw: joinRaw(files.map((file) => file.raw)),
    faults: files.flatMap((file) => file.faults),
    hashes: files.map((file) => file.hash),
  };
}

/** All entries of several folders or files, in their order. */
export function joinRaw(parts: readonly Partial<RawRecords>[]): RawRecords {
  return {
    sources: parts.flatMap((part) => part.sources ?? []),
    people: parts.flatMap((part) => part.people ?? []),
    organisations: parts.flatMap((part) => part.organisations ?? []),
    places: parts.flatMap((part) => part.places ?? []),
    topics: parts.flatMap((part) => part.topics ?? []),
    measures: parts.flatMap((part) => part.measures ?? []),
    events: parts.flatMap((part) => part.events ?? []),
    statements: parts.flatMap((part) => part.statements ?? []),
  };
}

const SIZE_LIMIT = 10 * 1024 * 1024;

function yamlFilesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return yamlFilesBelow(path);
    return entry.isFile() && /\.ya?ml$/iu.test(entry.name) ? [path] : [];
  });
}

interface FileContents {
  readonly raw: Partial<RawRecords>;
  readonly faults: readonly KnowledgeFault[];
  readonly hash: string;
}

function readOne(file: string): FileContents {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const unreadable = (vi: string, en: string): FileContents => ({
    raw: {},
    faults: [{ file, line: 1, id: undefined, message: { vi, en } }],
    hash,
  });
  if (bytes.length > SIZE_LIMIT) return unreadable('lớn hơn 10 MB', 'is larger than 10 MB');
  const text = decodeUtf8(bytes);
  if (text === undefined) return unreadable('không phải là văn bản UTF-8', 'is not UTF-8 text');
  return { ...readKnowledgeFile(file, text), hash };
}
