import type { Bilingual } from '../../core/knowledge/fault.ts';

/** The drafts that lie on a disk. As with all ports, none of these functions rejects. */
export interface DraftPorts {
  /** The URIs of the texts below folders that may be drafts, each once. */
  readonly find: (folders: readonly string[]) => Promise<FoundDrafts>;
  /** The text of a file as it lies there; why it cannot be read; undefined where it is gone. */
  readonly read: (uri: string) => Promise<ReadText | undefined>;
}

export interface FoundDrafts {
  readonly uris: readonly string[];
  /** Folders that cannot be listed. */
  readonly problems: readonly Bilingual[];
}

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly message: Bilingual };
