import { isAbsolute, join } from 'node:path';

/** Where a user's programs keep what can be made again; undefined where `DOICHIEU_CACHE` is "off". */
export function userCache(environment: Readonly<Record<string, string | undefined>>, home: string): string | undefined {
  const { DOICHIEU_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (DOICHIEU_CACHE === 'off') return undefined;
  if (DOICHIEU_CACHE !== undefined && isAbsolute(DOICHIEU_CACHE)) return DOICHIEU_CACHE;
  const base = [XDG_CACHE_HOME, LOCALAPPDATA].find((path) => path !== undefined && isAbsolute(path));
  return join(base ?? join(home, '.cache'), 'doichieu');
}
