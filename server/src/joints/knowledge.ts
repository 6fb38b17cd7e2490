import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inconsistencies } from '../core/knowledge/consistency.ts';
import type { KnowledgeFault } from '../core/knowledge/fault.ts';
import type { KnowledgeRecords } from '../core/knowledge/model.ts';
import { proveQuotations } from '../core/knowledge/prove-quotations.ts';
import { once } from '../core/text/once.ts';
import { openKnowledge, type Snapshots } from '../host/knowledge/open.ts';
import { sourceLines } from '../host/knowledge/source-texts.ts';
import { isProblem, type Problem } from '../host/problem.ts';
import type { FileFault, KnowledgeLoader, KnowledgeRequest, LoadedKnowledge, Log } from '../lsp/ports.ts';
import { locate, unreadable } from './problems.ts';
import { type Reach, silentProblem } from './reach.ts';
import { BUNDLED_KNOWLEDGE, COMPILED_KNOWLEDGE } from './shipped.ts';
import { pathOf, uriOf } from './uris.ts';

/** Loads the knowledge that settings ask for, and what of it can be read where not all can. */
export function knowledgeLoader(log: Log, reach: Reach): KnowledgeLoader {
  return async (wanted) => {
    const own = await foldersOf(wanted, reach);
    const bundled = wanted.bundled ? [BUNDLED_KNOWLEDGE] : [];
    const silent = own.filter((folder) => reach.isSilent(folder));
    const answering = [...bundled, ...own.filter((folder) => !silent.includes(folder))];
    const loaded = loadWhatIsReadable(answering, opener(wanted.cache, log), silent.map(silentProblem));
    return { ...loaded, own: own.map(uriOf) };
  };
}

/** One folder that cannot be read must not take the others with it. */
function loadWhatIsReadable(
  folders: readonly string[],
  open: Opener,
  lost: readonly Problem[] = [],
): Omit<LoadedKnowledge, 'own'> {
  const loaded = open(folders);
  if (isProblem(loaded)) {
    if (folders.length === 0) throw new Error(loaded.message.en);
    const culprit = folders.find((folder) => isProblem(open([folder]))) ?? folders[0];
    return loadWhatIsReadable(
      folders.filter((folder) => folder !== culprit),
      open,
      [...lost, loaded],
    );
  }
  const { records, readings, faults, digest } = loaded;
  return {
    records,
    readings,
    digest,
    faults: [...lost, ...faults].map(locate),
    fileFaults: once(() => [
      ...faults.map((fault) => fileFault(fault, 'error')),
      ...[...inconsistencies(records), ...unproven(records, folders)].map((fault) => fileFault(fault, 'warning')),
    ]),
    folders: folders.map(uriOf),
  };
}

type Opener = (folders: readonly string[]) => ReturnType<typeof openKnowledge>;

/** Reads folders, from what was compiled of them where that is still true. */
function opener(cache: string | undefined, log: Log): Opener {
  const snapshots: Snapshots = { shipped: { folder: BUNDLED_KNOWLEDGE, file: COMPILED_KNOWLEDGE }, cache };
  return (folders) => {
    try {
      const opened = openKnowledge(folders, snapshots);
      if (!isProblem(opened) && opened.unkept !== undefined)
        log.warn(`compiled knowledge is not kept: ${opened.unkept}`);
      return opened;
    } catch (error) {
      return unreadable(folders[0], error);
    }
  };
}

function fileFault({ file, line, message }: KnowledgeFault, severity: FileFault['severity']): FileFault {
  return { uri: uriOf(file), line, severity, message };
}

/** Quotations that do not stand in the text of their source, where that lies in `texts` below a folder: the import puts it there. */
function unproven({ statements }: KnowledgeRecords, folders: readonly string[]): readonly KnowledgeFault[] {
  const texts = folders.map((folder) => join(folder, 'texts'));
  return proveQuotations(statements, (file) => {
    const lines = sourceLines(texts, file);
    return isProblem(lines) ? undefined : lines;
  }).faults;
}

/** The folders that settings name; whether each of them answers has been asked. */
async function foldersOf({ paths, workspaceFolders }: KnowledgeRequest, reach: Reach): Promise<readonly string[]> {
  const bases = workspaceFolders.map(pathOf).filter((path) => path !== undefined);
  const folders: string[] = [];
  for (const path of paths) folders.push(await absolute(path, bases, reach));
  return folders;
}

/** A relative folder belongs to the first workspace folder that has it. */
async function absolute(path: string, bases: readonly string[], reach: Reach): Promise<string> {
  const candidates = (bases.length > 0 ? bases : [process.cwd()]).map((base) => resolve(base, path));
  for (const candidate of candidates) if (!(await reach.answers(candidate)) || existsSync(candidate)) return candidate;
  return candidates[0] ?? path;
}
