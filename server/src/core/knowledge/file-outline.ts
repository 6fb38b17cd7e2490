import type { Span } from '../text/span.ts';

/** What the editor needs to know of the text of one knowledge file; spans are UTF-16 offsets into it. */
export interface KnowledgeOutline {
  readonly entries: readonly OutlinedEntry[];
  readonly references: readonly OutlinedReference[];
}

export interface OutlinedEntry {
  /** The list in which it stands: "statements", "people". */
  readonly list: string;
  readonly id: string;
  /** Of the id, without quotation marks. */
  readonly span: Span;
  /** Of the whole entry. */
  readonly whole: Span;
  /** Its name, title or quotation. */
  readonly label: string;
}

/** A place in which the id of another entry stands or is to stand. */
export interface OutlinedReference {
  /** The lists in which the id is looked for. */
  readonly lists: readonly string[];
  /** As far as it is written. */
  readonly id: string;
  readonly span: Span;
}
