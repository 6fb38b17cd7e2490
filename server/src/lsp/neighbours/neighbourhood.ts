import type { Assertion } from '../../core/claims/assertions/assertion.ts';
import { type DraftHead, type DraftRecord, recordOf } from '../../core/claims/assertions/draft-record.ts';
import type { buildNeighbours, Foreign, Neighbours } from '../../core/claims/assertions/neighbours.ts';
import { linesOf } from '../../core/document/lines.ts';
import { kept } from '../../core/text/kept.ts';
import { firstFrom } from '../../core/text/span.ts';
import { decoded } from '../addresses.ts';
import { createFolderIndex, type FolderIndex } from './folder-index.ts';

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
  /** Has what came draft by draft weighed together, once nothing more comes: before the others are judged again. */
  join(): void;
  /** Another number whenever a draft lays down something else, so that the others may have to be judged again. */
  edition(): number;
  /** How a draft that is not open stands to the others, in words: the same as long as nothing else meets what it lays down. */
  standing(folder: Folder, path: string): string;
  /** All drafts of the folder, with that of the path, whose own words are held against the others alone. */
  among(folder: Folder, path: string): Neighbours;
}

/** The workspace folder; undefined for documents that lie in none. */
export type Folder = string | undefined;

export function createNeighbourhood(onChanged: () => void, build?: typeof buildNeighbours): Neighbourhood {
  const open = new Map<string, OpenDraft>();
  const beside = new Map<Folder, ReadonlyMap<string, DraftRecord>>();
  const checked = new Map<Folder, Map<string, DraftRecord>>();
  const indexes = new Map<Folder, FolderIndex>();
  let edition = 0;
  const closedAt = (folder: Folder, path: string): DraftRecord | undefined =>
    beside.get(folder)?.get(path) ?? checked.get(folder)?.get(path);
  const recordAt = (folder: Folder, path: string): DraftRecord | undefined => {
    const draft = open.get(path);
    if (draft === undefined) return closedAt(folder, path);
    return draft.folder === folder ? draft.record : undefined;
  };
  function* recordsIn(folder: Folder): Generator<DraftRecord> {
    for (const draft of open.values()) if (draft.folder === folder && draft.record !== undefined) yield draft.record;
    const shelved = beside.get(folder);
    for (const record of shelved?.values() ?? []) if (!open.has(record.path)) yield record;
    for (const record of checked.get(folder)?.values() ?? [])
      if (!open.has(record.path) && shelved?.has(record.path) !== true) yield record;
  }
  const areSeveral = (folder: Folder): boolean => {
    const records = recordsIn(folder);
    return records.next().done !== true && records.next().done !== true;
  };
  const indexOf = (folder: Folder): FolderIndex => {
    const known = indexes.get(folder);
    if (known !== undefined) return known;
    const records = () => inWalkingOrder([...recordsIn(folder)]);
    const index = createFolderIndex({ records, recordAt: (path) => recordAt(folder, path), build });
    indexes.set(folder, index);
    return index;
  };
  const put = (path: string, folder: Folder, record: DraftRecord | undefined): void => {
    const before = open.get(path);
    const content = contentOf(recordAt(folder, path));
    open.set(path, { folder, record });
    // What is judged again because others have changed lays down what it did, and stands where it stood.
    if (!isSame(before, { folder, record })) indexes.get(folder)?.changed(path);
    if (before !== undefined && before.folder !== folder) indexes.get(before.folder)?.changed(path);
    if (content === contentOf(record)) return;
    edition += 1;
    // Alone, a draft has nobody who would have to be judged again.
    if (areSeveral(folder) || record === undefined) onChanged();
  };
  const among = (folder: Folder, path: string): Neighbours => indexOf(folder).among(path);
  return {
    update: (folder, head, assertions) => put(head.path, folder, recordOf(head, assertions)),
    leave: (folder, path) => put(path, folder, undefined),
    forget(path) {
      const draft = open.get(path);
      if (draft === undefined) return;
      const { folder } = draft;
      const wereSeveral = areSeveral(folder);
      open.delete(path);
      indexes.get(folder)?.changed(path);
      if (contentOf(draft.record) === contentOf(recordAt(folder, path))) return;
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
      checked.set(folder, known);
      let isNews = false;
      for (const record of records) {
        const before = contentOf(recordAt(folder, record.path));
        known.set(record.path, record);
        indexes.get(folder)?.changed(record.path);
        isNews ||= before !== contentOf(recordAt(folder, record.path));
      }
      if (!isNews) return;
      edition += 1;
      onChanged();
    },
    drop(folder, path) {
      if (checked.get(folder)?.delete(path) !== true) return;
      indexes.get(folder)?.changed(path);
      edition += 1;
      onChanged();
    },
    join() {
      const joined = [...indexes.values()].filter((index) => index.join());
      if (joined.length > 0) edition += 1;
    },
    edition: () => edition,
    standing(folder, path) {
      const record = closedAt(folder, path);
      if (record === undefined) return '';
      const others = among(folder, path).besides(record);
      return record.assertions.flatMap((assertion) => others.on(assertion).map(standingOf)).join('\n');
    },
    among,
  };
}

function contentOf(record: DraftRecord | undefined): string {
  return record === undefined || record.assertions.length === 0 ? '' : newsOf(record);
}

/** All that others are judged by: who issues it, what is laid down, under and behind which words, and on which lines, where others point. */
const newsOf = kept(({ text, year, issuer, assertions }: DraftRecord): string => {
  const lines = [...linesOf(text)];
  const laidDown = assertions.map((assertion) => {
    const { start, end } = assertion.said;
    return `${firstFrom(lines, start + 1)} ${text.slice(start, end)} ${meaningOf(assertion)}`;
  });
  return [year, JSON.stringify(issuer), ...laidDown].join('\n');
});

/** What an assertion says, wherever it stands. */
const meaningOf = kept((assertion: Assertion) =>
  JSON.stringify(assertion, (key, value: unknown) => {
    if (PLACES.has(key)) return undefined;
    return value instanceof Set ? [...value] : value;
  }),
);

const PLACES: ReadonlySet<string> = new Set([
  'span',
  'said',
  'place',
  'subject',
  'units',
  'start',
  'end',
  'firstToken',
  'endToken',
]);

function standingOf({ relation, draft, assertion: { said } }: Foreign): string {
  return `${relation} ${draft.path} ${draft.text.slice(said.start, said.end)}`;
}

interface OpenDraft {
  readonly folder: Folder;
  /** Undefined where the document is no draft. */
  readonly record: DraftRecord | undefined;
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
