import type { Severity } from '../core/findings/finding.ts';
import type { Candidate, SourceHead } from '../core/import/candidate.ts';
import type { Bilingual, KnowledgeFault } from '../core/knowledge/fault.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { KnowledgeRecords } from '../core/knowledge/model.ts';
import type { Readings } from '../core/knowledge/readings.ts';
import type { Day } from '../core/text/day.ts';

/** Everything that a command sees of the outside. The program's entry wires it to Node; nothing else in `cli` touches a disk, a clock or a process. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The day on which a run began: it is judged as of one day, however late it ends. */
  readonly today: Day;
  /** The day that it is when this is asked, for what runs until it is stopped. */
  readonly currentDay: () => Day;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  readonly version: string;
  readonly terminal: { readonly interactive: boolean; readonly columns: number | undefined };
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows a line that the next one takes the place of; undefined where nobody watches. */
  readonly status: ((line: string) => void) | undefined;
  /** Of more than a draft of so many megabytes can take no more is read than shows that. */
  readonly readInput: (megabytes: number | undefined) => Promise<Uint8Array>;
  /** Whether a file is there that is not empty; a pipe or a device is none. */
  readonly holdsSomething: (path: string) => boolean;
  /** Replaces a file as a whole or not at all. */
  readonly writeFile: (path: string, contents: Uint8Array | string) => void;
  readonly drafts: DraftFiles;
  readonly settings: SettingsFiles;
  readonly knowledge: KnowledgeFolders;
  readonly baselines: BaselineFiles;
  readonly imports: SourceImports;
  /** The pairs of passages in a file of JSON lines. */
  readonly pairs: (file: string) => readonly Pair[] | Problem;
  /** The page of a rule, in Markdown. */
  readonly rulePage: (id: string) => string | undefined;
  /** Serves the language server protocol until the editor leaves. */
  readonly serve: () => void;
  /** Answers each line of standard input with a line, or with none, until the input ends. */
  readonly converse: (answer: (line: string) => string | undefined) => Promise<void>;
}

/** Why something cannot be read or used. Lines count from 1. */
export interface Problem {
  readonly kind: 'problem';
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly message: Bilingual;
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem';
}

export interface DraftFiles {
  /** The files named and those below the folders named that may be drafts. */
  readonly find: (paths: readonly string[]) => readonly FoundDraft[] | Problem;
  /** `megabytes` is how large it may be; the usual where absent. */
  readonly read: (path: string, megabytes?: number) => DraftText | Problem;
  readonly decode: (path: string, bytes: Uint8Array, megabytes?: number) => DraftText | Problem;
  /** The words of a text of before Unicode. */
  readonly convert: (path: string) => { readonly text: string; readonly from: string } | Problem;
  /** Writes another text into a file that still holds the draft as it was read; false where somebody has changed it since. */
  readonly replace: (path: string, draft: DraftText, text: string) => boolean;
}

export interface FoundDraft {
  readonly path: string;
  /** Whether it is a draft, whatever it holds. */
  readonly chosen: boolean;
  /** Why it cannot be opened at all. */
  readonly fault: Bilingual | undefined;
}

export interface DraftText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
  /** Says where in its document an offset stands; undefined where the text is the document itself. */
  readonly placeAt: ((offset: number) => Bilingual) | undefined;
}

export interface SettingsFiles {
  readonly read: (file: string) => Settings | Problem;
  /** The settings that hold for a path, of all files above it; undefined where there are none. */
  readonly above: (path: string) => Settings | Problem | undefined;
  readonly namesDraft: (settings: Settings, path: string) => boolean;
}

export interface Settings {
  readonly asOf: Day | undefined;
  readonly knowledge: readonly string[];
  /** Which files below a folder are drafts besides `.vanban`. */
  readonly globs: { readonly folder: string; readonly patterns: readonly string[] } | undefined;
  /** How large a draft may be, in megabytes. */
  readonly maximumFileSize: number | undefined;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly baseline: string | undefined;
}

export interface KnowledgeFolders {
  /** The folder that comes with the program. */
  readonly bundled: string;
  readonly load: (folders: readonly string[]) => LoadedKnowledge | Problem;
  /** Writes what the folders hold into one file that is read at once, the one named or the one in which `load` looks for it. Knowledge with faults is not written. */
  readonly compile: (
    folders: readonly string[],
    file: string | undefined,
    onStep: (step: CompileStep) => void,
  ) => Compiled | Problem;
  /** The non-empty lines of a source's text, looked for in several folders; undefined where none has the file. */
  readonly sourceLines: (folders: readonly string[], file: string) => readonly string[] | Problem | undefined;
  /** What is wrong with the folders that sources are looked for in. */
  readonly checkSourceFolders: (folders: readonly string[]) => Problem | undefined;
}

export interface LoadedKnowledge {
  readonly records: KnowledgeRecords;
  /** What is known of the reading of the statements. */
  readonly readings?: Readings;
  readonly faults: readonly KnowledgeFault[];
  readonly digest: string;
}

/** Where the knowledge has faults, nothing was written. */
/** What compiling is at: reading files, or reading all statements for one of the indexes. */
export interface CompileStep {
  readonly kind: 'files' | 'indexes';
  readonly done: number;
  readonly of: number;
}

export interface Compiled {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly knowledge: LoadedKnowledge;
}

/** Two passages to be held against each other: what is on record, and what is drafted. */
export interface Pair {
  readonly id: string;
  readonly premise: string;
  readonly hypothesis: string;
}

/** Sources of any format, and the files into which what was found in them is written. */
export interface SourceImports {
  /** What may go on record out of each source. Every one is read before any is handed on. */
  readonly read: (
    paths: readonly string[],
    against: { readonly knowledge: Knowledge; readonly asOf: Day },
  ) => Promise<readonly ImportedFile[] | Problem>;
  readonly yaml: (files: readonly ImportedFile[]) => string;
  readonly write: (folder: string, file: ImportedFile) => WrittenImport | Problem;
  readonly writeJson: (folder: string, file: ImportedFile, json: string) => WrittenImport;
}

export interface ImportedSource {
  readonly id: string;
  readonly head: SourceHead;
  readonly file: string;
}

/** What was found in one source. */
export interface ImportedFile {
  readonly path: string;
  readonly source: ImportedSource;
  readonly candidates: readonly Candidate[];
  /** The ids of the candidates, in their order. */
  readonly ids: readonly string[];
  /** The text that spans count in, where the file itself is none. */
  readonly text: string | undefined;
}

export interface WrittenImport {
  readonly file: string;
  readonly added: number;
  readonly known: number;
}

export interface BaselineFiles {
  /** The entries of a baseline; undefined where there is no such file. */
  readonly read: (file: string) => readonly BaselineEntry[] | Problem | undefined;
  /** Replaces what a baseline holds by what becomes of that; undefined stands for one that is not there. */
  readonly change: (
    file: string,
    change: (known: readonly BaselineEntry[] | undefined) => readonly BaselineEntry[],
  ) => Problem | undefined;
  /** The absolute form of a draft's path, as baselines have it. */
  readonly absolute: (path: string) => string;
  readonly exists: (path: string) => boolean;
}

/** A finding that is known and not reported again. The absolute path is for readers, and for dropping what is gone. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
}
