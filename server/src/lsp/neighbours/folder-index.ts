import type { DraftRecord } from '../../core/claims/assertions/draft-record.ts';
import { buildNeighbours, type Neighbours } from '../../core/claims/assertions/neighbours.ts';

/**
 * What the drafts of one folder lay down, ready to be asked. Of a large folder in which drafts are opened one after the other, what is new is
 * indexed in layers of its own, each at least twice as large as the next: a draft is indexed as often as the folder can be halved.
 */
export interface FolderIndex {
  /** A draft has come, is gone or lays down something else. */
  changed(path: string): void;
  /** All drafts as they stand; the one of the path perhaps as it stood before, as its own words are not held against themselves. */
  among(path: string): Neighbours;
  /** Makes one layer of all; true where there were several, in which words weigh other than together. */
  join(): boolean;
}

export interface FolderIndexInput {
  /** In the order in which they are asked. */
  readonly records: () => readonly DraftRecord[];
  readonly recordAt: (path: string) => DraftRecord | undefined;
  readonly build: typeof buildNeighbours | undefined;
}

export function createFolderIndex({ records, recordAt, build = buildNeighbours }: FolderIndexInput): FolderIndex {
  let layers: readonly Layer[] = [];
  /** The layer that has a draft as it stands. */
  const holders = new Map<string, Layer>();
  const stale = new Set<string>();
  const layerOf = (of: readonly DraftRecord[]): Layer => {
    const layer = { neighbours: build(of), records: of };
    for (const { path } of of) holders.set(path, layer);
    return layer;
  };
  const heldBy = (layer: Layer): readonly DraftRecord[] =>
    layer.records.filter(({ path }) => holders.get(path) === layer);
  const makeWhole = (): void => {
    holders.clear();
    stale.clear();
    layers = [layerOf(records())];
  };
  const addLayer = (changed: readonly string[]): void => {
    for (const path of changed) {
      holders.delete(path);
      stale.delete(path);
    }
    let newest = changed.flatMap((path) => recordAt(path) ?? []);
    let below = layers;
    for (let last = below.at(-1); last !== undefined && last.records.length < 2 * newest.length; last = below.at(-1)) {
      newest = [...heldBy(last), ...newest];
      below = below.slice(0, -1);
    }
    layers = newest.length === 0 ? below : [...below, layerOf(newest)];
  };
  return {
    changed: (path) => void stale.add(path),
    among(own) {
      const changed = [...stale].filter((path) => path !== own);
      const [largest] = layers;
      if (largest === undefined) makeWhole();
      else if (changed.length > 0) {
        if (Math.max(largest.records.length, changed.length) < LARGE) makeWhole();
        else addLayer(changed);
      }
      return amongAll(layers, holders);
    },
    join() {
      const wereSeveral = layers.length > 1;
      if (wereSeveral || (layers.length > 0 && stale.size > 0)) makeWhole();
      return wereSeveral;
    },
  };
}

interface Layer {
  readonly neighbours: Neighbours;
  readonly records: readonly DraftRecord[];
}

/** So many drafts are indexed anew between two keystrokes. */
const LARGE = 64;

function amongAll(layers: readonly Layer[], holders: ReadonlyMap<string, Layer>): Neighbours {
  const [only, ...others] = layers;
  if (only !== undefined && others.length === 0 && holders.size === only.records.length) return only.neighbours;
  return {
    besides(own) {
      const asked = layers.map((layer) => ({ layer, drafts: layer.neighbours.besides(own) }));
      return {
        on: (assertion) =>
          asked.flatMap(({ layer, drafts }) =>
            drafts.on(assertion).filter(({ draft }) => holders.get(draft.path) === layer),
          ),
      };
    },
  };
}
