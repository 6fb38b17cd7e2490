import type { Statement } from './model.ts';

/** The rank of who spoke, the highest first: Thủ tướng, Phó Thủ tướng, Bộ trưởng, Thứ trưởng, all others. */
export function authorityOf(statement: Statement): number {
  const office = statement.office?.toLowerCase() ?? '';
  const rank = OFFICES.findIndex((prefix) => office.startsWith(prefix));
  return rank < 0 ? OFFICES.length : rank;
}

/** True where `later` takes the place of `earlier` on one and the same measure: it says so, or it came later from nobody lower. */
export function replaces(later: Statement, earlier: Statement): boolean {
  if (later.supersedes.includes(earlier.id)) return true;
  return later.date > earlier.date && authorityOf(later) <= authorityOf(earlier);
}

const OFFICES = ['thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'thứ trưởng'] as const;
