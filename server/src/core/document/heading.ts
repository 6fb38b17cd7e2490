import type { Span } from '../text/span.ts';

/** The number of "#" that open a Markdown heading; 0 for any other line. */
export function headingLevel(text: string, line: Span): number {
  let level = 0;
  while (level < DEEPEST && text[line.start + level] === '#') level += 1;
  if (level === 0) return 0;
  const next = text[line.start + level];
  return next === ' ' || next === '\t' || next === '\u00A0' ? level : 0;
}

const DEEPEST = 6;
