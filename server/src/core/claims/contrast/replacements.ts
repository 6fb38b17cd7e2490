import type { Item } from './items.ts';
import type { Pairing } from './pairing.ts';

/** A run of items of the draft that the record does not have, and what the record has in its place. Indices are half-open. */
export interface Replacement {
  readonly draft: ItemRange;
  /** Empty where the draft only adds. */
  readonly record: ItemRange;
  /** How many of its two neighbours stand beside the place on record, the ends of both passages included: 2, 1, or 0 where nothing tells the place. */
  readonly anchors: 0 | 1 | 2;
}

export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** The places in which a paired draft departs from the record, in the order of the draft. */
export function replacementsIn(draft: readonly Item[], record: readonly Item[], pairing: Pairing): Replacement[] {
  const { toRecord, toDraft } = pairing;
  const replacements: Replacement[] = [];
  for (let from = 0; from < draft.length; from += 1) {
    if (toRecord[from] !== undefined) continue;
    let to = from;
    while (to < draft.length && toRecord[to] === undefined) to += 1;
    if (hasContent(draft, { from, to })) replacements.push({ draft: { from, to }, ...placeOf({ from, to }) });
    from = to;
  }
  return replacements;

  function placeOf({ from, to }: ItemRange): Pick<Replacement, 'record' | 'anchors'> {
    const left = from === 0 ? -1 : toRecord[from - 1];
    const right = to === draft.length ? record.length : toRecord[to];
    const behind = left === undefined ? undefined : { from: left + 1, to: freeEnd(left + 1) };
    const before = right === undefined ? undefined : { from: freeStart(right), to: right };
    if (behind !== undefined && before !== undefined && behind.from === before.from && behind.to === before.to)
      return { record: behind, anchors: 2 };
    // An end of the draft alone tells nothing: half of what is on record may stand before it.
    const inner = [from === 0 ? undefined : behind, to === draft.length ? undefined : before];
    const place = inner.find((each) => each !== undefined && hasContent(record, each));
    if (place !== undefined) return { record: place, anchors: 1 };
    const at = Math.max(left ?? 0, 0);
    return { record: { from: at, to: at }, anchors: 0 };
  }

  function freeEnd(at: number): number {
    let end = at;
    while (end < record.length && toDraft[end] === undefined) end += 1;
    return end;
  }

  function freeStart(at: number): number {
    let start = at;
    while (start > 0 && toDraft[start - 1] === undefined) start -= 1;
    return start;
  }
}

/** Where the draft has other paired words between the same two neighbours: two things have changed places. */
export function exchangesIn(draft: readonly Item[], record: readonly Item[], { toRecord }: Pairing): Replacement[] {
  const exchanges: Replacement[] = [];
  for (let from = 1; from < draft.length; from += 1) {
    const left = toRecord[from - 1];
    if (left === undefined || toRecord[from] === undefined || toRecord[from] === left + 1) continue;
    for (let to = from + 1; to <= Math.min(from + LONGEST_EXCHANGED, draft.length); to += 1) {
      const right = to === draft.length ? record.length : toRecord[to];
      if (right === undefined || right <= left + 1 || right > left + 1 + LONGEST_EXCHANGED) continue;
      const own = { from, to };
      const theirs = { from: left + 1, to: right };
      const moved = toRecord.slice(from, to).every((twin) => twin !== undefined && (twin <= left || twin >= right));
      if (moved && hasContent(draft, own) && hasContent(record, theirs)) {
        exchanges.push({ draft: own, record: theirs, anchors: 2 });
        from = to;
      }
      break;
    }
  }
  return exchanges;
}

/** What has changed places is a name or a noun. */
const LONGEST_EXCHANGED = 6;

function hasContent(items: readonly Item[], { from, to }: ItemRange): boolean {
  return items.slice(from, to).some(({ content }) => content);
}
