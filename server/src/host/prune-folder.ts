import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves the newest files of a kind in a folder of things that can be made again. */
export function pruneFolder(
  folder: string,
  { suffix, most }: { readonly suffix: string; readonly most: number },
): void {
  const kept = readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => join(folder, name))
    .map((path) => ({ path, modified: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.modified - a.modified);
  for (const { path } of kept.slice(most)) rmSync(path, { force: true });
}
