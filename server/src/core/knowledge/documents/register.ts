import { type LawNames, lawNames } from '../../claims/citations/names.ts';
import type { Day } from '../../text/day.ts';
import { once } from '../../text/once.ts';
import type { Organisation } from '../model.ts';
import type { LegalDocument } from './document.ts';
import type { NameIndex } from '../search/name-index.ts';
import { buildFinder } from './find.ts';
import type { CitedAs, DocumentMatch } from './match.ts';
import { isLaw } from './names.ts';
import { buildDocumentSearch } from './search-documents.ts';
import { type UnitValidity, unitsValidity } from './unit-validity.ts';
import { type Validity, validityAt } from './validity.ts';

/** The narrow port through which rules and features see the legal register; a database could stand behind it. */
export interface DocumentRegister {
  readonly size: number;
  document(id: string): LegalDocument | undefined;
  /** What a citation names; a law by its name alone is the edition of the day. */
  find(cited: CitedAs, day: Day): DocumentMatch;
  /** The few documents that a citation may have meant: one slip away from its number, or of its name. */
  near(cited: CitedAs): readonly LegalDocument[];
  validityAt(document: LegalDocument, day: Day): Validity;
  /** What is known of the cited units alone, each in full: "điểm a khoản 2 Điều 5". */
  unitsAt(document: LegalDocument, units: readonly string[], day: Day): UnitValidity;
  /** Every edition that bears the name of a law. */
  editions(document: LegalDocument): readonly LegalDocument[];
  /** The best matches for a few words or a number, without diacritics too. */
  search(query: string, limit: number): readonly LegalDocument[];
  /** The same with how well each fits. */
  readonly hits: NameIndex<LegalDocument>;
  /** The names of its laws, for the reader of citations. */
  readonly names: LawNames;
}

export function buildRegister(
  documents: readonly LegalDocument[],
  organisations: readonly Organisation[],
): DocumentRegister {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const lookup = (id: string): LegalDocument | undefined => byId.get(id);
  const validity = (document: LegalDocument, day: Day): Validity => validityAt(document, day, lookup);
  const index = once(() => buildDocumentSearch(documents));
  const laws = new Set([...new Set(documents.map(({ type }) => type))].filter(isLaw));
  const finder = buildFinder(documents, organisations, validity);
  return {
    size: documents.length,
    document: lookup,
    find: finder.find,
    near: finder.near,
    validityAt: validity,
    unitsAt: unitsValidity,
    editions: finder.editions,
    search: (query, limit) => index()(query, limit).map(({ item }) => item),
    hits: (query, limit) => index()(query, limit),
    names: lawNames(
      documents.flatMap(({ type, title, aliases }) =>
        laws.has(type) ? [...(title === undefined ? [] : [title]), ...aliases] : [],
      ),
    ),
  };
}
