import type { LegalDocument } from '../knowledge/documents/document.ts';
import { documentName } from '../knowledge/documents/document-name.ts';
import type { Validity } from '../knowledge/documents/validity.ts';
import { validityText } from '../wording/documents.ts';
import type { Locale } from '../wording/locale.ts';
import { termsOf } from '../wording/word.ts';

/** Whether a document is in force, as it leaves the program. */
export interface PlainValidity {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly about: string | null;
  readonly status: Validity['kind'];
  /** The same with its grounds, in words. */
  readonly validity: string;
  readonly effective: string | null;
  readonly expired: string | null;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
  readonly url: string | null;
}

export function plainValidity(document: LegalDocument, validity: Validity, locale: Locale): PlainValidity {
  const { id, number, title, about, effective, url } = document;
  return {
    id,
    name: documentName(document),
    number,
    about: title ?? about ?? null,
    status: validity.kind,
    validity: validityText(validity, termsOf(locale)),
    effective: effective ?? null,
    expired: validity.kind === 'expired' ? validity.end.from : null,
    successors:
      validity.kind === 'expired' ? validity.successors.map((next) => ({ id: next.id, name: documentName(next) })) : [],
    url: url ?? null,
  };
}
