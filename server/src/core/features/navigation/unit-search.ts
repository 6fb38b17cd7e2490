import type { Draft } from '../../document/draft.ts';
import { fold } from '../../text/fold.ts';
import { type DraftSymbol, draftSymbols } from './symbols.ts';

/** The titled units of a draft whose names hold every word of a query, diacritics optional; all of them for an empty one. */
export function unitsNamed(draft: Draft, query: string): DraftSymbol[] {
  const words = fold(query).split(SPACE).filter(Boolean);
  return titled(draftSymbols(draft)).filter(({ name }) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  });
}

const SPACE = /\s+/u;

function titled(symbols: readonly DraftSymbol[]): DraftSymbol[] {
  return symbols.flatMap((symbol) => [...(TITLED.has(symbol.kind) ? [symbol] : []), ...titled(symbol.children)]);
}

const TITLED: ReadonlySet<DraftSymbol['kind']> = new Set<DraftSymbol['kind']>([
  'appendix',
  'phần',
  'chương',
  'mục',
  'tiểu mục',
  'điều',
  'heading',
]);
