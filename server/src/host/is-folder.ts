import { statSync } from 'node:fs';

/** Whether a path leads to a folder. A link that leads nowhere, or round in a circle, does not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
