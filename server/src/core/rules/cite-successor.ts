import type { Citation } from '../claims/citations/citation.ts';
import type { Fix, TextEdit } from '../findings/finding.ts';
import type { LegalDocument } from '../knowledge/documents/document.ts';
import { yearOfIssue } from '../knowledge/documents/editions.ts';
import { nameKey } from '../knowledge/documents/names.ts';
import { writeDay } from './write-day.ts';

/**
 * Puts the one successor in the place of a document: its number, and its day of issue where that is written. Undefined where
 * that would leave words behind that belong to the old one: its title, a unit of it, a name that the successor does not bear.
 */
export function citeSuccessor(
  text: string,
  citation: Citation,
  { document, successors }: { readonly document: LegalDocument; readonly successors: readonly LegalDocument[] },
): Fix | undefined {
  const [successor, second] = successors;
  if (successor === undefined || second !== undefined || citation.units.length > 0) return undefined;
  if (successor.type !== document.type || successor.issuer !== document.issuer) return undefined;
  if (citation.title !== undefined && !sameName(document, successor)) return undefined;
  const edits = editsFor(text, citation, successor);
  const [first, ...others] = edits ?? [];
  if (first === undefined) return undefined;
  return { title: { key: 'fix-cite', document: successor }, preferred: true, edits: [first, ...others] };
}

function sameName(a: LegalDocument, b: LegalDocument): boolean {
  return a.title !== undefined && b.title !== undefined && nameKey(a.title) === nameKey(b.title);
}

function editsFor(text: string, { number, issued, parts }: Citation, successor: LegalDocument): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  if (number !== undefined && parts.number !== undefined) edits.push({ span: parts.number, newText: successor.number });
  if (issued === undefined) return edits;
  const written = parts.issued === undefined ? undefined : text.slice(parts.issued.start, parts.issued.end);
  if (parts.issued === undefined || written === undefined) return undefined;
  const year = yearOfIssue(successor);
  const day =
    issued.length === 4
      ? year === undefined
        ? undefined
        : written.replace(issued, String(year))
      : successor.issued === undefined
        ? undefined
        : writeDay(successor.issued, written);
  if (day === undefined) return undefined;
  return [...edits, { span: parts.issued, newText: day }];
}
