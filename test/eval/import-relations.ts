import { numberKey } from '../../server/src/core/knowledge/documents/number-key.ts';
import { type Day, parseDay } from '../../server/src/core/text/day.ts';
import { fold } from '../../server/src/core/text/fold.ts';

/** One relation of the codification: the newer document ends the older one, or a part of it. */
export interface Relation {
  readonly van_ban_moi: string;
  readonly loai_moi: string;
  readonly ngay_hieu_luc_moi: string | null;
  readonly mot_phan: boolean;
  readonly van_ban_cu: string;
  readonly loai_cu: string;
  readonly ngay_ban_hanh_cu: string | null;
}

/** Entries as a curator would write them, and the ends of whole documents that they tell. */
export interface Imported {
  readonly documents: readonly object[];
  readonly ends: readonly { readonly id: string; readonly from: Day; readonly later: boolean }[];
}

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string | undefined;
  issued: Day | undefined;
  effective: Day | undefined;
  readonly endings: { readonly from: Day; readonly by: string; readonly units: readonly string[] }[];
}

export function importRelations(
  rows: readonly Readonly<Record<string, unknown>>[],
  relations: readonly Relation[],
): Imported {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const entry = entryOf(entries, String(row.loai), String(row.so_hieu), textOf(row.ten));
    entry.issued ??= dayOf(row.ngay_ban_hanh);
    entry.effective ??= dayOf(row.ngay_hieu_luc);
  }
  const ends: { id: string; from: Day; later: boolean }[] = [];
  // The first end is the one that counts.
  const dated = [...relations].sort((a, b) => ((a.ngay_hieu_luc_moi ?? '') < (b.ngay_hieu_luc_moi ?? '') ? -1 : 1));
  for (const relation of dated) {
    const from = dayOf(relation.ngay_hieu_luc_moi);
    if (from === undefined) continue;
    const older = entryOf(entries, relation.loai_cu, relation.van_ban_cu, undefined);
    const newer = entryOf(entries, relation.loai_moi, relation.van_ban_moi, undefined);
    if (older === newer) continue;
    older.issued ??= dayOf(relation.ngay_ban_hanh_cu);
    newer.effective ??= from;
    const units = relation.mot_phan ? ['phần nêu trong văn bản mới'] : [];
    const ended = older.endings.some((ending) => ending.units.length === 0);
    if (!relation.mot_phan) ends.push({ id: older.id, from, later: ended });
    if (!(ended && !relation.mot_phan)) older.endings.push({ from, by: newer.id, units });
  }
  return { documents: [...entries.values()].map(written), ends };
}

/** What is older than its own end, and what ends others before it starts, is left to the relation: its day of effect is dropped. */
function written({ id, type, number, title, issued, effective, endings }: Entry): object {
  const whole = endings.find(({ units }) => units.length === 0);
  const sound = whole === undefined || effective === undefined || effective <= whole.from;
  return {
    ...{ id, type, number: number.replace(/\s+/gu, ''), sources: ['phap-dien'], endings },
    ...(title === undefined ? {} : { title }),
    ...(issued === undefined || (effective !== undefined && effective < issued) ? {} : { issued }),
    ...(effective === undefined || !sound ? {} : { effective }),
  };
}

function entryOf(entries: Map<string, Entry>, type: string, number: string, title: string | undefined): Entry {
  const id = fold(`${type} ${numberKey(number)}`)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const known = entries.get(id);
  if (known !== undefined) return known;
  const entry: Entry = { id, type, number, title, issued: undefined, effective: undefined, endings: [] };
  entries.set(id, entry);
  return entry;
}

function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
