import { basename } from 'node:path';
import { pendingEntries } from '../host/import/pending-entries.ts';
import { readImports } from '../host/import/read-imports.ts';
import { readSelection } from '../host/import/read-selection.ts';
import { reviewEntry } from '../host/import/review-entry.ts';
import { type ImportedFile, writeImport } from '../host/import/write-import.ts';
import { isProblem, type Problem } from '../host/problem.ts';
import type { ImportAnswer, ImportPorts } from '../lsp/import/ports.ts';
import { locate, refused } from './problems.ts';
import { type Reach, silentProblem } from './reach.ts';
import { HEAVY_READERS } from './shipped.ts';
import { filePath, pathOf, uriOf } from './uris.ts';

export function importsWithin(reach: Reach): ImportPorts {
  return {
    async importSources(uris, { folder, ...against }) {
      try {
        const elsewhere = [folder, ...uris].map(filePath).find(isProblem);
        if (elsewhere !== undefined) return unwritten(elsewhere);
        const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
        const silent = await silentAmong([...paths, pathOf(folder) ?? []].flat(), reach);
        if (silent !== undefined) return unwritten(silent);
        const files = await readImports(paths, against, HEAVY_READERS);
        return isProblem(files) ? unwritten(files) : writeAll(folder, files);
      } catch (error) {
        return unwritten(refused(error));
      }
    },
    async importSelection({ uri, title, ...given }, { folder, ...against }) {
      try {
        const path = pathOf(uri);
        const name = path === undefined ? (title ?? uri) : basename(path);
        const read = readSelection({ ...given, name, isFile: path !== undefined }, against);
        const silent = await silentAmong([pathOf(folder) ?? []].flat(), reach);
        if (silent !== undefined) return unwritten(silent);
        return read.kind === 'open' ? read : writeAll(folder, [read.file]);
      } catch (error) {
        return unwritten(refused(error));
      }
    },
    pendingIn: pendingEntries,
    async review(uri, id, decision) {
      try {
        const path = filePath(uri);
        const problem = isProblem(path) ? path : reviewEntry(path, id, decision);
        return problem === undefined ? undefined : locate(problem);
      } catch (error) {
        return locate(refused(error));
      }
    },
  };
}

async function silentAmong(paths: readonly string[], reach: Reach): Promise<Problem | undefined> {
  for (const path of paths) if (!(await reach.answers(path))) return silentProblem(path);
  return undefined;
}

/** What was written before a file that cannot be written stays. */
function writeAll(folderUri: string, files: readonly ImportedFile[]): ImportAnswer {
  const folder = filePath(folderUri);
  if (isProblem(folder)) return unwritten(folder);
  const done: { uri: string; added: number; known: number }[] = [];
  for (const file of files) {
    const written = writeImport(folder, file);
    if (isProblem(written)) return { ...unwritten(written), files: done };
    done.push({ uri: uriOf(written.file), added: written.added, known: written.known });
  }
  return { kind: 'written', files: done, problem: undefined };
}

function unwritten(problem: Problem): ImportAnswer {
  return { kind: 'written', files: [], problem: locate(problem) };
}
