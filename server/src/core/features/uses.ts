import type { Evidence, Finding } from '../findings/finding.ts';
import type { DraftIndex, Use } from './navigation/draft-index.ts';

/** Where a draft quotes, cites, names or is held against what is on record. */
export function usesIn({ uses }: DraftIndex, findings: readonly Finding[]): Use[] {
  const found = findings.flatMap(({ span, evidence }) =>
    evidence.flatMap((each): Use[] => idsOf(each).map((id) => ({ id, span }))),
  );
  const known = new Set(uses.map(placeOf));
  return [...uses, ...found.filter((use) => !known.has(placeOf(use)))];
}

function placeOf({ id, span }: Use): string {
  return `${span.start} ${span.end} ${id}`;
}

function idsOf(evidence: Evidence): readonly string[] {
  switch (evidence.kind) {
    case 'statement':
      return [evidence.statement.id];
    case 'document':
      return [evidence.document.id];
    case 'organisation':
      return [evidence.organisation.id];
    case 'place':
      return [evidence.place.id];
    case 'person':
      return [evidence.person.id];
    case 'draft':
      return [];
  }
}
