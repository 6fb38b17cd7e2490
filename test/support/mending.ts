import { applyEdits, chosenFixes, fixAll, mend } from '../../server/src/core/features/fix-all.ts';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { word } from '../../server/src/core/wording/word.ts';

export type FindingsIn = (text: string) => readonly Finding[];

/** What is wrong with applying all certain fixes of a text at once: one sentence each, none where all is well. */
export function mendingFaults(text: string, findingsIn: FindingsIn): readonly string[] {
  const before = findingsIn(text);
  const chosen = chosenFixes(before);
  if (chosen.length === 0) return [];
  const edits = fixAll(before);
  const overlapping = edits.filter(({ span }, index) => span.start < (edits[index - 1]?.span.end ?? 0));
  if (overlapping.length > 0) return ['edits that are applied at once overlap'];
  const mended = applyEdits(text, edits);
  const after = findingsIn(mended);
  const fixed = before.filter(({ fixes }) => fixes.some((fix) => chosen.includes(fix)));
  const whole = mend(text, findingsIn);
  return [
    ...fixed
      .filter((each) => after.some((other) => other.rule === each.rule && other.fingerprint === each.fingerprint))
      .map((each) => `fixed, and found again: ${told(each)}`),
    ...newOnes(before, fixed, after).map((each) => `found when all is fixed, and not before: ${told(each)}`),
    ...(mend(whole.text, findingsIn).count === 0 ? [] : ['mended twice, the text is another']),
    ...[...FORMS]
      .filter(([, form]) => mend(form(text), findingsIn).text !== form(whole.text))
      .map(([name]) => `${name} are not kept`),
  ];
}

const FORMS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['line ends of two characters', (text: string) => text.replace(/\r?\n/gu, '\r\n')],
  ['decomposed letters', (text: string) => text.normalize('NFD')],
]);

/** Those of a rule that has more findings than it had less those that were fixed. */
function newOnes(before: readonly Finding[], fixed: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const left = (rule: string): number =>
    before.filter((each) => each.rule === rule).length - fixed.filter((each) => each.rule === rule).length;
  return after.filter(
    ({ rule, fingerprint }) =>
      after.filter((each) => each.rule === rule).length > left(rule) &&
      !before.some((each) => each.rule === rule && each.fingerprint === fingerprint),
  );
}

function told(finding: Finding): string {
  return `${finding.rule} “${finding.text}” (${word(finding.message, 'en')})`;
}
