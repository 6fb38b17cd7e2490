import type { LegalDocument } from '../knowledge/documents/document.ts';
import type { DocumentEnd } from '../knowledge/documents/ends.ts';
import type { Validity } from '../knowledge/documents/validity.ts';
import type { Day } from '../text/day.ts';
import { shortDay } from './dates.ts';
import type { Locale } from './locale.ts';
import { termsOf } from './word.ts';

/** "Luật Viễn thông số 24/2023/QH15", "Nghị định số 45/2026/NĐ-CP": as a drafter cites it. */
export function documentName({ type, number, title }: LegalDocument): string {
  const named = title !== undefined && CITED_BY_NAME.has(type);
  return `${type}${named ? ` ${title}` : ''}${PARTY.test(number) ? '' : ' số'} ${number}`;
}

const CITED_BY_NAME: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);
const PARTY = /-[A-ZĐ]+\/TW$/u;

/** "hết hiệu lực từ 01/07/2026, bởi khoản 2 Điều 47 Luật Chuyển đổi số số 148/2025/QH15": the verdict and what it rests on. */
export function validityText(validity: Validity, nameOf: (id: string) => string, locale: Locale): string {
  const { validities, validity: terms } = termsOf(locale);
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
          ...(validity.successors.length === 0
            ? []
            : [terms.replacedBy(validity.successors.map(documentName).join('; '))]),
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

  function listOf(amendments: readonly { readonly by: string }[]): string {
    return [...new Set(amendments.map(({ by }) => nameOf(by)))].join('; ');
  }

  function untilText(day: Day | undefined): string {
    return day === undefined ? '' : ` ${terms.until(shortDay(day))}`;
  }
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
