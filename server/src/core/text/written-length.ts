import type { Span } from './span.ts';

/** How long a stretch of text is to the eye: white space at the end of a line is seen by nobody, and counts for nothing. */
export function writtenLength(text: string, { start, end }: Span): number {
  let length = 0;
  for (let from = start; from < end; ) {
    const line = text.indexOf('\n', from);
    const to = line < 0 || line >= end ? end : line + 1;
    length += text.slice(from, to).trimEnd().length + (to < end ? 1 : 0);
    from = to;
  }
  return length;
}
