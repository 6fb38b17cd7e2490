import type { Severity } from '../core/findings/finding.ts';
import type { Day } from '../core/text/day.ts';
import type { Locale } from '../core/wording/locale.ts';
import { type Client, localeOf } from './client.ts';
import { type FolderSettings, type Ports, SETTINGS_FILE } from './ports.ts';
import { type EditorSettings, type RunMode, readSettings } from './settings.ts';
import { createWorlds, type World } from './worlds.ts';

/** Everything besides its text that decides how a document is judged. Two analyses in one situation agree. */
export interface Situation {
  readonly world: World;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly asOf: Day | undefined;
  /** True where settings name the document as a draft. */
  readonly isDraft: boolean;
  /** The fingerprints of findings that are known and not to be shown again. */
  readonly baseline: ReadonlySet<string>;
  readonly locale: Locale;
  readonly run: RunMode;
  readonly problems: readonly string[];
}

/** What lasts from `initialize` to `exit`: the client, its settings, the knowledge read so far. */
export interface Session {
  readonly client: Client;
  /** Without a document: the situation of the first workspace folder. */
  situation(documentUri: string | undefined): Promise<Situation>;
  forget(documentUri: string): void;
  /** URIs of the folders that are open. */
  workspaceFolders(): readonly string[];
  /** Settings are asked for again; knowledge stays. */
  settingsChanged(pushed: unknown): void;
  /** Files of knowledge or of settings changed: everything is read again. */
  filesChanged(): void;
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
}

export interface SessionInput {
  readonly client: Client;
  readonly ports: Ports;
  /** Asks the client for the settings that hold for a document; undefined where it cannot be asked. */
  readonly fetchSettings: ((documentUri: string | undefined) => Promise<unknown>) | undefined;
  readonly onLoaded: (world: World) => void;
  /** Called once for each problem, however often it is met. */
  readonly onProblems: (problems: readonly string[], locale: Locale) => void;
}

export function createSession({ client, ports, fetchSettings, onLoaded, onProblems }: SessionInput): Session {
  const worlds = createWorlds(ports.loadKnowledge, onLoaded);
  const situations = new Map<string | undefined, Promise<Situation>>();
  const told = new Set<string>();
  let workspaceFolders = client.workspaceFolders;
  let unasked: unknown = client.options;

  const resolve = async (uri: string | undefined): Promise<Situation> => {
    const [given, folder] = await Promise.all([fetchSettings?.(uri) ?? unasked, readFolder(uri)]);
    const editor = readSettings(given);
    const paths = [...new Set([...editor.knowledge.paths, ...(client.trusted ? folder.knowledge : [])])];
    const world = await worlds.world({
      paths,
      bundled: editor.knowledge.bundled,
      workspaceFolders,
      cache: client.cache,
    });
    const isDraft = isFile(uri) && (folder.isDraft || ports.namesDraft(uri, editor.files, workspaceFolders));
    return join({ editor, folder, world, isDraft, locale: localeOf(editor.language, client) });
  };
  const readFolder = async (uri: string | undefined): Promise<FolderSettings> => {
    const asked = isFile(uri) ? uri : settingsFileOf(workspaceFolders[0]);
    return asked === undefined ? NO_FOLDER : ports.readFolderSettings(asked);
  };
  const memoised = (uri: string | undefined): Promise<Situation> => {
    const known = situations.get(uri);
    if (known !== undefined) return known;
    const started = resolve(uri);
    situations.set(uri, started);
    // What failed is tried again by the next request; whoever waits for this one is told.
    started.then(undefined, () => situations.delete(uri));
    return started;
  };

  return {
    client,
    async situation(uri) {
      const situation = await memoised(uri);
      const news = situation.problems.filter((problem) => !told.has(problem));
      for (const problem of news) told.add(problem);
      if (news.length > 0) onProblems(news, situation.locale);
      return situation;
    },
    forget: (uri) => void situations.delete(uri),
    workspaceFolders: () => workspaceFolders,
    settingsChanged(pushed) {
      unasked = pushed ?? unasked;
      situations.clear();
    },
    filesChanged() {
      worlds.clear();
      situations.clear();
    },
    foldersChanged(added, removed) {
      workspaceFolders = [...workspaceFolders.filter((folder) => !removed.includes(folder)), ...added];
      situations.clear();
    },
  };
}

interface Parts {
  readonly editor: EditorSettings;
  readonly folder: FolderSettings;
  readonly world: World;
  readonly isDraft: boolean;
  readonly locale: Locale;
}

/** The folder's settings are shared with the command line and with colleagues, so they go before the editor's. */
function join({ editor, folder, world, isDraft, locale }: Parts): Situation {
  return {
    world,
    severities: new Map([...editor.rules, ...folder.rules]),
    asOf: folder.asOf ?? editor.asOf,
    isDraft,
    baseline: folder.baseline,
    locale,
    run: editor.run,
    problems: [...editor.faults, ...[...folder.faults, ...world.loaded.faults].map((fault) => fault[locale])],
  };
}

const NO_FOLDER: FolderSettings = {
  asOf: undefined,
  rules: new Map(),
  knowledge: [],
  isDraft: false,
  baseline: new Set(),
  faults: [],
};

function isFile(uri: string | undefined): uri is string {
  return uri?.startsWith('file:') === true;
}

/** Texts without a file of their own follow the settings of the workspace. */
function settingsFileOf(folder: string | undefined): string | undefined {
  return folder === undefined ? undefined : `${folder.replace(/\/$/u, '')}/${SETTINGS_FILE}`;
}
