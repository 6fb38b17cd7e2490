import type { Draft, Passage } from '../../document/draft.ts';
import { quotedRegions } from '../../document/quoted-regions.ts';
import { kept } from '../../text/kept.ts';
import { contains, holderAmong, type Span } from '../../text/span.ts';
import { readQuotationMarks } from './quotes.ts';

/** Whether a place stands within quotation marks, its own passage's or ones that reach over several; the regions of a draft are read when they are first asked for. */
export const quotedPlaces = kept((draft: Draft): ((place: Span, passage: Passage) => boolean) => {
  let inRegion: ((place: Span) => unknown) | undefined;
  return (place, passage) => {
    inRegion ??= holderAmong(passagesInQuotes(draft));
    if (inRegion(place) !== undefined) return true;
    return inQuotesOf(passage)(place);
  };
});

/** The passages that begin within quotation marks which another passage opens. */
export const passagesInQuotes = kept((draft: Draft): readonly Passage[] => {
  const { passages } = draft;
  if (passages.length < 2) return [];
  const inside = quotedRegions(draft.text, passages);
  return passages.filter((_, index) => inside[index] === 1);
});

const inQuotesOf = kept(({ tokens, end }: Passage): ((place: Span) => boolean) => {
  const { quotes, unclosed } = readQuotationMarks(tokens);
  const holder = holderAmong(quotes);
  const open = unclosed === undefined ? undefined : tokens[unclosed];
  return (place) => holder(place) !== undefined || (open !== undefined && contains({ start: open.start, end }, place));
});
