import type { Item } from './items.ts';

/** Which item of one passage stands for which of another; nothing stands for two. */
export interface Pairing {
  /** For each item of the draft, the index of its twin on record. */
  readonly toRecord: readonly (number | undefined)[];
  /** For each item on record, the index of its twin in the draft. */
  readonly toDraft: readonly (number | undefined)[];
}

/**
 * Pairs two passages by the longest stretches that they have in common, wherever these stand: a draft turns the parts of a
 * sentence about without saying anything else. Function words alone are no common stretch; they are paired in a second
 * round, beside neighbours that are.
 */
export function pairItems(draft: readonly Item[], record: readonly Item[]): Pairing {
  const toRecord = new Array<number | undefined>(draft.length).fill(undefined);
  const toDraft = new Array<number | undefined>(record.length).fill(undefined);
  const pair = (d: number, r: number): void => {
    toRecord[d] = r;
    toDraft[r] = d;
  };
  const isFree = (d: number, r: number): boolean => toRecord[d] === undefined && toDraft[r] === undefined;
  for (const { d, r, length } of commonStretches(draft, record)) {
    for (let from = 0; from < length; from += 1) {
      let to = from;
      while (to < length && isFree(d + to, r + to)) to += 1;
      if (draft.slice(d + from, d + to).some(({ content }) => content))
        for (let k = from; k < to; k += 1) pair(d + k, r + k);
      from = to;
    }
  }
  const paired = toRecord.filter((r) => r !== undefined).length;
  toRecord.forEach((r, d) => {
    if (r === undefined || paired === 1 || !isStray(toRecord, d, r)) return;
    toRecord[d] = undefined;
    toDraft[r] = undefined;
  });
  draft.forEach((item, d) => {
    const r = item.content ? undefined : besideTwin(toRecord, d);
    const twin =
      r === undefined ? undefined : [r, r + 1, r - 1].find((at) => record[at]?.key === item.key && isFree(d, at));
    if (twin !== undefined) pair(d, twin);
  });
  return { toRecord, toDraft };
}

/** One word alone, and nothing around it stands near its twin: syllables recur, and this one means something else. */
function isStray(toRecord: readonly (number | undefined)[], d: number, r: number): boolean {
  for (let at = Math.max(0, d - AROUND); at <= d + AROUND; at += 1) {
    const twin = at === d ? undefined : toRecord[at];
    if (twin !== undefined && Math.abs(twin - r) <= AROUND_TWIN) return false;
  }
  return true;
}

const AROUND = 4;
const AROUND_TWIN = 7;

/** Where on record an unpaired item would stand, going by its neighbours. */
function besideTwin(toRecord: readonly (number | undefined)[], d: number): number | undefined {
  const [left, right] = [toRecord[d - 1], toRecord[d + 1]];
  if (left !== undefined) return left + 1;
  return right === undefined ? undefined : right - 1;
}

interface Stretch {
  readonly d: number;
  readonly r: number;
  readonly length: number;
  readonly weight: number;
}

/** Every longest run of equal items that holds a content word, the heaviest first. */
function commonStretches(draft: readonly Item[], record: readonly Item[]): Stretch[] {
  const placesOf = new Map<string, number[]>();
  record.forEach(({ key }, r) => {
    const places = placesOf.get(key);
    if (places === undefined) placesOf.set(key, [r]);
    else places.push(r);
  });
  const stretches: Stretch[] = [];
  for (let d = 0; d < draft.length; d += 1) {
    for (const r of placesOf.get(draft[d]?.key ?? '') ?? []) {
      if (d > 0 && r > 0 && draft[d - 1]?.key === record[r - 1]?.key) continue;
      let length = 0;
      let weight = 0;
      for (let item = draft[d]; item !== undefined && item.key === record[r + length]?.key; item = draft[d + length]) {
        weight += item.content ? 1 : LIGHT;
        length += 1;
      }
      if (weight >= 1) stretches.push({ d, r, length, weight });
    }
  }
  return stretches.sort(
    (a, b) => b.weight - a.weight || Math.abs(a.d - a.r) - Math.abs(b.d - b.r) || a.d - b.d || a.r - b.r,
  );
}

/** What a function word adds to a stretch: enough to prefer the longer one, never enough to make one. */
const LIGHT = 0.05;
