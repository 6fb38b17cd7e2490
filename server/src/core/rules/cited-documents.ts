import type { Citation } from '../claims/citations/citation.ts';
import type { Draft } from '../document/draft.ts';
import type { Form } from '../document/form.ts';
import type { Evidence } from '../findings/finding.ts';
import type { LegalDocument } from '../knowledge/documents/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';
import { kept } from '../text/kept.ts';
import { cover, type Span } from '../text/span.ts';
import type { JudgedCitation } from './judged-citations.ts';
import type { RuleContext } from './rule.ts';

/** The citations with which the draft goes by a document in words of its own; what the draft itself is about is left out. */
export function reliedOn({ draft, citations }: RuleContext): readonly JudgedCitation[] {
  const subject = subjectOf(draft.form, draft);
  return citations.filter(
    ({ use, borrowed, citation: { number } }) =>
      (use === 'basis' || use === 'relied') && !borrowed && (number === undefined || !subject.includes(number)),
  );
}

const subjectOf = kept(({ abstract }: Form, draft: Draft): string =>
  abstract === undefined ? '' : draft.text.slice(abstract.start, abstract.end).normalize('NFC'),
);

/** The words that name the document: type and number, or a law by its name and year. */
export function namingSpan(citation: Citation): Span {
  const { type, number, title, issued } = citation.parts;
  const named = citation.number === undefined ? (isYear(citation.issued) ? (issued ?? title) : title) : number;
  const first = type ?? named;
  return first === undefined || named === undefined ? citation : cover(first, named);
}

function isYear(issued: string | undefined): boolean {
  return issued?.length === 4;
}

export function documentEvidence(document: LegalDocument, { documents }: Knowledge, asOf: Day): Evidence {
  return { kind: 'document', document, validity: documents.validityAt(document, asOf) };
}
