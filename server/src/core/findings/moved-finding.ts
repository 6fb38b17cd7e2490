import type { Span } from '../text/span.ts';
import type { Evidence, Finding } from './finding.ts';

/** A stretch of a text, and how long it is after an edit. */
export interface Replaced extends Span {
  readonly length: number;
  /** Up to here, in the earlier text, what stands behind the stretch has moved with it. */
  readonly reach: number;
}

/** What was found in a text, at its place in the edited one; undefined where nothing of it is left. */
export function movedFinding(finding: Finding, replaced: Replaced): Finding | undefined {
  const move = (span: Span): Span => movedSpan(span, replaced);
  const span = move(finding.span);
  if (span.start >= span.end) return undefined;
  const evidenceOf = (each: Evidence): Evidence =>
    each.kind === 'draft' && each.other === undefined ? { ...each, span: move(each.span) } : each;
  const [first, ...others] = finding.evidence;
  return {
    ...finding,
    span,
    evidence: [evidenceOf(first), ...others.map(evidenceOf)],
    fixes: finding.fixes.map((fix) => {
      const [edit, ...more] = fix.edits;
      const editOf = (each: typeof edit) => ({ ...each, span: move(each.span) });
      return { ...fix, edits: [editOf(edit), ...more.map(editOf)] };
    }),
  };
}

/** Within the stretch, a place goes to its nearer end. */
export function movedSpan({ start, end }: Span, replaced: Replaced): Span {
  return { start: moved(start, replaced, 'start'), end: moved(end, replaced, 'end') };
}

function moved(at: number, { start, end, length, reach }: Replaced, edge: 'start' | 'end'): number {
  if (at <= start || at > reach) return at;
  if (at >= end) return at + start + length - end;
  return edge === 'start' ? start + length : start;
}
