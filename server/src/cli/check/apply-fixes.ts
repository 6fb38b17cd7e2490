import type { Finding, TextEdit } from '../../core/findings/finding.ts';

/** Applies the preferred fix of each finding, the first in the text first; one that touches what an earlier one changes is left for another run. */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
): { readonly text: string; readonly count: number } {
  const chosen: TextEdit[] = [];
  let count = 0;
  for (const { fixes } of findings) {
    const edits = fixes.find((fix) => fix.preferred)?.edits;
    if (edits === undefined || edits.some((edit) => chosen.some((other) => touches(edit, other)))) continue;
    chosen.push(...edits);
    count += 1;
  }
  let fixed = text;
  for (const { span, newText } of chosen.sort((a, b) => b.span.start - a.span.start))
    fixed = fixed.slice(0, span.start) + newText + fixed.slice(span.end);
  return { text: fixed, count };
}

/** Two insertions at one place touch too: their order would be a guess. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
