import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlinedFile } from '../../core/features/knowledge-files.ts';
import type { KnowledgeOutline } from '../../core/knowledge/file-outline.ts';
import type { Ports } from '../ports.ts';
import type { Session } from '../session.ts';

/** The files of the knowledge in use: as they stand in the editor where they are open there, else as on disk. */
export interface KnowledgeFiles {
  /** The file of a document, with all of the knowledge that it belongs to; undefined for one outside of it. */
  of(uri: string): Promise<KnowledgeContext | undefined>;
  /** All of the knowledge in use. */
  all(): Promise<readonly KnowledgeText[]>;
  /** What is on disk has changed. */
  clear(): void;
}

export interface KnowledgeContext {
  readonly file: KnowledgeText;
  readonly files: readonly KnowledgeText[];
}

export interface KnowledgeText extends OutlinedFile {
  readonly text: string;
  /** False where the editor holds what the disk does not. */
  readonly saved: boolean;
}

export interface KnowledgeFilesInput {
  readonly session: Session;
  readonly ports: Pick<Ports, 'readKnowledgeFiles' | 'outline'>;
  readonly documents: () => readonly TextDocument[];
}

export function createKnowledgeFiles({ session, ports, documents }: KnowledgeFilesInput): KnowledgeFiles {
  const onDisk = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const outlines = new Map<string, { readonly text: string; readonly outline: KnowledgeOutline | undefined }>();
  const outlineOf = (uri: string, text: string): KnowledgeOutline | undefined => {
    const known = outlines.get(uri);
    if (known?.text === text) return known.outline;
    const outline = ports.outline(text);
    outlines.set(uri, { text, outline });
    return outline;
  };
  const textsIn = (folders: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const key = folders.join('\n');
    const known = onDisk.get(key) ?? ports.readKnowledgeFiles(folders);
    onDisk.set(key, known);
    return known;
  };
  const filesIn = async (folders: readonly string[]): Promise<readonly KnowledgeText[]> => {
    const disk = await textsIn(folders);
    const open = new Map(
      documents()
        .filter(({ uri }) => isKnowledgeFile(uri, folders))
        .map((document) => [document.uri, document.getText()]),
    );
    const uris = [...new Set([...disk.keys(), ...open.keys()])];
    return uris.flatMap((uri) => {
      const text = open.get(uri) ?? disk.get(uri) ?? '';
      const outline = outlineOf(uri, text);
      return outline === undefined ? [] : [{ uri, text, outline, saved: disk.get(uri) === text }];
    });
  };
  return {
    async of(uri) {
      if (!YAML.test(uri)) return undefined;
      const { world } = await session.situation(uri);
      if (!isKnowledgeFile(uri, world.loaded.folders)) return undefined;
      const files = await filesIn(world.loaded.folders);
      const file = files.find((each) => each.uri === uri);
      return file === undefined ? undefined : { file, files };
    },
    async all() {
      const bases = await session.bases();
      return filesIn([...new Set(bases.flatMap(({ situation: { world } }) => world.loaded.folders))]);
    },
    clear: () => onDisk.clear(),
  };
}

function isKnowledgeFile(uri: string, folders: readonly string[]): boolean {
  return YAML.test(uri) && folders.some((folder) => uri.startsWith(`${folder.replace(/\/$/u, '')}/`));
}

const YAML = /\.ya?ml$/iu;
