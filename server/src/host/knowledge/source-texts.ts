import { statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../drafts/decode.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { readFile, UNREAD } from '../read-file.ts';

/** The non-empty lines of a source's text in the first of the folders that has it; undefined where none has. */
export function sourceLines(folders: readonly string[], file: string): readonly string[] | Problem | undefined {
  const path = sourcePath(folders, file);
  return path === undefined ? undefined : readSource(path, (text) => linesOf(text).map(({ line }) => line));
}

/** Where one of the non-empty lines of a source's text stands, which count from 1 as the lines of the file do; the first where it is not said which. */
export function sourcePlace(
  folders: readonly string[],
  file: string,
  paragraph = 1,
): { readonly path: string; readonly line: number } | undefined {
  const path = sourcePath(folders, file);
  const lines = path === undefined ? undefined : readSource(path, linesOf);
  if (path === undefined || lines === undefined || isProblem(lines)) return undefined;
  return { path, line: lines[paragraph - 1]?.number ?? 1 };
}

function sourcePath(folders: readonly string[], file: string): string | undefined {
  return folders
    .map((folder) => join(folder, file))
    .find((each) => statSync(each, { throwIfNoEntry: false })?.isFile() === true);
}

function readSource<T>(path: string, read: (text: string) => T): T | Problem {
  const held = readFile(path, SIZE_LIMIT);
  if (typeof held === 'string') return problem(path, UNREAD[held]);
  const decoded = decode(held.bytes);
  if (typeof decoded === 'string') return problem(path, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  return read(decoded.text);
}

/** What is imported is no larger. */
const SIZE_LIMIT = 100 * 1024 * 1024;

function linesOf(text: string): { readonly line: string; readonly number: number }[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
}

export function checkSourceFolders(folders: readonly string[]): Problem | undefined {
  const missing = folders.find((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true);
  return missing === undefined
    ? undefined
    : problem(missing, { vi: 'không có thư mục văn bản nguồn này', en: 'there is no such folder of source texts' });
}
