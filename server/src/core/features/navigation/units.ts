import type { Table } from '../../document/draft.ts';
import type { OutlineNode } from '../../document/outline-node.ts';
import { withoutMarkup } from '../../document/scan.ts';
import { shortened, singleLine } from '../../text/shortened.ts';
import { cover, type Span } from '../../text/span.ts';

/** The end counts as inside: that is where a cursor stands after a word. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The words that name a unit: its label, and the title that stands on the same line. */
export function headSpan({ labelSpan, title }: OutlineNode, text: string): Span {
  if (title === undefined || text.slice(labelSpan.end, title.end).includes('\n')) return labelSpan;
  return cover(labelSpan, title);
}

/** How the text of a unit begins, behind its label and on the same line. */
export function excerptOf({ labelSpan, end }: OutlineNode, text: string): string {
  const from = labelSpan.end + (CLOSING.exec(text.slice(labelSpan.end, labelSpan.end + 2))?.[0].length ?? 0);
  const { start, end: to } = withoutMarkup(text, { start: from, end: Math.min(end, from + LONGEST_LINE) });
  return shortened(singleLine(LINE.exec(text.slice(start, to))?.[0] ?? ''));
}

/** The rows of a table, with their bars. */
export function tableSpan({ headings, body }: Table, text: string): Span | undefined {
  const [first, ...rest] = [...headings, ...body].flatMap(({ cells }) => [...cells.values()]);
  return first === undefined ? undefined : wholeLines(cover(first, ...rest), text);
}

/** A stretch with all that its first and its last line hold. */
export function wholeLines({ start, end }: Span, text: string): Span {
  const behind = LINE.exec(text.slice(end, end + LONGEST_LINE))?.[0].length ?? 0;
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: end + behind };
}

const CLOSING = /^\s?[.)]/u;
const LINE = /^[^\r\n]*/u;
const LONGEST_LINE = 4000;
