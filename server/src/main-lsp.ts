import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { inconsistencies } from './core/knowledge/consistency.ts';
import type { Bilingual, KnowledgeFault } from './core/knowledge/fault.ts';
import type { KnowledgeRecords } from './core/knowledge/model.ts';
import { proveQuotations } from './core/knowledge/prove-quotations.ts';
import { RULES } from './core/rules/registry.ts';
import { type Day, dayOf } from './core/text/day.ts';
import { type BaselineEntry, readBaseline } from './host/baseline/baseline-file.ts';
import { matchesGlob } from './host/drafts/glob.ts';
import { outlineOf } from './host/knowledge/editing/outline.ts';
import { openKnowledge, type Snapshots } from './host/knowledge/open.ts';
import { readKnowledgeFile } from './host/knowledge/read-file.ts';
import { sourceLines } from './host/knowledge/source-texts.ts';
import { yamlFilesBelow } from './host/knowledge/yaml-files.ts';
import { pendingEntries } from './host/import/pending-entries.ts';
import { readImports } from './host/import/read-imports.ts';
import { readSelection } from './host/import/read-selection.ts';
import { reviewEntry } from './host/import/review-entry.ts';
import { type ImportedFile, writeImport } from './host/import/write-import.ts';
import { isProblem, type Problem, problem } from './host/problem.ts';
import { findSettingsFile, namesDraft, readSettings } from './host/settings/settings.ts';
import type { HeavyReaders } from './host/sources/read-source.ts';
import { meantFile } from './host/write-file.ts';
import type { ImportAnswer, ImportPorts } from './lsp/import/ports.ts';
import type { FileFault, FolderSettings, KnowledgeRequest, LoadedKnowledge, Ports } from './lsp/ports.ts';
import { serve } from './lsp/server.ts';

const BUNDLED_KNOWLEDGE = join(__dirname, '..', 'knowledge');
const COMPILED_KNOWLEDGE = join(__dirname, 'bundled.knowledge');
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));
const PUSH_DELAY = 300;
/** Ways to connect that the library reads from the command line; without one the server speaks over its own standard streams. */
const TRANSPORT = /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/u;

/** Bundles of their own, loaded when the first file of their format is met. */
const HEAVY: HeavyReaders = {
  html: () => require(join(__dirname, 'read-html.js')),
  pdf: () => require(join(__dirname, 'read-pdf.js')),
};

const connection = process.argv.some((argument) => TRANSPORT.test(argument))
  ? createConnection()
  : createConnection(process.stdin, process.stdout);
process.on('unhandledRejection', (reason) => connection.console.error(describe(reason)));
serve(connection, portsOf(connection));
connection.listen();

function portsOf({ console: log }: Connection): Ports {
  return {
    loadKnowledge: async (wanted) => ({
      ...loadWhatIsReadable(foldersOf(wanted), opener(wanted.cache, log)),
      own: foldersOf({ ...wanted, bundled: false }).map((path) => pathToFileURL(path).href),
    }),
    readFolderSettings: async (uri) => readFolderSettings(pathOf(uri)),
    namesDraft: (uri, globs, folders) => folders.some((folder) => matchesBelow(folder, uri, globs)),
    readKnowledgeFiles: async (folders) => readKnowledgeFiles(folders.flatMap((uri) => pathOf(uri) ?? [])),
    outline: outlineOf,
    faultsIn: (text) => readKnowledgeFile('', text).faults,
    imports: importPorts(),
    locate: ({ file }) => (isAbsolute(file) ? pathToFileURL(file).href : undefined),
    today,
    log,
    version,
    pushDelay: PUSH_DELAY,
    rules: undefined,
  };
}

function importPorts(): ImportPorts {
  return {
    async importSources(uris, { folder, ...against }) {
      try {
        const elsewhere = [folder, ...uris].map(filePath).find(isProblem);
        if (elsewhere !== undefined) return unwritten(elsewhere);
        const files = await readImports(
          uris.flatMap((uri) => pathOf(uri) ?? []),
          against,
          HEAVY,
        );
        return isProblem(files) ? unwritten(files) : writeAll(folder, files);
      } catch (error) {
        return unwritten(failed(error));
      }
    },
    async importSelection({ uri, title, ...given }, { folder, ...against }) {
      try {
        const path = pathOf(uri);
        const name = path === undefined ? (title ?? uri) : basename(path);
        const read = readSelection({ ...given, name, isFile: path !== undefined }, against);
        return read.kind === 'open' ? read : writeAll(folder, [read.file]);
      } catch (error) {
        return unwritten(failed(error));
      }
    },
    pendingIn: pendingEntries,
    async review(uri, id, decision) {
      try {
        const path = filePath(uri);
        const problem = isProblem(path) ? path : reviewEntry(path, id, decision);
        return problem === undefined ? undefined : locate(problem);
      } catch (error) {
        return locate(failed(error));
      }
    },
  };
}

/** What was written before a file that cannot be written stays. */
function writeAll(folderUri: string, files: readonly ImportedFile[]): ImportAnswer {
  const folder = filePath(folderUri);
  if (isProblem(folder)) return unwritten(folder);
  const done: { uri: string; added: number; known: number }[] = [];
  for (const file of files) {
    const written = writeImport(folder, file);
    if (isProblem(written)) return { ...unwritten(written), files: done };
    done.push({ uri: pathToFileURL(written.file).href, added: written.added, known: written.known });
  }
  return { kind: 'written', files: done, problem: undefined };
}

function unwritten(problem: Problem): ImportAnswer {
  return { kind: 'written', files: [], problem: locate(problem) };
}

