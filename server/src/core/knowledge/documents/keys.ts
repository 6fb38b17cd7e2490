import type { LegalDocument } from './document.ts';
import { nameKey } from './names.ts';
import { numberKey, numberParts } from './number-key.ts';

/** The names by which a document may be cited, in one spelling. */
export function namesOf({ title, aliases }: LegalDocument): readonly string[] {
  return [...new Set([...(title === undefined ? [] : [title]), ...aliases].map(nameKey))];
}

/** The year and symbol that a number shares with its neighbours. */
export function seriesOf(number: string): string {
  const parts = numberParts(number);
  return parts === undefined ? '' : `${parts.year ?? ''}/${parts.symbol}`;
}

/** The keys of a number without its symbol. */
export function serialKeys(type: string, number: string): readonly string[] {
  const parts = numberParts(number);
  if (parts === undefined) return [];
  const plain = `${nameKey(type)}|${parts.serial}`;
  return parts.year === undefined ? [plain] : [`${plain}/${parts.year}`];
}

/** "nghị định|13/2099" */
export function serialKey(type: string, number: string): string {
  return `${nameKey(type)}|${numberKey(number)}`;
}

/** The items by each of their keys. */
export function group<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const of = groups.get(key);
      if (of === undefined) groups.set(key, [item]);
      else of.push(item);
    }
  return groups;
}
