import type { Organisation } from '../model.ts';
import type { LegalDocument } from './document.ts';
import { nameKey } from './names.ts';

/** Whether a citation names another issuer than the document has; undefined where the register cannot tell. */
export type IssuerTest = (cited: string, document: LegalDocument) => 'same' | 'other' | undefined;

export function buildIssuers(organisations: readonly Organisation[]): {
  readonly test: IssuerTest;
  nameOf(document: LegalDocument): string | undefined;
} {
  const byName = new Map<string, Set<string>>();
  for (const { id, name, aliases } of organisations)
    for (const each of [name, ...aliases]) {
      const key = nameKey(each);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    test(cited, { issuer }) {
      if (issuer === undefined) return undefined;
      const key = nameKey(cited);
      const ids = byName.get(key) ?? byName.get(key.replace(HEAD, ''));
      if (ids === undefined) return undefined;
      return ids.has(issuer) ? 'same' : 'other';
    },
    nameOf: ({ issuer }) => (issuer === undefined ? undefined : names.get(issuer)),
  };
}

/** "Bộ trưởng Bộ Y tế" issues for "Bộ Y tế". */
const HEAD = /^(?:bộ trưởng|chủ tịch|chủ nhiệm|chánh án|viện trưởng|thống đốc|tổng giám đốc) /u;
