import type { LegalDocument } from '../../knowledge/documents/document.ts';
import { fold } from '../../text/fold.ts';
import { foldedWords } from './typed-words.ts';

/** Finds documents by words that are still being typed: without diacritics, by initials ("cntt"), by the beginning of a number. */
export interface DocumentIndex {
  /** Those that every word fits, the best first. */
  matching(words: readonly string[]): readonly LegalDocument[];
}

export function buildDocumentIndex(documents: readonly LegalDocument[]): DocumentIndex {
  const entries = documents.map(entryOf);
  return {
    matching: (words) =>
      entries
        .map((entry) => ({ document: entry.document, fit: fitOf(words, entry) }))
        .filter(({ fit }) => fit > 0)
        .sort((a, b) => b.fit - a.fit || newerFirst(a.document, b.document))
        .map(({ document }) => document),
  };
}

interface Entry {
  readonly document: LegalDocument;
  readonly number: string;
  readonly words: readonly string[];
  readonly initials: string;
}

function entryOf(document: LegalDocument): Entry {
  const { type, number, title, about, aliases } = document;
  const words = foldedWords([type, title ?? '', about ?? '', ...aliases].join(' '));
  return { document, number: fold(number), words, initials: words.map(([first]) => first ?? '').join('') };
}

/** Zero where a word fits nothing. A number that is typed tells most; words in their order tell more than words somewhere. */
function fitOf(words: readonly string[], entry: Entry): number {
  let fit = 1;
  let place = 0;
  for (const word of words) {
    if (FILLERS.has(word)) continue;
    const at = entry.words.findIndex((known) => known.startsWith(word));
    if (entry.number.startsWith(word) && DIGIT.test(word)) fit += entry.number === word ? WHOLE_NUMBER : NUMBER;
    else if (at >= 0) {
      fit += at === place ? IN_ORDER : 1;
      place = at + 1;
    } else if (word.length < SHORTEST_INITIALS || !entry.initials.includes(word)) return 0;
  }
  return fit;
}

/** What a citation has between type and number, and the day behind it: words that tell no document from another. */
export const FILLERS: ReadonlySet<string> = new Set(['so', 'ngay', 'thang', 'nam', 'cua', 've']);
const DIGIT = /^\d/u;
const IN_ORDER = 2;
const NUMBER = 8;
const WHOLE_NUMBER = 16;
const SHORTEST_INITIALS = 2;

function newerFirst(a: LegalDocument, b: LegalDocument): number {
  const [left, right] = [a.effective ?? a.issued ?? '', b.effective ?? b.issued ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
