import type { Regime } from '../document/form-faults/regime.ts';
import type { LegalDocument } from '../knowledge/documents/document.ts';
import { citedNumber } from '../knowledge/documents/document-name.ts';
import { isLaw } from '../knowledge/documents/names.ts';
import { longDay } from '../text/long-day.ts';

/**
 * A document as a draft cites it for the first time: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công
 * tác văn thư". A law bears its name; its number in a normative draft (Decree 78/2025), its day in an administrative one
 * (Decree 30/2020). Our own words for what a document is about are no part of it.
 */
export function documentCitation(document: LegalDocument, issuer: string | undefined, regime: Regime): string {
  const { type, number, title, issued } = document;
  const day = issued === undefined ? '' : ` ngày ${longDay(issued)}`;
  if (title !== undefined && isLaw(type)) {
    const named = `${type} ${title}`;
    return regime === 'normative' || day === '' ? `${named} ${citedNumber(number)}` : `${named}${day}`;
  }
  const by = issuer === undefined ? '' : ` của ${issuer}`;
  const subject = title === undefined ? '' : ` ${title}`;
  return `${type} ${citedNumber(number)}${day}${by}${subject}`;
}
