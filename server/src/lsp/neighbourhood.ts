import type { Assertion } from '../core/claims/assertions/assertion.ts';
import { type DraftHead, type DraftRecord, recordOf } from '../core/claims/assertions/draft-record.ts';
import { buildNeighbours, type Neighbours } from '../core/claims/assertions/neighbours.ts';

/** The open drafts, which are held against each other. */
export interface Neighbourhood {
  /** Takes in what a draft lays down in its newest text. */
  update(head: DraftHead, assertions: readonly Assertion[]): void;
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
  return {
    update(head, assertions) {
      const content = assertions.map(({ said }) => head.text.slice(said.start, said.end)).join('\n');
      records.set(head.path, recordOf(head, assertions));
      among = undefined;
      if (contents.get(head.path) === content) return;
      contents.set(head.path, content);
      changed();
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
