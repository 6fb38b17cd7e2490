import type { Finding, Fix, TextEdit } from '../findings/finding.ts';

/** The edits of all preferred fixes that leave each other alone, in the order of the text. */
export function fixAll(findings: readonly Finding[]): readonly TextEdit[] {
  return inOrder(chosenFixes(findings));
}

/** The preferred fixes that can be applied at once, all edits of one or none; of two that meet, the first stands. */
export function chosenFixes(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: TextEdit[] = [];
  for (const fix of findings.flatMap((finding) => finding.fixes.find(({ preferred }) => preferred) ?? [])) {
    if (fix.edits.some((edit) => taken.some((other) => meets(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/**
 * The text when everything is mended that has a certain fix. What two fixes would change is mended one after the other, so that
 * mending the result once more changes nothing.
 */
export function mend(
  text: string,
  findingsIn: (text: string) => readonly Finding[],
): { readonly text: string; readonly count: number } {
  const seen = new Set([text]);
  let mended = text;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = chosenFixes(findingsIn(mended));
    const next = applyEdits(mended, inOrder(fixes));
    // Two fixes that undo each other are none.
    if (seen.has(next)) break;
    seen.add(next);
    mended = next;
    count += fixes.length;
  }
  return { text: mended, count };
}

const MOST_ROUNDS = 10;

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

function inOrder(fixes: readonly Fix[]): readonly TextEdit[] {
  return fixes.flatMap(({ edits }) => edits).sort((a, b) => a.span.start - b.span.start);
}

/** Two edits that follow each other leave each other alone, unless one only inserts: then their order would be a guess. */
function meets({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  const inserts = a.start === a.end || b.start === b.end;
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
