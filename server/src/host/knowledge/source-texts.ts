import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../drafts/decode.ts';
import { type Problem, problem } from '../problem.ts';

/** The non-empty lines of a source's text in the first of the folders that has it; undefined where none has. */
export function sourceLines(folders: readonly string[], file: string): readonly string[] | Problem | undefined {
  const path = folders
    .map((folder) => join(folder, file))
    .find((each) => statSync(each, { throwIfNoEntry: false })?.isFile() === true);
  if (path === undefined) return undefined;
  const decoded = decode(readFileSync(path));
  if (typeof decoded === 'string') return problem(path, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  return decoded.text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
}

export function checkSourceFolders(folders: readonly string[]): Problem | undefined {
  const missing = folders.find((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true);
  return missing === undefined
    ? undefined
    : problem(missing, { vi: 'không có thư mục văn bản nguồn này', en: 'there is no such folder of source texts' });
}
