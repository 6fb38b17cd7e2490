import type { Assertion } from '../../core/claims/assertions/assertion.ts';
import { type DraftHead, type DraftRecord, recordOf } from '../../core/claims/assertions/draft-record.ts';
import { buildNeighbours, type Foreign, type Neighbours } from '../../core/claims/assertions/neighbours.ts';
import { decoded } from '../addresses.ts';

/** The drafts that are held against each other: those of one workspace folder, as they stand in the editor, else on the disk. */
export interface Neighbourhood {
  /** Takes in what an open draft lays down in its newest text. */
  update(folder: Folder, head: DraftHead, assertions: readonly Assertion[]): void;
  /** An open document that is no draft, whatever the disk holds. */
  leave(folder: Folder, path: string): void;
  /** The document is closed: what the disk holds counts. */
  forget(path: string): void;
  /** Takes in what all the drafts beside lay down, in place of what was known of them. */
  settle(folder: Folder, records: readonly DraftRecord[]): void;
  /** Takes in drafts that were checked without being open, all at once. */
  take(folder: Folder, records: readonly DraftRecord[]): void;
  /** A draft that was checked is gone, or is none any more. */
  drop(folder: Folder, path: string): void;
  /** Another number whenever a draft lays down something else, so that the others may have to be judged again. */
  edition(): number;
  /** How a draft that is not open stands to the others, in words: the same as long as nothing else meets what it lays down. */
  standing(folder: Folder, path: string): string;
  /** All drafts of the folder, with that of the path, whose own words are held against the others alone. */
  among(folder: Folder, path: string): Neighbours;
}

/** The workspace folder; undefined for documents that lie in none. */
export type Folder = string | undefined;

export function createNeighbourhood(onChanged: () => void): Neighbourhood {
  const open = new Map<string, OpenDraft>();
  const beside = new Map<Folder, ReadonlyMap<string, DraftRecord>>();
  const checked = new Map<Folder, Map<string, DraftRecord>>();
  const indexes = new Map<Folder, Index>();
  let edition = 0;
  const recordsIn = (folder: Folder): readonly DraftRecord[] => {
    const closed = new Map([...(checked.get(folder) ?? []), ...(beside.get(folder) ?? [])]);
    const opened = [...open.values()].flatMap((each) => (each.folder === folder ? (each.record ?? []) : []));
    return [...[...closed.values()].filter(({ path }) => !open.has(path)), ...opened];
  };
  const contentAt = (path: string, folder: Folder): string => {
    const draft = open.get(path);
    const closed = beside.get(folder)?.get(path) ?? checked.get(folder)?.get(path);
    return contentOf(draft === undefined ? closed : draft.record);
  };
  const put = (path: string, folder: Folder, record: DraftRecord | undefined): void => {
    const before = contentAt(path, folder);
    // What is judged again because others have changed lays down what it did, and stands where it stood.
    const isMoved = !isSame(open.get(path), { folder, record });
    open.set(path, { folder, record });
    if (isMoved) indexes.get(folder)?.stale.add(path);
    if (before === contentOf(record)) return;
    edition += 1;
    // Alone, a draft has nobody who would have to be judged again.
    if (recordsIn(folder).length > 1 || record === undefined) onChanged();
  };
  const among = (folder: Folder, path: string): Neighbours => {
    const known = indexes.get(folder);
    // While one draft is typed in, only its own words change, which are not held against themselves.
    if (known !== undefined && [...known.stale].every((each) => each === path)) return known.neighbours;
    const neighbours = buildNeighbours(inWalkingOrder(recordsIn(folder)));
    indexes.set(folder, { neighbours, stale: new Set() });
    return neighbours;
  };
  return {
    update: (folder, head, assertions) => put(head.path, folder, recordOf(head, assertions)),
    leave: (folder, path) => put(path, folder, undefined),
    forget(path) {
      const draft = open.get(path);
      if (draft === undefined) return;
      const { folder } = draft;
      const wereSeveral = recordsIn(folder).length > 1;
      open.delete(path);
      indexes.get(folder)?.stale.add(path);
      if (contentOf(draft.record) === contentAt(path, folder)) return;
      edition += 1;
      if (wereSeveral) onChanged();
    },
    settle(folder, records) {
      beside.set(folder, new Map(records.map((record) => [record.path, record])));
      indexes.delete(folder);
      edition += 1;
      onChanged();
    },
    take(folder, records) {
      const known = checked.get(folder) ?? new Map<string, DraftRecord>();
      const before = records.map(({ path }) => contentAt(path, folder));
      checked.set(folder, new Map([...known, ...records.map((record) => [record.path, record] as const)]));
      indexes.delete(folder);
      if (records.every(({ path }, index) => before[index] === contentAt(path, folder))) return;
      edition += 1;
      onChanged();
    },
    drop(folder, path) {
      if (checked.get(folder)?.delete(path) !== true) return;
      indexes.delete(folder);
      edition += 1;
      onChanged();
    },
    edition: () => edition,
    standing(folder, path) {
      const record = beside.get(folder)?.get(path) ?? checked.get(folder)?.get(path);
      if (record === undefined) return '';
      const others = among(folder, path).besides(record);
      return record.assertions.flatMap((assertion) => others.on(assertion).map(standingOf)).join('\n');
    },
    among,
  };
}

/** What is laid down, in words. */
function contentOf(record: DraftRecord | undefined): string {
  return record?.assertions.map(({ said }) => record.text.slice(said.start, said.end)).join('\n') ?? '';
}

function standingOf({ relation, draft, assertion: { said } }: Foreign): string {
  return `${relation} ${draft.path} ${draft.text.slice(said.start, said.end)}`;
}

interface OpenDraft {
  readonly folder: Folder;
  /** Undefined where the document is no draft. */
  readonly record: DraftRecord | undefined;
}

interface Index {
  readonly neighbours: Neighbours;
  /** The paths of the drafts that have changed since. */
  readonly stale: Set<string>;
}

function isSame(before: OpenDraft | undefined, { folder, record }: OpenDraft): boolean {
  const known = before !== undefined && before.folder === folder ? before.record : undefined;
  return known !== undefined && known.text === record?.text && known.year === record.year;
}

/** In which a folder is walked through, folder after folder by name: the draft that a finding names first is the same on the command line. */
function inWalkingOrder(records: readonly DraftRecord[]): readonly DraftRecord[] {
  const keyed = records.map((record) => ({ record, steps: decodeSteps(record.path) }));
  return keyed.sort((a, b) => compareSteps(a.steps, b.steps)).map(({ record }) => record);
}

/** The paths are addresses in the one form that `addressOf` gives them. */
function decodeSteps(path: string): readonly string[] {
  return path.startsWith('file:') ? (decoded(path) ?? path).split('/') : [path];
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
