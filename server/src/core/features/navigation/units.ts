import type { OutlineNode } from '../../document/outline-node.ts';
import { cover, type Span } from '../../text/span.ts';

/** The words that name a unit: its label, and the title that stands on the same line. */
export function headSpan({ labelSpan, title }: OutlineNode, text: string): Span {
  if (title === undefined || text.slice(labelSpan.end, title.end).includes('\n')) return labelSpan;
  return cover(labelSpan, title);
}
