import type { KnowledgeOutline, OutlinedEntry, OutlinedReference } from '../knowledge/file-outline.ts';
import type { Span } from '../text/span.ts';

/** A knowledge file as it stands in the editor, or on disk where it is not open. */
export interface OutlinedFile {
  readonly uri: string;
  readonly outline: KnowledgeOutline;
}

/** A place in one of the files. */
export interface FileSpan {
  readonly uri: string;
  readonly span: Span;
}

/** An id under the cursor, whether it is given there or named there. */
export interface IdAt {
  readonly id: string;
  readonly span: Span;
  /** The lists in which an entry may bear it. */
  readonly lists: readonly string[];
}

export function idAt({ entries, references }: KnowledgeOutline, offset: number): IdAt | undefined {
  const reference = references.find(({ span }) => touches(span, offset));
  if (reference !== undefined) return reference;
  const entry = entries.find(({ span }) => touches(span, offset));
  return entry === undefined ? undefined : { id: entry.id, span: entry.span, lists: [entry.list] };
}

/** The entries that bear the id. */
export function entriesOf({ id, lists }: Pick<IdAt, 'id' | 'lists'>, files: readonly OutlinedFile[]): FileEntry[] {
  return files.flatMap(({ uri, outline }) =>
    outline.entries.filter((entry) => entry.id === id && lists.includes(entry.list)).map((entry) => ({ uri, entry })),
  );
}

export interface FileEntry {
  readonly uri: string;
  readonly entry: OutlinedEntry;
}

/** Every place in which the id of an entry is named, its own not among them. */
export function referencesTo({ id, lists }: Pick<IdAt, 'id' | 'lists'>, files: readonly OutlinedFile[]): FileSpan[] {
  return files.flatMap(({ uri, outline }) =>
    outline.references
      .filter((reference) => reference.id === id && meets(reference, lists))
      .map(({ span }) => ({ uri, span })),
  );
}

/** What may stand in the place of a reference, in the order of the files; the entry that holds the reference is not offered. */
export function idsFor(at: OutlinedReference, uri: string, files: readonly OutlinedFile[]): OutlinedEntry[] {
  return files.flatMap((file) =>
    file.outline.entries.filter(
      (entry) => at.lists.includes(entry.list) && !(file.uri === uri && touches(entry.whole, at.span.start)),
    ),
  );
}

export function referenceAt({ references }: KnowledgeOutline, offset: number): OutlinedReference | undefined {
  return references.find(({ span }) => touches(span, offset));
}

function meets({ lists }: OutlinedReference, wanted: readonly string[]): boolean {
  return lists.some((list) => wanted.includes(list));
}

/** The end counts as inside: that is where a cursor stands after a word. */
function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