function filePath(uri: string): string | Problem {
  return pathOf(uri) ?? problem(uri, { vi: 'không phải là tệp trên đĩa', en: 'is no file on the disk' });
}

/** What a disk refuses, with the file that was meant. */
function failed(error: unknown): Problem {
  const { path, code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const cause = code ?? message;
  const file = path === undefined ? undefined : meantFile(path);
  return problem(file, { vi: `không đọc hoặc ghi được: ${cause}`, en: `cannot be read or written: ${cause}` });
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
  const { records, faults, digest } = loaded;
  return {
    records,
    digest,
    faults: [...lost, ...faults].map(locate),
    fileFaults: [
      ...faults.map((fault) => fileFault(fault, 'error')),
      ...[...inconsistencies(records), ...unproven(records, folders)].map((fault) => fileFault(fault, 'warning')),
    ],
    folders: folders.map((path) => pathToFileURL(path).href),
  };
}

function fileFault({ file, line, message }: KnowledgeFault, severity: FileFault['severity']): FileFault {
  return { uri: pathToFileURL(file).href, line, severity, message };
}

/** Quotations that do not stand in the text of their source, where that lies in `texts` below a folder: the import puts it there. */
function unproven({ statements }: KnowledgeRecords, folders: readonly string[]): readonly KnowledgeFault[] {
  const texts = folders.map((folder) => join(folder, 'texts'));
  return proveQuotations(statements, (file) => {
    const lines = sourceLines(texts, file);
    return isProblem(lines) ? undefined : lines;
  }).faults;
}

/** A file that goes while the folder is read is left out: the next change is told. */
function readKnowledgeFiles(folders: readonly string[]): ReadonlyMap<string, string> {
  const paths = folders.flatMap((folder) => (existsSync(folder) ? yamlFilesBelow(folder) : []));
  return new Map(
    paths.flatMap((path) => (existsSync(path) ? [[pathToFileURL(path).href, readFileSync(path, 'utf8')]] : [])),
  );
}

type Opener = (folders: readonly string[]) => ReturnType<typeof openKnowledge>;

/** Reads folders, from what was compiled of them where that is still true. */
function opener(cache: string | undefined, log: Connection['console']): Opener {
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

function foldersOf({ paths, bundled, workspaceFolders }: KnowledgeRequest): readonly string[] {
  const bases = workspaceFolders.map(pathOf).filter((path) => path !== undefined);
  return [...(bundled ? [BUNDLED_KNOWLEDGE] : []), ...paths.map((path) => absolute(path, bases))];
}

/** A relative folder belongs to the first workspace folder that has it. */
function absolute(path: string, bases: readonly string[]): string {
  const candidates = (bases.length > 0 ? bases : [process.cwd()]).map((base) => resolve(base, path));
  return candidates.find((candidate) => existsSync(candidate)) ?? candidates[0] ?? path;
}

function readFolderSettings(path: string | undefined): FolderSettings {
  const settings = path === undefined ? undefined : findAndRead(path);
  if (path === undefined || settings === undefined) return { ...NO_SETTINGS, faults: [] };
  if (isProblem(settings)) return { ...NO_SETTINGS, faults: [locate(settings)] };
  const { asOf, severities, knowledge } = settings;
  const baseline = settings.baseline === undefined ? [] : readKnownFindings(settings.baseline);
  const faults = isProblem(baseline) ? [locate(baseline)] : [];
  const known = new Set(isProblem(baseline) ? [] : baseline.map(({ fingerprint }) => fingerprint));
  return { asOf, rules: severities, knowledge, isDraft: namesDraft(settings, path), baseline: known, faults };
}

const NO_SETTINGS = {
  asOf: undefined,
  rules: new Map(),
  knowledge: [],
  isDraft: false,
  baseline: new Set<string>(),
} as const;

/** A baseline that is not there yet knows nothing. */
function readKnownFindings(file: string): readonly BaselineEntry[] | Problem {
  try {
    return readBaseline(file) ?? [];
  } catch (error) {
    return unreadable(file, error);
  }
}

function findAndRead(path: string): ReturnType<typeof readSettings> | undefined {
  try {
    const file = findSettingsFile(path);
    return file === undefined ? undefined : readSettings(file, RULE_IDS);
  } catch (error) {
    return unreadable(path, error);
  }
}

function matchesBelow(folder: string, uri: string, globs: readonly string[]): boolean {
  const [base, path] = [pathOf(folder), pathOf(uri)];
  if (base === undefined || path === undefined) return false;
  const inside = relative(base, path).split(sep).join('/');
  return !inside.startsWith('../') && globs.some((glob) => matchesGlob(inside, glob));
}

function pathOf(uri: string): string | undefined {
  return URL.canParse(uri) && new URL(uri).protocol === 'file:' && isLocal(uri) ? fileURLToPath(uri) : undefined;
}

/** Of what a file address may hold, the path of another machine and an encoded slash have no place on this one's disk. */
function isLocal(uri: string): boolean {
  const { host, pathname } = new URL(uri);
  return (host === '' || sep === '\\') && !/%2f|%5c/iu.test(pathname);
}

/** The message with the place that the user can go to. */
function locate({ file, line, message }: Pick<Problem, 'file' | 'line' | 'message'>): Bilingual {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return place === '' ? message : { vi: `${place}: ${message.vi}`, en: `${place}: ${message.en}` };
}

function unreadable(file: string | undefined, error: unknown): Problem {
  const cause = error instanceof Error ? error.message : String(error);
  return problem(file, { vi: `không đọc được: ${cause}`, en: `cannot be read: ${cause}` });
}

function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The clock shows no day of the calendar: ${now.toISOString()}`);
  return day;
}

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
