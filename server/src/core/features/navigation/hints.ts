import { ownClaimReader } from '../../claims/draft-claims.ts';
import { isWanted } from '../../claims/wanted.ts';
import type { LegalDocument } from '../../knowledge/documents/document.ts';
import type { UnitValidity } from '../../knowledge/documents/unit-validity.ts';
import type { Validity } from '../../knowledge/documents/validity.ts';
import { type HistoryEntry, sameTarget, standingOn } from '../../knowledge/history.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { DraftIndex, IndexedCitation } from './draft-index.ts';

/** What may be shown in small print behind words of the draft. */
export type Hint = { readonly offset: number } & (
  | {
      readonly kind: 'validity';
      readonly document: LegalDocument;
      readonly validity: Validity;
      /** What is known of the cited units alone. */
      readonly units: UnitValidity;
    }
  /** The target on record for what the draft sets a target for, by the same time. */
  | { readonly kind: 'target'; readonly entry: HistoryEntry }
);

/** Behind each citation whether it is in force on the day, behind each target the one that stands; within a stretch of the draft, in its order. */
export function hintsIn(index: DraftIndex, stretch: Span): Hint[] {
  const cited = index.citations.filter(({ citation }) => overlaps(citation, stretch));
  return [...cited.flatMap((each) => validityOf(each, index)), ...targetsIn(index, stretch)].sort(
    (a, b) => a.offset - b.offset,
  );
}

function validityOf({ citation, documents }: IndexedCitation, { knowledge, slots }: DraftIndex): Hint[] {
  const [document, other] = documents;
  if (document === undefined || other !== undefined) return [];
  const validity = knowledge.documents.validityAt(document, slots.asOf);
  const units = knowledge.documents.unitsAt(document, citation.units, slots.asOf);
  return [{ kind: 'validity', offset: citation.end, document, validity, units }];
}

function targetsIn({ draft, knowledge, slots, quotes }: DraftIndex, stretch: Span): Hint[] {
  const claimsOf = ownClaimReader(draft, quotes, slots);
  return draft.passages
    .filter((passage) => overlaps(passage, stretch))
    .flatMap(claimsOf)
    .flatMap((claim): Hint[] => {
      const { quantity } = claim;
      const measure = quantity === undefined || !isWanted(claim) ? undefined : knowledge.measures.measureOf(claim);
      if (quantity === undefined || measure === undefined) return [];
      const standing = standingOn(knowledge.history(measure), slots.asOf);
      const entry = standing.findLast((each) => sameTarget(each.claim, claim));
      return entry === undefined ? [] : [{ kind: 'target', offset: quantity.end, entry }];
    });
}
