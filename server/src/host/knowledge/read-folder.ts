import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Bilingual, KnowledgeFault } from '../../core/knowledge/fault.ts';
import type { RawRecords } from '../../core/knowledge/raw.ts';
import { decodeUtf8 } from '../drafts/decode.ts';
import { type Problem, problem } from '../problem.ts';
import { readFile, UNREAD } from '../read-file.ts';
import { readKnowledgeFile } from './read-file.ts';
import { yamlFilesBelow } from './yaml-files.ts';

/** What one folder holds, before ids are resolved. */
export interface KnowledgeFolder {
  readonly path: string;
  readonly raw: RawRecords;
  readonly faults: readonly KnowledgeFault[];
  readonly files: readonly ReadFile[];
}

/** A file as it was when it was read. */
export interface ReadFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** How far something has come that takes a while: what is at hand is number `done` + 1 of so many. */
export type Progress = (done: number, of: number) => void;

/** Reads every .yaml and .yml file below a folder, in the order of their paths. Faults in the files are part of the result. */
export function readKnowledgeFolder(path: string, onFile?: Progress): KnowledgeFolder | Problem {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined)
    return problem(path, { vi: 'không có thư mục tri thức này', en: 'there is no such knowledge folder' });
  if (!status.isDirectory())
    return problem(path, { vi: 'không phải là thư mục tri thức', en: 'is not a knowledge folder' });
  const files = yamlFilesBelow(path).map((file, done, all) => {
    onFile?.(done, all.length);
    return readOne(file);
  });
  return {
    path,
    raw: joinRaw(files.map((file) => file.raw)),
    faults: files.flatMap((file) => file.faults),
    files: files.map((each) => each.file),
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
    contraries: parts.flatMap((part) => part.contraries ?? []),
    statements: parts.flatMap((part) => part.statements ?? []),
    documents: parts.flatMap((part) => part.documents ?? []),
  };
}

/** Of a file, in bytes. */
export const KNOWLEDGE_LIMIT = 10 * 1024 * 1024;

const TOO_LARGE: Bilingual = { vi: 'lớn hơn 10 MB', en: 'is larger than 10 MB' };
const NOTHING = { bytes: Buffer.alloc(0), modified: 0 };

interface FileContents {
  readonly raw: Partial<RawRecords>;
  readonly faults: readonly KnowledgeFault[];
  readonly file: ReadFile;
}

function readOne(path: string): FileContents {
  const read = readFile(path, KNOWLEDGE_LIMIT);
  const { bytes, modified } = typeof read === 'string' ? NOTHING : read;
  const file = { path, size: bytes.length, modified, hash: hashOf(bytes) };
  const unreadable = (message: Bilingual): FileContents => ({
    raw: {},
    faults: [{ file: path, line: 1, id: undefined, message }],
    file,
  });
  if (typeof read === 'string') return unreadable(read === 'too large' ? TOO_LARGE : UNREAD[read]);
  const text = decodeUtf8(bytes);
  if (text === undefined) return unreadable({ vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  return { ...readKnowledgeFile(path, text), file };
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
