import type { Passage } from '../../document/draft.ts';
import type { Citation } from './citation.ts';

/** Remembers which documents were named, so that "Nghị định nêu trên" can be understood. */
export interface NamedBefore {
  add(citation: Citation, passage: Passage): void;
  /** The document of the citation's type that was named near before it; undefined where there is none, or more than one. */
  find(citation: Citation, passage: Passage): Citation | undefined;
}

export function namedBefore(): NamedBefore {
  const byType = new Map<string, { readonly citation: Citation; readonly passage: number }[]>();
  let last: Passage | undefined;
  let count = 0;
  const numberOf = (passage: Passage): number => {
    if (passage !== last) count += 1;
    last = passage;
    return count;
  };
  const near = (type: string | undefined, now: number) =>
    (byType.get(type ?? '') ?? []).filter(({ passage }) => now - passage <= FARTHEST);
  return {
    add(citation, passage) {
      const now = numberOf(passage);
      const named = near(citation.type, now).filter((each) => nameOf(each.citation) !== nameOf(citation));
      byType.set(citation.type ?? '', [...named.slice(-MOST_KEPT), { citation, passage: now }]);
    },
    find({ type }, passage) {
      const named = near(type, numberOf(passage));
      return named.length === 1 ? named[0]?.citation : undefined;
    },
  };
}

function nameOf({ number, title }: Citation): string {
  return number ?? title?.toLowerCase() ?? '';
}

/** How many passages with citations back a document may have been named. */
const FARTHEST = 4;

/** Two are as uncertain as many. */
const MOST_KEPT = 2;
