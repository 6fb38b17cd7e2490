import { readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isFolder } from '../is-folder.ts';

/**
 * Every .yaml and .yml file below a folder, in the order of their paths; what is hidden is left alone. Links are followed, but
 * not round in a circle. What bears such a name and is no file is among them: nobody may take it for read.
 */
export function yamlFilesBelow(folder: string): readonly string[] {
  return filesIn(folder, []);
}

/** `above` are the places of the linked folders through which the way has led, and of what they lie in. */
function filesIn(folder: string, above: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, above);
    if (entry.isSymbolicLink() && isFolder(path)) {
      const [here, there] = [realpathSync(folder), realpathSync(path)];
      const visited = [...above, here];
      return visited.some((each) => isWithin(each, there)) ? [] : filesIn(path, [...visited, there]);
    }
    return YAML.test(entry.name) ? [path] : [];
  });
}

const YAML = /\.ya?ml$/iu;

/** Whether a folder is another one or lies in it: to go into that one would lead back here. */
function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(sep) ? other : `${other}${sep}`);
}
