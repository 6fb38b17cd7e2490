import { type CitationUse, citationUses } from '../claims/citations/citation-use.ts';
import { type DraftCitation, draftCitations } from '../claims/citations/draft-citations.ts';
import { quotedPlaces } from '../claims/quotes/quoted-places.ts';
import type { SlotReader } from '../claims/slot-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { Form } from '../document/form.ts';
import type { DocumentMatch } from '../knowledge/documents/match.ts';
import { numberKey } from '../knowledge/documents/number-key.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { kept } from '../text/kept.ts';

/** A citation of the draft, what the register knows of it, and what the draft does with it. */
export interface JudgedCitation extends DraftCitation {
  /** Undefined where no document is named: a unit of the draft itself, "Nghị định nêu trên". */
  readonly match: DocumentMatch | undefined;
  readonly use: CitationUse;
  /** True inside quotation marks, inside the title of another document, and for the draft's own number: there the words speak of no other text, or are not the author's. */
  readonly borrowed: boolean;
}

export function judgedCitations(draft: Draft, slots: SlotReader, { documents }: Knowledge): readonly JudgedCitation[] {
  const { asOf } = slots;
  const citations = draftCitations(draft, slots);
  const uses = citationUses(citations, asOf);
  const isQuoted = quotedPlaces(draft);
  const own = ownNumber(draft.form, draft);
  let title = 0;
  return citations.map((cited, index): JudgedCitation => {
    const { citation, passage } = cited;
    const nested = citation.start < title;
    title = Math.max(title, citation.number === undefined ? 0 : (citation.parts.title?.end ?? 0));
    return {
      ...cited,
      match: cited.target.kind === 'document' ? documents.find(citation, asOf) : undefined,
      use: uses[index] ?? 'named',
      borrowed: nested || isQuoted(citation, passage) || (own !== undefined && own === keyOf(citation.number)),
    };
  });
}

/** "142/2099/NĐ-CP" from "Số: 142/2099/NĐ-CP": annexes name the document that they belong to. */
const ownNumber = kept(({ number }: Form, draft: Draft): string | undefined => {
  const line = number === undefined ? '' : draft.text.slice(number.start, number.end);
  return keyOf(NUMBER.exec(line)?.groups?.number);
});

const NUMBER = /:\s*(?<number>\d.*)$/su;

function keyOf(number: string | undefined): string | undefined {
  return number === undefined ? undefined : numberKey(number);
}
