import type { OutlineNode, UnitKind } from '../document/outline-node.ts';
import type { Evidence } from '../findings/finding.ts';
import { writtenLength } from '../text/written-length.ts';

/** A unit as references call it: "khoản 2", "điểm đ", "Điều 5", "mục IV" of a heading that bears a number alone. */
export function unitName({ kind, label }: OutlineNode): string {
  if (kind === 'heading' || kind === 'item') return `mục ${label}`;
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

/** The last unit of a kind among units, and in the Chương and Mục among them; attached texts and quoted units are none. */
export function lastUnit(units: readonly OutlineNode[], kind: UnitKind): OutlineNode | undefined {
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const node = units[at];
    if (node === undefined || node.quoted || (node.kind === 'appendix' && kind !== 'appendix')) continue;
    const inner = node.kind === 'appendix' ? undefined : lastUnit(node.children, kind);
    if (inner !== undefined) return inner;
    if (node.kind === kind && node.ordinal !== undefined) return node;
  }
  return undefined;
}

/** True where a label stands within the lines of a unit ("gồm: a) …; b) …"), so that it opens no unit of its own. */
export function isInline(text: string, within: OutlineNode | undefined, label: string): boolean {
  if (within === undefined || (within.kind !== 'điều' && within.kind !== 'khoản')) return false;
  if (writtenLength(text, { start: within.labelSpan.end, end: within.end }) > LONGEST_UNIT) return true;
  const words = text.slice(within.labelSpan.end, within.end).normalize('NFC');
  if (LOST_LABEL.test(words)) return true;
  // The number of a reference ("theo khoản 3 Điều 3.") opens nothing.
  return new RegExp(`(?:^|(?<!điều|khoản|mục|điểm|số)[\\s(;:,])${label}\\s?[).]`, 'iu').test(words.slice(1));
}

/** A line that begins with the mark behind a label that was lost. */
const LOST_LABEL = /\n[ \t]*[.)][ \t]*[\p{L}\d(]/u;

/** In UTF-16 code units: nobody reads what is longer as one unit, and what it holds is not certain. */
const LONGEST_UNIT = 20_000;
