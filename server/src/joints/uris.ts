import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Problem, problem } from '../host/problem.ts';
import { decoded } from '../lsp/addresses.ts';

/** The path of a file on this machine's disk; undefined for any other address. */
export function pathOf(uri: string): string | undefined {
  return URL.canParse(uri) && new URL(uri).protocol === 'file:' && isLocal(uri) ? fileURLToPath(uri) : undefined;
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The path, for who cannot go on without one. */
export function filePath(uri: string): string | Problem {
  return pathOf(uri) ?? problem(uri, { vi: 'không phải là tệp trên đĩa', en: 'is no file on the disk' });
}

/** Of what a file address may hold, the path of another machine and what no name of a file can be have no place on this one's disk. */
function isLocal(uri: string): boolean {
  const { host, pathname } = new URL(uri);
  return (host === '' || sep === '\\') && !NO_NAME.test(pathname) && decoded(pathname) !== undefined;
}

/** An encoded slash or zero byte. */
const NO_NAME = /%2f|%5c|%00/iu;
