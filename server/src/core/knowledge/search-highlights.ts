import type { Span } from '../text/span.ts';
import type { Postings } from './search-index.ts';
import { matchFactor, type Query } from './search-query.ts';
import { syllablesOf } from './search-syllables.ts';

/**
 * The stretches of a quote that the query asked for, in the author's own text, found among its tokens. A word that was
 * found next to its neighbour in the query is not shown where it stands alone: the "là" of "là thay đổi" is everywhere.
 */
export function highlightsIn(quote: string, query: Query, { termOf }: Postings): Span[] {
  const syllables = syllablesOf(quote);
  const terms = syllables.map(({ folded }) => termOf.get(folded) ?? -1);
  const isMatch = (index: number, at: number): boolean => {
    const wanted = query.syllables[index];
    const term = terms[at];
    return wanted !== undefined && term !== undefined && matchFactor(wanted, term, syllables[at]?.written) > 0;
  };
  const lit = new Set<number>();
  const inPair = new Set<number>();
  query.pairs.forEach((_, index) => {
    for (let at = 0; at + 1 < syllables.length; at += 1) {
      if (!isMatch(index, at) || !isMatch(index + 1, at + 1)) continue;
      lit.add(at).add(at + 1);
      inPair.add(index).add(index + 1);
    }
  });
  query.syllables.forEach((_, index) => {
    if (inPair.has(index)) return;
    for (let at = 0; at < syllables.length; at += 1) if (isMatch(index, at)) lit.add(at);
  });
  return joined(
    quote,
    syllables.filter((_, at) => lit.has(at)),
  );
}

/** Neighbours between which there is nothing but space make one stretch. */
function joined(quote: string, spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of spans) {
    const last = stretches.at(-1);
    if (last !== undefined && quote.slice(last.end, start).trim() === '')
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else stretches.push({ start, end });
  }
  return stretches;
}
