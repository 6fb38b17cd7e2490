import type { Day } from '../../text/day.ts';
import type { LegalDocument } from './document.ts';
import { type DocumentMatch, matchOf, UNKNOWN } from './match.ts';
import { numberParts } from './number-key.ts';
import type { Validity } from './validity.ts';

/** The year of issue; a number with a year says it where no day is on record. */
export function yearOfIssue({ issued, number }: LegalDocument): number | undefined {
  return issued === undefined ? numberParts(number)?.year : Number(issued.slice(0, 4));
}

/** Whether a document may be the one of a day or year of issue; where no day is on record, its year decides. */
export function issuedIn(document: LegalDocument, cited: string): boolean {
  if (cited.length > 4 && document.issued !== undefined) return cited === document.issued;
  return Number(cited.slice(0, 4)) === yearOfIssue(document);
}

/** A law by its name alone is the one in force; where none is, the one that will be, else the one that was last. */
export function editionOfDay(
  editions: readonly LegalDocument[],
  day: Day,
  validity: (document: LegalDocument, day: Day) => Validity,
): DocumentMatch {
  const [only, second] = editions;
  if (only !== undefined && second === undefined) return { kind: 'known', document: only };
  const judged = editions.map((document) => ({ document, kind: validity(document, day).kind }));
  const of = (...kinds: readonly Validity['kind'][]): readonly LegalDocument[] =>
    judged.filter(({ kind }) => kinds.includes(kind)).map(({ document }) => document);
  for (const found of [of('in-force', 'partly'), of('unknown'), of('not-yet')])
    if (found.length > 0) return matchOf(found);
  const last = [...editions].sort(laterFirst)[0];
  return last === undefined ? UNKNOWN : { kind: 'known', document: last };
}

function laterFirst(a: LegalDocument, b: LegalDocument): number {
  const [left, right] = [a.effective ?? a.issued ?? '', b.effective ?? b.issued ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}
