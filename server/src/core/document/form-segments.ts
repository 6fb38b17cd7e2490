import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './draft.ts';
import { skipMarkup, skipMarkupBack } from './scan.ts';

/** A line of a letterhead, or what stands in one of its columns. */
export interface Segment extends Span {
  /** Lower case without diacritics, for the words that a form prescribes. */
  readonly folded: string;
}

/** Cuts a passage at line breaks (also those of a table cell) and at the wide gaps between the columns of a plain text. */
export function segmentsOf(text: string, passage: Passage): Segment[] {
  const end = Math.min(passage.end, passage.start + LONGEST);
  const raw = text.slice(passage.start, end);
  const segments: Segment[] = [];
  let from = 0;
  const add = (to: number): void => {
    const start = skipMarkup(text, passage.start + from, passage.start + to);
    const span = { start, end: skipMarkupBack(text, start, passage.start + to) };
    if (span.start < span.end) segments.push({ ...span, folded: fold(text.slice(span.start, span.end)).trim() });
  };
  for (const gap of raw.matchAll(GAP)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(raw.length);
  return segments;
}

const LONGEST = 2000;
const GAP = /<br\s*\/?>|[\r\n\t]+|(?<! ) {3,}(?![ /])/giu;
