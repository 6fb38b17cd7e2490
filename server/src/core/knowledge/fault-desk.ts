import type { Day } from '../text/day.ts';
import type { Bilingual, KnowledgeFault } from './fault.ts';
import type { Origin } from './origin.ts';
import type { RawEntry } from './raw.ts';

/** Collects faults; its functions are the checks that every kind of entry shares. */
export interface FaultDesk {
  readonly faults: readonly KnowledgeFault[];
  report(entry: RawEntry, message: Bilingual): void;
  /** One entry of each id: the first, or a later one that gives a reason to take its place; others are reported. */
  byId<E extends RawEntry, T>(entries: readonly E[], make: (entry: E) => T): ReadonlyMap<string, T>;
  /** The entries whose id nothing else bears. */
  notIn<E extends RawEntry>(others: ReadonlyMap<string, RawEntry>, entries: readonly E[]): readonly E[];
  known(entry: RawEntry, what: Bilingual, ids: readonly string[], known: ReadonlyMap<string, unknown>): void;
  inOrder(entry: RawEntry, period: { readonly from: Day | undefined; readonly to: Day | undefined }): void;
}

export function faultDesk(unreadable: ReadonlySet<string>): FaultDesk {
  const faults: KnowledgeFault[] = [];
  const report = (entry: RawEntry, message: Bilingual): void => {
    faults.push({ ...entry.origin, id: entry.id, message });
  };
  return {
    faults,
    report,
    byId(entries, make) {
      const first = new Map<string, (typeof entries)[number]>();
      for (const entry of entries) {
        const twin = first.get(entry.id);
        if (twin === undefined && entry.correction !== undefined) report(entry, CORRECTS_NOTHING);
        if (twin === undefined || entry.correction !== undefined) first.set(entry.id, entry);
        else report(entry, duplicate(entry.id, twin.origin));
      }
      return new Map([...first].map(([id, entry]) => [id, make(entry)]));
    },
    notIn(others, entries) {
      return entries.filter((entry) => {
        const twin = others.get(entry.id);
        if (twin !== undefined) report(entry, duplicate(entry.id, twin.origin));
        return twin === undefined;
      });
    },
    known(entry, what, ids, known) {
      for (const id of ids) if (!known.has(id) && !unreadable.has(id)) report(entry, unknownId(what, id));
    },
    inOrder(entry, { from, to }) {
      if (from !== undefined && to !== undefined && to < from) report(entry, endsBeforeStart(from, to));
    },
  };
}

const CORRECTS_NOTHING: Bilingual = {
  vi: 'có `correction` nhưng trước đó không có mục nào mang mã này',
  en: 'has a `correction`, but no entry before it has this id',
};

function unknownId(what: Bilingual, id: string): Bilingual {
  return { vi: `không có ${what.vi} nào mang mã “${id}”`, en: `there is no ${what.en} with the id “${id}”` };
}

function duplicate(id: string, first: Origin): Bilingual {
  return {
    vi: `mã “${id}” đã được dùng ở ${first.file}:${first.line}`,
    en: `the id “${id}” is already used at ${first.file}:${first.line}`,
  };
}

function endsBeforeStart(from: Day, to: Day): Bilingual {
  return {
    vi: `thời gian kết thúc (${to}) trước khi bắt đầu (${from})`,
    en: `it ends (${to}) before it starts (${from})`,
  };
}
