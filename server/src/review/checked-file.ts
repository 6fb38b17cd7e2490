import type { CheckResult } from '../core/check.ts';
import type { Draft } from '../core/document/draft.ts';
import { placesIn } from '../core/features/places.ts';
import type { Finding } from '../core/findings/finding.ts';
import { ownPlace } from '../core/findings/own-place.ts';
import type { Bilingual } from '../core/knowledge/fault.ts';
import type { CheckedFile } from './report.ts';
import { sentencesOf } from './sentences.ts';

export interface ReadFile extends Pick<CheckedFile, 'path' | 'placeAt'> {
  readonly draft: Draft;
}

/** What a report keeps of a draft and its check: `findings` are those that it tells. */
export function checkedFile(
  { path, draft, placeAt }: ReadFile,
  { result, findings, off }: Pick<CheckedFile, 'findings' | 'off'> & { readonly result: CheckResult },
): CheckedFile {
  const { asOf, coverage, failures, suppressed } = result;
  return {
    path,
    text: draft.text,
    placeAt,
    asOf,
    findings,
    sentences: findings.length === 0 ? [] : findings.map(({ span }) => span).map(sentencesOf(draft)),
    places: placesOf(draft, [...findings, ...suppressed.map(({ finding }) => finding)]),
    suppressed,
    off,
    coverage,
    failures,
  };
}

/** Where the findings and what they are held against in the draft itself stand; the draft itself is not kept. */
function placesOf(draft: Draft, findings: readonly Finding[]): ReadonlyMap<number, Bilingual> {
  const offsets = findings.flatMap(({ span, evidence }) => [
    span.start,
    ...evidence.flatMap(ownPlace).map(({ start }) => start),
  ]);
  if (offsets.length === 0) return new Map();
  const placeAt = placesIn(draft);
  return new Map(offsets.map((offset) => [offset, placeAt(offset)]));
}
