import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** A range whose end lies before its start, and the two words for them. */
export interface InvertedRange extends Span {
  /** `bound`: `from` is a floor and `to` a ceiling. */
  readonly of: 'time' | 'value' | 'units' | 'bound';
  readonly from: Span;
  readonly to: Span;
}

/** The words on the two sides of the link nearest to the middle. */
export function rangeParts(tokens: readonly Token[], whole: Span): Pick<InvertedRange, 'from' | 'to'> {
  const middle = (tokens.length - 1) / 2;
  const links = tokens.flatMap(({ lower }, at) => (at > 0 && at < tokens.length - 1 && isLink(lower) ? [at] : []));
  const written = links.filter((at) => LINKS.has(tokens[at]?.lower ?? ''));
  const [link] = (written.length > 0 ? written : links).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const [first, last] = [tokens[(link ?? 0) - 1], tokens[(link ?? 0) + 1]];
  if (first === undefined || last === undefined) return { from: whole, to: whole };
  return { from: { start: whole.start, end: first.end }, to: { start: last.start, end: whole.end } };
}

export const LINKS: ReadonlySet<string> = new Set(['đến', 'tới']);

function isLink(word: string): boolean {
  return LINKS.has(word) || word === '-';
}
