import type { Assertion } from '../core/claims/assertions/assertion.ts';
import { type DraftHead, type DraftRecord, recordOf } from '../core/claims/assertions/draft-record.ts';
import { buildNeighbours, type Neighbours } from '../core/claims/assertions/neighbours.ts';

/** The drafts that are held against each other: those that are open, and those that a check of their folder has read. */
export interface Neighbourhood {
  /** Takes in what a draft lays down in its newest text. */
  update(head: DraftHead, assertions: readonly Assertion[]): void;
  /** Takes in drafts that are not open, all at once. */
  take(records: readonly DraftRecord[]): void;
  forget(uri: string): void;
  /** Another number whenever a draft lays down something else, so that the others may have to be judged again. */
  edition(): number;
  among(): Neighbours;
}

export function createNeighbourhood(onChanged: () => void): Neighbourhood {
  const records = new Map<string, DraftRecord>();
  const contents = new Map<string, string>();
  let edition = 0;
  let among: Neighbours | undefined;
  const changed = (): void => {
    edition += 1;
    if (records.size > 1) onChanged();
  };
  const put = (record: DraftRecord): boolean => {
    const content = record.assertions.map(({ said }) => record.text.slice(said.start, said.end)).join('\n');
    records.set(record.path, record);
    among = undefined;
    if (contents.get(record.path) === content) return false;
    contents.set(record.path, content);
    return true;
  };
  return {
    update(head, assertions) {
      if (put(recordOf(head, assertions))) changed();
    },
    take(taken) {
      if (taken.map(put).includes(true)) changed();
    },
    forget(uri) {
      if (!records.has(uri)) return;
      changed();
      records.delete(uri);
      contents.delete(uri);
      among = undefined;
    },
    edition: () => edition,
    among() {
      among ??= buildNeighbours([...records.values()]);
      return among;
    },
  };
}
