import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reach } from './reach.ts';
import { pathOf, uriOf } from './uris.ts';

/** The files in the folder of a document. A folder that cannot be listed has none to link to. */
export async function filesBeside(documentUri: string, reach: Reach): Promise<ReadonlyMap<string, string>> {
  const path = pathOf(documentUri);
  if (path === undefined) return new Map();
  const folder = dirname(path);
  if (!(await reach.answers(folder))) return new Map();
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(entries.map(({ name }) => [name, uriOf(join(folder, name))]));
  } catch {
    return new Map();
  }
}
