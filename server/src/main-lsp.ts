import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import type { Bilingual } from './core/knowledge/fault.ts';
import type { Origin } from './core/knowledge/model.ts';
import { RULES } from './core/rules/registry.ts';
import { type Day, dayOf } from './core/text/day.ts';
import { matchesGlob } from './host/drafts/glob.ts';
import { loadKnowledge as loadFolders } from './host/knowledge/load.ts';
import { isProblem, type Problem, problem } from './host/problem.ts';
import { findSettingsFile, namesDraft, readSettings } from './host/settings/settings.ts';
import type { FolderSettings, KnowledgeRequest, LoadedKnowledge, Ports } from './lsp/ports.ts';
import { serve } from './lsp/server.ts';

const BUNDLED_KNOWLEDGE = join(__dirname, '..', 'knowledge');
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));
const PUSH_DELAY = 300;
/** Ways to connect that the library reads from the command line; without one the server speaks over its own standard streams. */
const TRANSPORT = /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/u;

const connection = process.argv.some((argument) => TRANSPORT.test(argument))
  ? createConnection()
  : createConnection(process.stdin, process.stdout);
process.on('unhandledRejection', (reason) => connection.console.error(describe(reason)));
serve(connection, portsOf(connection));
connection.listen();

function portsOf({ console: log }: Connection): Ports {
  return {
    loadKnowledge: async (wanted) => loadWhatIsReadable(foldersOf(wanted)),
    readFolderSettings: async (uri) => readFolderSettings(pathOf(uri)),
    namesDraft: (uri, globs, folders) => folders.some((folder) => matchesBelow(folder, uri, globs)),
    locate: ({ file }: Origin) => (isAbsolute(file) ? pathToFileURL(file).href : undefined),
    today,
    log,
    version,
    pushDelay: PUSH_DELAY,
    rules: undefined,
  };
}

/** One folder that cannot be read must not take the others with it. */
function loadWhatIsReadable(folders: readonly string[]): LoadedKnowledge {
  const together = load(folders);
  if (!isProblem(together)) return answer(together, folders, []);
  const alone = folders.map((folder) => ({ folder, loaded: load([folder]) }));
  const readable = alone.filter(({ loaded }) => !isProblem(loaded)).map(({ folder }) => folder);
  const rest = load(readable);
  const problems = [...alone.map(({ loaded }) => loaded), rest].filter(isProblem);
  return isProblem(rest) ? answer(load([]), [], problems) : answer(rest, readable, problems);
}

function load(folders: readonly string[]): Loaded | Problem {
  try {
    return loadFolders(folders);
  } catch (error) {
    return unreadable(folders[0], error);
  }
}

type Loaded = Exclude<ReturnType<typeof loadFolders>, Problem>;
