import type { LegalDocument } from './document.ts';

/** "Luật Viễn thông số 24/2023/QH15", "Nghị định số 45/2026/NĐ-CP": as a drafter cites it. */
export function documentName(document: LegalDocument): string {
  const { type, number, title } = document;
  return `${type}${isCitedByName(document) ? ` ${title}` : ''} ${citedNumber(number)}`;
}

/** "số 45/2026/NĐ-CP"; the numbers of the Party go without the word: "57-NQ/TW". */
export function citedNumber(number: string): string {
  return PARTY.test(number) ? number : `số ${number}`;
}

/** Whether its name belongs to every mention of it, as that of a law does. */
export function isCitedByName({ type, title }: LegalDocument): boolean {
  return title !== undefined && CITED_BY_NAME.has(type);
}

const CITED_BY_NAME: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);
const PARTY = /-[A-ZĐ]+\/TW$/u;
