import type { Span } from '../../text/span.ts';
import type { Speller } from '../../text/spelling.ts';
import { DOUBTFUL, matchFactor, type Query } from './query.ts';
import { syllablesOf } from './syllables.ts';
import type { Terms } from './terms.ts';

/**
 * The stretches of a quote that the query asked for, in the author's own text, found among its tokens. A word that was
 * found next to its neighbour in the query is not shown where it stands alone (the "là" of "là thay đổi" is everywhere),
 * and what may or may not be meant is shown only next to its neighbour.
 */
export function highlightsIn(quote: string, query: Query, { termOf }: Terms, spell?: Speller): Span[] {
  const syllables = syllablesOf(quote, spell);
  const terms = syllables.map(({ folded }) => termOf(folded));
  const factor = (index: number, at: number): number => {
    const wanted = query.syllables[index];
    return wanted === undefined ? 0 : matchFactor(wanted, terms[at] ?? -1, syllables[at]?.written);
  };
  const lit = new Set<number>();
  const inPair = new Set<number>();
  query.pairs.forEach((_, index) => {
    for (let at = 0; at + 1 < syllables.length; at += 1) {
      if (factor(index, at) === 0 || factor(index + 1, at + 1) === 0) continue;
      lit.add(at).add(at + 1);
      inPair.add(index).add(index + 1);
    }
  });
  query.syllables.forEach((_, index) => {
    if (inPair.has(index)) return;
    for (let at = 0; at < syllables.length; at += 1) if (factor(index, at) >= DOUBTFUL) lit.add(at);
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
    const isNeighbour = last !== undefined && quote.slice(last.end, start).trim() === '';
    if (isNeighbour) stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else stretches.push({ start, end });
  }
  return stretches;
}
