import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** The tokens that lie within a span, found in logarithmic time; they have to be in order. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const from = firstFrom(tokens, start);
  let to = from;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
  return tokens.slice(from, to);
}

function firstFrom(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
