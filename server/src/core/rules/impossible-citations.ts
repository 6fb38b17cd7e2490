import type { Citation } from '../claims/citations/citation.ts';
import { typeOfCodes } from '../claims/citations/type.ts';
import type { Draft } from '../document/draft.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { numberParts } from '../knowledge/documents/number-key.ts';
import { parseDay, yearOf } from '../text/day.ts';
import { cover, type Span } from '../text/span.ts';
import { draftEvidence } from './draft-evidence.ts';

/** What no document can be, whichever is meant: its number, type, day of issue and the draft's own day exclude each other. */
export function impossibleCitation(citation: Citation, draft: Draft): RuleFinding | undefined {
  return yearsDiffer(citation, draft) ?? typeDiffers(citation, draft) ?? isAheadOfDraft(citation, draft);
}

/** A document is numbered in the year in which it is issued. */
function yearsDiffer({ number, issued, parts }: Citation, { text }: Draft): RuleFinding | undefined {
  const year = yearIn(number);
  if (year === undefined || issued === undefined || parts.number === undefined || parts.issued === undefined)
    return undefined;
  if (Number(issued.slice(0, 4)) === year) return undefined;
  return findingOn(text, cover(parts.number, parts.issued), parts.number, {
    key: 'citation-years-differ',
    draft: excerptOf(text, parts.number),
    issued: excerptOf(text, parts.issued),
  });
}

/** "Nghị định số 5/2099/TT-BA": the symbol is that of another type. */
function typeDiffers({ type, number, parts }: Citation, { text }: Draft): RuleFinding | undefined {
  if (type === undefined || number === undefined || parts.type === undefined || parts.number === undefined)
    return undefined;
  const ofSymbol = typeOfCodes([CODE.exec(number)?.groups?.code ?? '']);
  if (ofSymbol === undefined || !EXCLUSIVE.has(ofSymbol) || !EXCLUSIVE.has(type) || ofSymbol === type) return undefined;
  return findingOn(text, cover(parts.type, parts.number), parts.number, {
    key: 'citation-type-differs',
    draft: excerptOf(text, parts.type),
    number: excerptOf(text, parts.number),
    type: ofSymbol,
  });
}

/** What stands behind serial number and year: "NĐ" in "13/2099/NĐ-CP". */
const CODE = /^\d+[A-Za-zĐđ]?(?:\/\d{4})?[/-](?<code>\p{Lu}+)/u;

/** Types that have a symbol of their own, which no other type bears. */
const EXCLUSIVE: ReadonlySet<string> = new Set(['Nghị định', 'Thông tư', 'Nghị quyết', 'Chỉ thị', 'Luật', 'Pháp lệnh']);

/** A draft that bears its day cites nothing that was numbered or issued later. */
function isAheadOfDraft({ number, issued, parts }: Citation, { text, dated, form }: Draft): RuleFinding | undefined {
  const line = form.placeAndDate;
  if (dated === undefined || line === undefined || parts.number === undefined) return undefined;
  const day = issued === undefined ? undefined : parseDay(issued);
  const issuedLater = day !== undefined && !dated.openEnded && day > dated.day && namesYear(text, parts.issued);
  const numberedLater = (yearIn(number) ?? 0) > yearOf(dated.day);
  if (!issuedLater && !numberedLater) return undefined;
  const span = issuedLater && parts.issued !== undefined ? cover(parts.number, parts.issued) : parts.number;
  return findingOn(text, span, line, {
    key: 'citation-ahead-of-draft',
    draft: excerptOf(text, span),
    dated: excerptOf(text, line),
  });
}

/** A day without a year was given one by the reader. */
function namesYear(text: string, span: Span | undefined): boolean {
  return span !== undefined && YEAR.test(text.slice(span.start, span.end));
}

const YEAR = /\d{4}\s*$/u;

function yearIn(number: string | undefined): number | undefined {
  return number === undefined ? undefined : numberParts(number)?.year;
}

function excerptOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

function findingOn(text: string, span: Span, other: Span, message: RuleFinding['message']): RuleFinding {
  return { span, message, evidence: [draftEvidence(text, other)], fixes: [] };
}
