import type { Ending, LegalDocument } from '../knowledge/documents/document.ts';
import { documentName, isCitedByName } from '../knowledge/documents/document-name.ts';
import type { DocumentEnd } from '../knowledge/documents/ends.ts';
import type { UnitValidity } from '../knowledge/documents/unit-validity.ts';
import type { Validity } from '../knowledge/documents/validity.ts';
import type { Day } from '../text/day.ts';
import { shortDay } from './dates.ts';
import type { Wording } from './locale.ts';

/** The name, and what it is about where the name does not say it. */
export function describedName(document: LegalDocument): string {
  const { title, about } = document;
  const subject = isCitedByName(document) ? undefined : (title ?? about);
  return subject === undefined ? documentName(document) : `${documentName(document)} (${subject})`;
}

/** "hết hiệu lực từ 01/07/2026, bởi khoản 2 Điều 47 Luật Chuyển đổi số số 148/2025/QH15": the verdict and what it rests on. */
export function validityText(validity: Validity, words: Wording['terms']): string {
  const { validities, validity: terms } = words;
  const day = dayOf(validity);
  // A document of which some articles begin later is in force; only what has ended makes it partly expired.
  const whole = validity.kind === 'partly' && validity.ended.length === 0;
  const verdict = validities[whole ? 'in-force' : validity.kind];
  return [day === undefined ? verdict : `${verdict} ${terms.from(shortDay(day))}`, ...reasons()].join(', ');

  function reasons(): readonly string[] {
    switch (validity.kind) {
      case 'in-force':
      case 'partly':
        return [
          ...(validity.kind === 'partly' ? partsOf(validity) : []),
          ...(validity.amended.length === 0 ? [] : [terms.amendedBy(listOf(validity.amended))]),
          ...(validity.toBeAmended.length === 0 ? [] : [terms.toBeAmended(listOf(validity.toBeAmended))]),
          ...(validity.ends === undefined ? [] : [terms.endsOn(shortDay(validity.ends.from)), causeOf(validity.ends)]),
        ];
      case 'not-yet':
        return [validity.from === undefined ? terms.notIssued : terms.startsOn(shortDay(validity.from))];
      case 'expired':
        return [
          causeOf(validity.end),
          ...replacement(validity),
          ...validity.saved.map(
            ({ what, basis, until }) =>
              terms.saved(basis === undefined ? what : `${what} (${basis})`) + untilText(until),
          ),
        ];
      case 'unknown':
        return [validity.why === 'start-unknown' ? terms.startUnknown : terms.statusUnknown];
    }
  }

  function partsOf({ ended, pending }: Extract<Validity, { kind: 'partly' }>): readonly string[] {
    return [
      ...ended.map(({ units, from }) => terms.unitsEnded(units.join(', '), shortDay(from))),
      ...pending.map(({ units, from }) => terms.unitsPending(units.join(', '), shortDay(from))),
    ];
  }

  function causeOf(end: DocumentEnd): string {
    switch (end.kind) {
      case 'term':
        return terms.endedByTerm(shortDay(end.last));
      case 'parent':
        return terms.endedWithParent(documentName(end.parent));
      case 'ending': {
        const { basis = '' } = end.ending;
        return end.by === undefined ? terms.endedByRule(basis) : terms.endedBy(basis, documentName(end.by));
      }
    }
  }

  /** What stands in its place now, unless that was just named. */
  function replacement({ end, successors }: Extract<Validity, { kind: 'expired' }>): readonly string[] {
    const [only, second] = successors;
    const named = end.kind === 'ending' && end.by !== undefined && only === end.by && second === undefined;
    return only === undefined || named ? [] : [terms.replacedBy(listOf(successors))];
  }

  function listOf(documents: readonly LegalDocument[]): string {
    return [...new Set(documents.map(documentName))].join('; ');
  }

  function untilText(day: Day | undefined): string {
    return day === undefined ? '' : ` ${terms.until(shortDay(day))}`;
  }
}

/** "hết hiệu lực từ 01/07/2026": the verdict in a few words; undefined where nothing is known. */
export function validityMark(
  validity: Validity,
  units: UnitValidity,
  { validities, validity: terms }: Wording['terms'],
): string | undefined {
  if (validity.kind === 'partly') {
    if (units.kind === 'ended') return `${validities.expired} ${terms.from(shortDay(units.ending.from))}`;
    if (units.kind === 'pending') return `${validities['not-yet']}, ${terms.startsOn(shortDay(units.start.from))}`;
  }
  switch (validity.kind) {
    case 'expired':
      return `${validities.expired} ${terms.from(shortDay(validity.end.from))}`;
    case 'not-yet':
      return validity.from === undefined
        ? validities['not-yet']
        : `${validities['not-yet']}, ${terms.startsOn(shortDay(validity.from))}`;
    case 'in-force':
    case 'partly': {
      const partly = validity.kind === 'partly' && validity.ended.length > 0 && units.kind === 'unclear';
      const verdict = validities[partly ? 'partly' : 'in-force'];
      return validity.ends === undefined ? verdict : `${verdict}, ${terms.endsOn(shortDay(validity.ends.from))}`;
    }
    case 'unknown':
      return undefined;
  }
}

/** "Điều 76 hết hiệu lực từ 01/07/2024, bởi khoản 4 Điều 71 Luật Viễn thông số 24/2023/QH15". */
export function endingText(
  { units, from, basis = '' }: Ending,
  by: LegalDocument | undefined,
  words: Wording['terms'],
): string {
  const { validity: terms } = words;
  const cause =
    by === undefined ? (basis === '' ? undefined : terms.endedByRule(basis)) : terms.endedBy(basis, documentName(by));
  return [terms.unitsEnded(units.join(', '), shortDay(from)), cause].filter((each) => each !== undefined).join(', ');
}

/** The day from which the verdict holds. */
function dayOf(validity: Validity): Day | undefined {
  switch (validity.kind) {
    case 'in-force':
      return validity.since;
    case 'expired':
      return validity.end.from;
    case 'partly':
      return validity.ended.length === 0 ? validity.since : undefined;
    case 'not-yet':
    case 'unknown':
      return undefined;
  }
}
