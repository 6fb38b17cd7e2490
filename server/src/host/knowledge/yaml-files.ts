import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every .yaml and .yml file below a folder, in the order of their paths; what is hidden is left alone. */
export function yamlFilesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return yamlFilesBelow(path);
    return entry.isFile() && /\.ya?ml$/iu.test(entry.name) ? [path] : [];
  });
}
