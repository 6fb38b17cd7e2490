import type { Bilingual } from '../../core/knowledge/fault.ts';

/** The drafts that lie on a disk. As with all ports, none of these functions rejects. */
export interface DraftPorts {
  /** The URIs of the texts below folders that may be drafts, each once. */
  readonly find: (folders: readonly string[]) => Promise<FoundDrafts>;
  /** The same below one folder and Word documents too, in portions between which a reader may pause. */
  readonly walk: (folder: string) => AsyncIterable<readonly DraftCandidate[]>;
  /** The text of a file of at most so many megabytes as it lies there; why it cannot be read; undefined where it is gone. */
  readonly read: (uri: string, megabytes?: number) => Promise<ReadText | undefined>;
  /** A file that is no Unicode text: its bytes as Latin-1, and what an editor shows that takes them for UTF-8; undefined for any other. */
  readonly undecoded: (uri: string) => Promise<UndecodedText | undefined>;
}

export interface DraftCandidate {
  readonly uri: string;
  /** Another whenever the file has changed. */
  readonly edition: string;
  /** In bytes; undefined for a folder that cannot be listed, which stands for the drafts in it. */
  readonly size: number | undefined;
}

export interface UndecodedText {
  readonly latin1: string;
  readonly shown: string;
}

export interface FoundDrafts {
  readonly uris: readonly string[];
  /** Folders that cannot be listed. */
  readonly problems: readonly Bilingual[];
}

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly message: Bilingual };
