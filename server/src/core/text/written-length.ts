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

/** The beginning of a stretch of text, so long to the eye at most. */
export function writtenBeginning(text: string, { start, end }: Span, most: number): Span {
  let left = most;
  for (let from = start; from < end; ) {
    const line = text.indexOf('\n', from);
    const to = line < 0 || line >= end ? end : line + 1;
    const length = text.slice(from, to).trimEnd().length;
    if (length >= left) return { start, end: from + left };
    left -= length + 1;
    if (left === 0) return { start, end: to };
    from = to;
  }
  return { start, end };
}
