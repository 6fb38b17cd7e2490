import { existsSync } from 'node:fs';
import { decodeUtf8 } from '../host/drafts/decode.ts';
import { KNOWLEDGE_LIMIT } from '../host/knowledge/read-folder.ts';
import { yamlFilesBelow } from '../host/knowledge/yaml-files.ts';
import { readFile } from '../host/read-file.ts';
import type { Reach } from './reach.ts';
import { pathOf, uriOf } from './uris.ts';

/** The texts of the knowledge files below folders, by URI. A file that goes meanwhile is left out: the next change is told. */
export async function readKnowledgeFiles(
  folders: readonly string[],
  reach: Reach,
): Promise<ReadonlyMap<string, string>> {
  const answering: string[] = [];
  for (const folder of folders.flatMap((uri) => pathOf(uri) ?? []))
    if (await reach.answers(folder)) answering.push(folder);
  const paths = answering.flatMap((folder) => (existsSync(folder) ? yamlFilesBelow(folder) : []));
  return new Map(paths.flatMap((path) => textOf(path).map((text) => [uriOf(path), text])));
}

function textOf(path: string): readonly string[] {
  const read = readFile(path, KNOWLEDGE_LIMIT);
  return typeof read === 'string' ? [] : [decodeUtf8(read.bytes) ?? []].flat();
}
