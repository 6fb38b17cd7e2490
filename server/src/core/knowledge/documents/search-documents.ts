import { fold } from '../../text/fold.ts';
import type { LegalDocument } from './document.ts';

/** Looks documents up by number, name and subject; the words of a query may come without diacritics and in any order. */
export function buildDocumentSearch(
  documents: readonly LegalDocument[],
): (query: string, limit: number) => readonly LegalDocument[] {
  const entries = documents.map((document) => ({ document, ...fieldsOf(document) }));
  return (query, limit) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return entries
      .map((entry) => ({ ...entry, score: scoreOf(words, entry) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || newerFirst(a.document, b.document))
      .slice(0, limit)
      .map(({ document }) => document);
  };
}

interface Fields {
  readonly number: string;
  readonly words: ReadonlySet<string>;
}

function fieldsOf({ type, number, title, about, aliases }: LegalDocument): Fields {
  const text = [type, title ?? '', about ?? '', ...aliases].join(' ');
  return { number: fold(number), words: new Set([...wordsOf(text), ...wordsOf(number)]) };
}

/** Every word has to be found; a number that the query names counts for most. */
function scoreOf(words: readonly string[], { number, words: known }: Fields): number {
  if (words.some((word) => number === word)) return words.length + NUMBER;
  const found = words.filter((word) => known.has(word) || (word.includes('/') && number.startsWith(word)));
  return found.length === words.length ? found.length / (1 + known.size / LONG) : 0;
}

const NUMBER = 10;
/** Among documents with all words, those with few others come first. */
const LONG = 40;

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[\s,;.:“”"()]+/u)
    .filter((word) => word !== '');
}

function newerFirst(a: LegalDocument, b: LegalDocument): number {
  const [left, right] = [a.effective ?? a.issued ?? '', b.effective ?? b.issued ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
