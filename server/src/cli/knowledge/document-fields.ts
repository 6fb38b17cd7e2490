import type { LegalDocument } from '../../core/knowledge/documents/document.ts';
import { documentName } from '../../core/knowledge/documents/document-name.ts';
import { buildRegister } from '../../core/knowledge/documents/register.ts';
import type { KnowledgeRecords } from '../../core/knowledge/model.ts';
import type { Day } from '../../core/text/day.ts';
import { shortDay } from '../../core/wording/dates.ts';
import { validityText } from '../../core/wording/documents.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { termsOf } from '../../core/wording/word.ts';

export type DocumentField = readonly [
  (
    | 'name'
    | 'about'
    | 'aliases'
    | 'issuer'
    | 'issued'
    | 'effective'
    | 'validity'
    | 'details'
    | 'url'
    | 'sources'
    | 'notes'
  ),
  string | undefined,
];

/** What is on record of a document, and whether it is in force on the day. */
export function documentFields(
  document: LegalDocument,
  { records, day, locale }: { readonly records: KnowledgeRecords; readonly day: Day; readonly locale: Locale },
): readonly DocumentField[] {
  const register = buildRegister(records.documents, records.organisations);
  const nameOf = (id: string): string => {
    const named = register.document(id);
    return named === undefined ? id : documentName(named);
  };
  return [
    ['name', documentName(document)],
    ['about', document.about],
    ['aliases', document.aliases.join('; ')],
    ['issuer', records.organisations.find(({ id }) => id === document.issuer)?.name],
    ['issued', document.issued && shortDay(document.issued)],
    ['effective', document.effective && shortDay(document.effective)],
    ['validity', `${validityText(register.validityAt(document, day), termsOf(locale))} (${shortDay(day)})`],
    ['details', document.details.map(nameOf).join('; ')],
    ['url', document.url],
    ['sources', document.sources.join(', ')],
    ['notes', document.notes],
  ];
}
