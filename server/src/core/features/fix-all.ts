import type { Finding, TextEdit } from '../findings/finding.ts';

/** The edits of all preferred fixes that leave each other alone; of two that touch the same text the first stands. In the order of the text. */
export function fixAll(findings: readonly Finding[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const fix of findings.flatMap((finding) => finding.fixes.find(({ preferred }) => preferred) ?? [])) {
    const free = fix.edits.every(({ span }) =>
      edits.every((other) => span.end <= other.span.start || other.span.end <= span.start),
    );
    if (free) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** The text with edits applied; they must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { span, newText } of edits) {
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}
