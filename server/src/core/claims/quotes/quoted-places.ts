import type { Draft, Passage } from '../../document/draft.ts';
import { quotedRegions } from '../../document/quoted-regions.ts';
import { contains, holderAmong, type Span } from '../../text/span.ts';
import { readQuotationMarks } from './quotes.ts';

/** Whether a place stands within quotation marks, its own passage's or ones that reach over several; the regions of a draft are read when they are first asked for. */
export function quotedPlaces(draft: Draft): (place: Span, passage: Passage) => boolean {
  let inRegion: ((place: Span) => unknown) | undefined;
  let last: { readonly passage: Passage; readonly holds: (place: Span) => boolean } | undefined;
  return (place, passage) => {
    inRegion ??= regionsOf(draft);
    if (inRegion(place) !== undefined) return true;
    if (last?.passage !== passage) last = { passage, holds: quotesOf(passage) };
    return last.holds(place);
  };
}

function regionsOf({ text, passages }: Draft): (place: Span) => Passage | undefined {
  const inside = quotedRegions(text, passages);
  return holderAmong(passages.filter((_, index) => inside[index] === 1));
}

function quotesOf({ tokens, end }: Passage): (place: Span) => boolean {
  const { quotes, unclosed } = readQuotationMarks(tokens);
  const holder = holderAmong(quotes);
  const open = unclosed === undefined ? undefined : tokens[unclosed];
  return (place) => holder(place) !== undefined || (open !== undefined && contains({ start: open.start, end }, place));
}
