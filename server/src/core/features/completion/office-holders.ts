import { type HeldOffice, tenureOn } from '../../knowledge/holders.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Bilingual } from '../../knowledge/fault.ts';
import type { Office } from '../../knowledge/model.ts';
import { type Day, yearOf } from '../../text/day.ts';
import { shortDay } from '../../wording/dates.ts';

/**
 * Who may be named in an office on a day: whoever holds it for certain, or took it up and is not known to have left. Of two with one
 * office the later stands; somebody last seen in it years ago is not offered.
 */
export function officeHolders({ records, holders }: Knowledge, day: Day): HeldOffice[] {
  const byTitle = new Map<string, HeldOffice[]>();
  for (const person of records.people)
    for (const held of holders.officesOf(person)) {
      const { title } = held.office;
      if (!isOffered(held, day)) continue;
      const others = byTitle.get(title) ?? [];
      if (!others.some((other) => other.person.id === person.id)) byTitle.set(title, [...others, held]);
    }
  return [...byTitle.values()].flatMap((held) => {
    const certain = held.filter(({ office }) => tenureOn(office, day) === 'held');
    if (certain.length > 0 || !isSingle(held)) return certain.length > 0 ? certain : held;
    return held.sort((a, b) => (beganBy(a) < beganBy(b) ? 1 : -1)).slice(0, 1);
  });
}

/** The record rarely knows the day on which somebody left, so it says when it last saw him there. */
export function asSeen({ from, seen }: Pick<Office, 'from' | 'seen'>): Bilingual | undefined {
  const last = [...seen, ...(from === undefined ? [] : [from])].sort().at(-1);
  if (last === undefined) return undefined;
  return { vi: `ghi nhận gần nhất: ${shortDay(last)}`, en: `last on record: ${shortDay(last)}` };
}

function isOffered({ office }: HeldOffice, day: Day): boolean {
  const tenure = tenureOn(office, day);
  if (tenure !== 'open') return tenure === 'held';
  const { from, seen } = office;
  return (from !== undefined && from <= day) || seen.some((each) => each <= day && yearOf(day) - yearOf(each) <= 1);
}

/** "Phó Thủ tướng" and "Thứ trưởng" are several at a time; heads are not. */
function isSingle(held: readonly HeldOffice[]): boolean {
  return !held.some(({ office }) => SEVERAL.test(office.title.normalize('NFC')));
}

const SEVERAL = /^(?:Phó|Thứ trưởng|Ủy viên|Uỷ viên)/u;

function beganBy({ office: { from, seen } }: HeldOffice): string {
  return from ?? [...seen].sort().at(-1) ?? '';
}
