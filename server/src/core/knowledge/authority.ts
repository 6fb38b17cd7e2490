import type { LegalDocument } from './documents/document.ts';
import type { Statement } from './model.ts';

/** The rank of who spoke, the highest first: laws and the Party, the Government, the Prime Minister's decisions, other documents; then Thủ tướng, Phó Thủ tướng, Bộ trưởng, Thứ trưởng, all others. */
export function authorityOf({ document, office }: Statement): number {
  if (document !== undefined) return authorityOfDocument(document);
  const held = office?.toLowerCase() ?? '';
  return DOCUMENTS.length + 1 + rankAmong(OFFICES, held, (prefix, title) => title.startsWith(prefix));
}

/** The rank of a document alone: laws and the Party, the Government, the Prime Minister, all others. */
export function authorityOfDocument({ number }: Pick<LegalDocument, 'number'>): number {
  return rankAmong(DOCUMENTS, number, (pattern, text) => pattern.test(text));
}

/** True where `later` takes the place of `earlier` on one and the same measure: it says so, or it came later from nobody lower. */
export function replaces(later: Statement, earlier: Statement): boolean {
  if (later.supersedes.includes(earlier.id)) return true;
  return later.date > earlier.date && authorityOf(later) <= authorityOf(earlier);
}

function rankAmong<T>(ranks: readonly T[], text: string, fits: (rank: T, text: string) => boolean): number {
  const rank = ranks.findIndex((each) => fits(each, text));
  return rank < 0 ? ranks.length : rank;
}

const DOCUMENTS = [/\/(?:UBTV)?QH\d+$|\/TW$/u, /(?:NĐ|NQ)-CP$/u, /-TTg$/u] as const;
const OFFICES = ['thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'thứ trưởng'] as const;
