import type { Severity } from '../core/findings/finding.ts';
import type { Bilingual } from '../core/knowledge/fault.ts';
import type { KnowledgeOutline } from '../core/knowledge/file-outline.ts';
import type { KnowledgeRecords } from '../core/knowledge/model.ts';
import type { Readings } from '../core/knowledge/readings.ts';
import type { Origin } from '../core/knowledge/origin.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { Day } from '../core/text/day.ts';
import type { BaselinePort } from './drafting/ports.ts';
import type { WritingTools } from '../review/tools.ts';
import type { ImportPorts } from './import/ports.ts';
import type { DraftPorts } from './views/ports.ts';

/** The outside world as the language server sees it. None of these functions rejects: what went wrong is part of the answer. */
export interface Ports {
  readonly loadKnowledge: KnowledgeLoader;
  readonly readFolderSettings: FolderSettingsReader;
  readonly namesDraft: GlobMatcher;
  /** The URI at which an entry of the knowledge base can be opened; undefined where it has no file of its own. */
  readonly locate: (origin: Origin) => string | undefined;
  /** Where words of a source stand in its text, if that lies beside the knowledge of one of the folders. */
  readonly locatePassage: (attested: AttestedPassage, folders: readonly string[]) => SourcePlace | undefined;
  /** The URIs of the files in the folder of a document, by name; none for one that lies on no disk. */
  readonly filesBeside: (documentUri: string) => Promise<ReadonlyMap<string, string>>;
  /** Calls back whenever a disk or share answers that had not in time. */
  readonly whenBack: (listener: () => void) => void;
  /** The texts of all knowledge files below folders, by URI. */
  readonly readKnowledgeFiles: (folders: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The ids in the text of a knowledge file; undefined for any other text. */
  readonly outline: (text: string) => KnowledgeOutline | undefined;
  /** What is wrong with the text of a knowledge file by itself. */
  readonly faultsIn: (text: string) => readonly Pick<FileFault, 'line' | 'message'>[];
  readonly imports: ImportPorts;
  readonly baselines: BaselinePort;
  readonly drafts: DraftPorts;
  /** What the writers of reports need; undefined where reports are written as Markdown alone. */
  readonly writing: WritingTools | undefined;
  readonly today: () => Day;
  /** How often to look whether it is another day, in milliseconds. */
  readonly dayCheck: number;
  readonly log: Log;
  readonly version: string;
  /** How long a client that lacks pull diagnostics must have stopped typing, in milliseconds. */
  readonly pushDelay: number;
  /** How long nothing is typed in a pause, in milliseconds: until then nothing new is told of the word that is being typed. */
  readonly typingPause: number;
  /** The rules to run; undefined for all of the registry. */
  readonly rules: readonly Rule[] | undefined;
}

/** The name of the text of a source, and which of its non-empty lines is meant; from 1. */
export interface AttestedPassage {
  readonly file: string;
  readonly paragraph: number | undefined;
}

export interface SourcePlace {
  readonly uri: string;
  /** From 1. */
  readonly line: number;
}

export type KnowledgeLoader = (wanted: KnowledgeRequest) => Promise<LoadedKnowledge>;

export interface KnowledgeRequest {
  /** Folders as they were written; relative ones belong to the workspace folders. */
  readonly paths: readonly string[];
  readonly bundled: boolean;
  /** URIs of the workspace folders. */
  readonly workspaceFolders: readonly string[];
  /** The client's folder for what can be made again; undefined where it has none. */
  readonly cache: string | undefined;
}

export interface LoadedKnowledge {
  readonly records: KnowledgeRecords;
  /** What is known of the reading of the statements. */
  readonly readings?: Readings;
  /** One sentence each, naming file, line and cause. */
  readonly faults: readonly Bilingual[];
  /** The same and more, where they lie in a file of their own: what is doubtful but usable comes as a warning. Asked when such a file is open: every statement is read for it. */
  readonly fileFaults: () => readonly FileFault[];
  readonly digest: string;
  /** URIs of the folders whose files to watch. */
  readonly folders: readonly string[];
  /** URIs of the folders that settings name, whether or not they can be read: those besides the bundled one. */
  readonly own: readonly string[];
}

export interface FileFault {
  readonly uri: string;
  /** From 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
}

export const SETTINGS_FILE = '.doichieu.yaml';

/**
 * The settings that hold in the folder of a document (`.doichieu.yaml`), the same for editor and command line. Other files that
 * they name, wherever these lie, are read in a trusted workspace alone.
 */
export type FolderSettingsReader = (
  documentUri: string,
  workspace: { readonly trusted: boolean },
) => Promise<FolderSettings>;

/** Whether globs of the editor, which count from its workspace folders, name the document. */
export type GlobMatcher = (
  documentUri: string,
  globs: readonly string[],
  workspaceFolders: readonly string[],
) => boolean;

export interface FolderSettings {
  readonly asOf: Day | undefined;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Folders of knowledge, absolute. */
  readonly knowledge: readonly string[];
  /** How large a draft may be; undefined leaves that to the editor. */
  readonly megabytes: number | undefined;
  /** Whether the globs name a document, which lies in the same folder, as a draft. */
  readonly namesDraft: (documentUri: string) => boolean;
  /** The fingerprints of findings that are known and not to be shown again. */
  readonly baseline: ReadonlySet<string>;
  readonly faults: readonly Bilingual[];
}

/** Those of a document in whose folders nothing is set. */
export const NO_FOLDER_SETTINGS: FolderSettings = {
  asOf: undefined,
  rules: new Map(),
  knowledge: [],
  megabytes: undefined,
  namesDraft: () => false,
  baseline: new Set(),
  faults: [],
};

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
