import type { OutlineNode } from '../document/outline-node.ts';
import type { Evidence } from '../findings/finding.ts';

/** A unit as references call it: "khoản 2", "điểm đ", "Điều 5". */
export function unitName({ kind, label }: OutlineNode): string {
  return kind === 'khoản' || kind === 'điểm' ? `${kind} ${label}` : label;
}

/** A unit of the draft as evidence: its label and the beginning of its text. */
export function unitEvidence(text: string, node: OutlineNode): Evidence {
  const line = FIRST_LINE.exec(text.slice(node.start, Math.min(node.end, node.start + REACH)))?.[0] ?? '';
  const span = { start: node.start, end: Math.max(node.labelSpan.end, node.start + line.trimEnd().length) };
  return { kind: 'draft', span, text: text.slice(span.start, span.end) };
}

const REACH = 120;
const FIRST_LINE = /^[^\r\n]*/u;
