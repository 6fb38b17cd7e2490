import type { LegalDocument } from '../../knowledge/documents/document.ts';
import type { Span } from '../../text/span.ts';
import type { DraftIndex } from './draft-index.ts';

/** Words of a draft that something can be opened by: a document on record that has an address, or a file that lies beside the draft. */
export type DraftLink = Span &
  ({ readonly kind: 'document'; readonly document: LegalDocument } | { readonly kind: 'file'; readonly file: string });

/** `files` are the names of the files beside the draft. A citation is linked by its number: its other words lead to what is on record. */
export function linksOf({ citations, draft }: DraftIndex, files: readonly string[]): DraftLink[] {
  const documents = citations.flatMap(({ citation, documents: [document, other] }): DraftLink[] => {
    if (document === undefined || other !== undefined || officialAddress(document) === undefined) return [];
    const { start, end } = citation.parts.number ?? citation.parts.title ?? citation;
    return [{ kind: 'document', start, end, document }];
  });
  return [...documents, ...fileLinks(draft.text, files)].sort((a, b) => a.start - b.start);
}

/** The address at which a document can be read; only what is both secure and on record. */
export function officialAddress({ url }: LegalDocument): string | undefined {
  return url !== undefined && URL_FORM.test(url) ? url : undefined;
}

const URL_FORM = /^https:\/\/[^\s<>"]+$/iu;

/** The names of files are found by their endings, and then as far back as the longest of them reaches. */
function fileLinks(text: string, files: readonly string[]): DraftLink[] {
  const byEnding = new Map<string, { readonly file: string; readonly name: string }[]>();
  for (const file of files) {
    const ending = ENDING.exec(file)?.[0].toLowerCase();
    if (ending === undefined) continue;
    // A name is decomposed on some disks, whatever the draft is.
    const forms = [...new Set([file, file.normalize('NFC'), file.normalize('NFD')])].map((name) => ({ file, name }));
    byEnding.set(
      ending,
      [...(byEnding.get(ending) ?? []), ...forms].sort((a, b) => b.name.length - a.name.length),
    );
  }
  if (byEnding.size === 0) return [];
  return [...text.matchAll(ENDINGS)].flatMap(({ index, 0: ending }): DraftLink[] => {
    const end = index + ending.length;
    const found = byEnding
      .get(ending.toLowerCase())
      ?.find(({ name }) => text.endsWith(name, end) && !LETTER.test(text[end - name.length - 1] ?? ''));
    return found === undefined ? [] : [{ kind: 'file', start: end - found.name.length, end, file: found.file }];
  });
}

const ENDING = /\.[a-z\d]{2,8}$/iu;
const ENDINGS = /\.[a-z\d]{2,8}(?![\p{L}\p{N}])/giu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
