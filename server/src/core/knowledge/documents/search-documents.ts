import { buildNameIndex, type NameIndex } from '../search/name-index.ts';
import type { LegalDocument } from './document.ts';

/** Looks documents up by number, name and subject; of those that fit as well, the newer come first. */
export function buildDocumentSearch(documents: readonly LegalDocument[]): NameIndex<LegalDocument> {
  return buildNameIndex(
    [...documents].sort(newerFirst).map((document) => ({
      item: document,
      names: namesOf(document),
      about: document.about === undefined ? [] : [document.about],
    })),
  );
}

/** "Nghị định 73/2019/NĐ-CP", and as people shorten it: "73/2019/NĐ-CP", "Nghị định 73/2019", "73/2019". */
function namesOf({ type, number, title, aliases }: LegalDocument): readonly string[] {
  const serial = number.slice(0, number.lastIndexOf('/'));
  const numbers = serial === '' ? [number] : [number, serial];
  const titles = [...(title === undefined ? [] : [title]), ...aliases];
  return [...numbers, ...titles].flatMap((name) => [name, `${type} ${name}`]);
}

function newerFirst(a: LegalDocument, b: LegalDocument): number {
  const [left, right] = [a.effective ?? a.issued ?? '', b.effective ?? b.issued ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
