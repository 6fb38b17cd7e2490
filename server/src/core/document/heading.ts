import type { Span } from '../text/span.ts';

/** The number of "#" that open a Markdown heading; 0 for any other line, one of nothing else included. */
export function headingLevel(text: string, line: Span): number {
  let level = 0;
  while (level < DEEPEST && text[line.start + level] === '#') level += 1;
  if (level === 0) return 0;
  const next = text[line.start + level];
  if (next === undefined || !SPACE.includes(next)) return 0;
  // White space that ends the line opens nothing: it may be the room that a line of an open draft has behind it.
  return text.slice(line.start + level, line.end).trim() === '' ? 0 : level;
}

const SPACE = ' \t\u00A0';
const DEEPEST = 6;
