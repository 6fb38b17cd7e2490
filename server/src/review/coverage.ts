import type { CheckedFile } from './report.ts';
import type { ResultTexts } from './result-texts.ts';

/** "41/44 claims checked": how much of the drafts could be held against something. */
export function coverageParts(files: readonly CheckedFile[], texts: ResultTexts): readonly string[] {
  const sum = (key: keyof CheckedFile['coverage']): number =>
    files.reduce((total, { coverage }) => total + coverage[key], 0);
  return [
    texts.claimsCoverage(sum('claimsChecked'), sum('claims')),
    ...(sum('citations') > 0 ? [texts.citationsCoverage(sum('citationsKnown'), sum('citations'))] : []),
    ...(sum('quotes') > 0 ? [texts.quotesCoverage(sum('quotesVerified'), sum('quotes'))] : []),
  ];
}
