import type { Span } from '../text/span.ts';

/** The cells of a Markdown table row without the pipes and the space around them; undefined for a line that is no row. */
export function rowCells(text: string, line: Span): Span[] | undefined {
  let start = line.start;
  while (start < line.end && isBlank(text.charCodeAt(start))) start += 1;
  if (text[start] !== '|') return undefined;
  const cells: Span[] = [];
  let from = start + 1;
  for (let at = from; at <= line.end; at += 1) {
    const escaped = text[at - 1] === '\\';
    if (at < line.end && (text[at] !== '|' || escaped)) continue;
    if (at < line.end || trim(text, { start: from, end: at }).start < at)
      cells.push(trim(text, { start: from, end: at }));
    from = at + 1;
  }
  return cells;
}

/** True where a line is a row of a Markdown table. */
export function startsRow(text: string, line: Span): boolean {
  let start = line.start;
  while (start < line.end && isBlank(text.charCodeAt(start))) start += 1;
  return start < line.end && text[start] === '|';
}

/** True for the line of dashes that parts the heading of a Markdown table from its body ("|:---:|---|"). */
export function isTableRule(text: string, line: Span): boolean {
  return TABLE_RULE.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_RULE)));
}

const TABLE_RULE = /^(?=[^-]*-)[\s|:-]*$/u;
const LONGEST_RULE = 2000;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
