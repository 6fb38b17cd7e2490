import type { Regime } from '../../document/form-faults/regime.ts';
import type { LegalDocument } from '../../knowledge/documents/document.ts';
import type { Validity } from '../../knowledge/documents/validity.ts';
import { describedName } from '../../wording/documents.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';
import { type CitationPlace, citeDocument } from './cite-document.ts';
import type { Lists } from './lists.ts';
import type { Snippet } from '../snippet.ts';

export interface DocumentWish {
  /** The words typed so far. */
  readonly words: readonly string[];
  readonly regime: Regime;
  /** Where a document is to be cited; in the text that depends on whether it was named before. */
  readonly placeOf: (document: LegalDocument) => CitationPlace;
  /** What closes the citation: ";" for a legal basis at the end of its line. */
  readonly close: string;
}

/** The documents that the words fit, those in force on the day first; what has ended comes last and says so. */
export function documentCandidates(
  { words, regime, placeOf, close }: DocumentWish,
  { knowledge, asOf, documents }: Lists,
): Candidate[] {
  const judged = documents
    .matching(words)
    .map((document) => ({ document, rank: RANK[knowledge.documents.validityAt(document, asOf).kind] }));
  return judged
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_CANDIDATES)
    .map(({ document, rank }) => {
      const issuer = document.issuer === undefined ? undefined : knowledge.organisation(document.issuer)?.name;
      const place = placeOf(document);
      const cited = citeDocument(document, issuer, { regime, place });
      return {
        kind: 'document',
        label: describedName(document),
        detail: undefined,
        insert: [cited, ...abstractOf(document, place), close].filter((part) => part !== ''),
        outdated: rank === RANK.expired,
        subject: { kind: 'document', id: document.id },
      };
    });
}

const RANK: Readonly<Record<Validity['kind'], number>> = {
  'in-force': 0,
  partly: 0,
  unknown: 1,
  'not-yet': 2,
  expired: 3,
};

/** A citation in full ends with what the document is about; where the register has that in its own words only, the author writes it. */
function abstractOf({ title }: LegalDocument, place: CitationPlace): Snippet {
  return title === undefined && place !== 'again' ? [' ', { hole: 'về …' }] : [];
}
