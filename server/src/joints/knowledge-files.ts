import { existsSync, readFileSync } from 'node:fs';
import { yamlFilesBelow } from '../host/knowledge/yaml-files.ts';
import { pathOf, uriOf } from './uris.ts';

/** The texts of the knowledge files below folders, by URI. A file that goes meanwhile is left out: the next change is told. */
export async function readKnowledgeFiles(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const paths = folders
    .flatMap((uri) => pathOf(uri) ?? [])
    .flatMap((folder) => (existsSync(folder) ? yamlFilesBelow(folder) : []));
  return new Map(paths.flatMap((path) => (existsSync(path) ? [[uriOf(path), readFileSync(path, 'utf8')]] : [])));
}
