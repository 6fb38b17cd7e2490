import type { Severity } from '../core/findings/finding.ts';
import type { Day } from '../core/text/day.ts';
import type { Locale } from '../core/wording/locale.ts';
import { isBelow } from './addresses.ts';
import { type Client, localeOf } from './client.ts';
import { type FolderSettings, NO_FOLDER_SETTINGS, type Ports, SETTINGS_FILE } from './ports.ts';
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
  /** How large a draft may be. */
  readonly megabytes: number;
  /** How many drafts that are not open are read. */
  readonly neighbourLimit: number;
  readonly locale: Locale;
  readonly run: RunMode;
  /** What the user has asked to be shown beside findings. */
  readonly shows: Pick<EditorSettings, 'inlayHints' | 'codeLens'>;
  readonly problems: readonly string[];
}

/** What lasts from `initialize` to `exit`: the client, its settings, the knowledge read so far. */
export interface Session {
  readonly client: Client;
  /** Of a document, or of a text that would lie in a workspace folder; without either: in the first folder. */
  situation(documentOrFolderUri: string | undefined): Promise<Situation>;
  /** One for each knowledge that drafts of the workspace are held against, in the order of the folders. */
  bases(): Promise<readonly Base[]>;
  /** The workspace folder that a document belongs to: a text that is not saved yet to the first, one outside of all to none. */
  folderOf(documentUri: string): string | undefined;
  forget(documentUri: string): void;
  /** URIs of the folders that are open. */
  workspaceFolders(): readonly string[];
  /** Settings are asked for again; knowledge stays. */
  settingsChanged(pushed: unknown): void;
  /** Files of knowledge or of settings changed: everything is read again. */
  filesChanged(): void;
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
}

/** Knowledge, with the folders whose drafts are held against it; without folders there are none. */
export interface Base {
  readonly folders: readonly string[];
  /** Of the first of them. */
  readonly situation: Situation;
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
  const ofEditor = new Map<string | undefined, Promise<unknown>>();
  const ofFolders = new Map<string, Promise<FolderSettings>>();
  const told = new Set<string>();
  let workspaceFolders = client.workspaceFolders;
  let unasked: unknown = client.options;

  const resolve = async (uri: string | undefined): Promise<Situation> => {
    const [given, folder] = await Promise.all([readEditor(uri), readFolder(uri)]);
    const editor = readSettings(given);
    const paths = [...new Set([...editor.knowledge.paths, ...(client.trusted ? folder.knowledge : [])])];
    const world = await worlds.world({
      paths,
      bundled: editor.knowledge.bundled,
      workspaceFolders: ownFirst(workspaceFolders, baseOf(uri)),
      cache: client.cache,
    });
    const isDraft = isFile(uri) && (folder.namesDraft(uri) || ports.namesDraft(uri, editor.files, workspaceFolders));
    return join({ editor, folder, world, isDraft, locale: localeOf(editor.language, client) });
  };
  // An editor has settings for each workspace folder at most, and a thousand drafts may lie below one.
  const readEditor = (uri: string | undefined): Promise<unknown> => {
    if (fetchSettings === undefined) return Promise.resolve(unasked);
    const scope = baseOf(uri) ?? uri;
    return once(ofEditor, scope, () => fetchSettings(scope));
  };
  const readFolder = (uri: string | undefined): Promise<FolderSettings> => {
    const asked = isFile(uri) && !workspaceFolders.includes(uri) ? uri : settingsFileOf(baseOf(uri));
    if (asked === undefined) return Promise.resolve(NO_FOLDER_SETTINGS);
    return once(ofFolders, asked.slice(0, asked.lastIndexOf('/')), () => ports.readFolderSettings(asked, client));
  };
  // A text that is not saved yet belongs where it will most likely go.
  const baseOf = (uri: string | undefined): string | undefined =>
    uri === undefined || uri.startsWith('untitled:') ? workspaceFolders[0] : folderIn(workspaceFolders, uri);
  const tellNews = ({ problems, locale }: Situation): void => {
    const news = problems.filter((problem) => !told.has(problem));
    for (const problem of news) told.add(problem);
    if (news.length > 0) onProblems(news, locale);
  };
  const situation = async (uri: string | undefined): Promise<Situation> => {
    const known = await once(situations, uri, () => resolve(uri));
    tellNews(known);
    return known;
  };
  const forgetSettings = (): void => {
    situations.clear();
    ofEditor.clear();
    ofFolders.clear();
  };
  return {
    client,
    situation,
    async bases() {
      if (workspaceFolders.length < 2) return [{ folders: workspaceFolders, situation: await situation(undefined) }];
      const bases = new Map<string, Base>();
      for (const folder of workspaceFolders) {
        const own = await situation(folder);
        const key = own.world.loaded.folders.join('\n');
        const known = bases.get(key);
        bases.set(key, { situation: known?.situation ?? own, folders: [...(known?.folders ?? []), folder] });
      }
      return [...bases.values()];
    },
    folderOf: baseOf,
    forget: (uri) => void situations.delete(uri),
    workspaceFolders: () => workspaceFolders,
    settingsChanged(pushed) {
      unasked = pushed ?? unasked;
      forgetSettings();
    },
    filesChanged() {
      worlds.clear();
      forgetSettings();
    },
    foldersChanged(added, removed) {
      workspaceFolders = [...workspaceFolders.filter((folder) => !removed.includes(folder)), ...added];
      forgetSettings();
    },
  };
}

/** What failed is tried again by the next request; whoever waits for this one is told. */
function once<K, V>(known: Map<K, Promise<V>>, key: K, start: () => Promise<V>): Promise<V> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const started = start();
  known.set(key, started);
  started.then(undefined, () => {
    if (known.get(key) === started) known.delete(key);
  });
  return started;
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
    megabytes: folder.megabytes ?? editor.megabytes,
    neighbourLimit: editor.neighbourLimit,
    locale,
    run: editor.run,
    shows: { inlayHints: editor.inlayHints, codeLens: editor.codeLens },
    problems: [...editor.faults, ...[...folder.faults, ...world.loaded.faults].map((fault) => fault[locale])],
  };
}

function isFile(uri: string | undefined): uri is string {
  return uri?.startsWith('file:') === true;
}

/** The innermost of several that hold it. */
function folderIn(folders: readonly string[], uri: string): string | undefined {
  const holding = folders.filter((folder) => folder === uri || isBelow(uri, folder));
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** A relative folder of knowledge is looked for in the folder of the document before all others. */
function ownFirst(folders: readonly string[], own: string | undefined): readonly string[] {
  return own === undefined ? folders : [own, ...folders.filter((folder) => folder !== own)];
}

/** Texts without a file of their own follow the settings of the workspace. */
function settingsFileOf(folder: string | undefined): string | undefined {
  return folder === undefined ? undefined : `${folder.replace(/\/$/u, '')}/${SETTINGS_FILE}`;
}
