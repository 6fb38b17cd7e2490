import type { Day } from '../../text/day.ts';
import { once } from '../../text/once.ts';
import type { Organisation } from '../model.ts';
import { isSlip, isSlipOfTerm, isSlipOfYear } from './close-numbers.ts';
import type { LegalDocument } from './document.ts';
import { editionOfDay, issuedIn, yearOfIssue } from './editions.ts';
import { buildIssuers } from './issuers.ts';
import { group, namesOf, serialKey, serialKeys, seriesOf } from './keys.ts';
import { type CitedAs, type DocumentMatch, type Mismatch, matchOf, UNKNOWN } from './match.ts';
import { isLaw, nameKey } from './names.ts';
import { numberKey, numberParts } from './number-key.ts';
import type { Validity } from './validity.ts';

export interface Finder {
  find(cited: CitedAs, day: Day): DocumentMatch;
  near(cited: CitedAs): readonly LegalDocument[];
  editions(document: LegalDocument): readonly LegalDocument[];
}

/** Finds documents by what a citation says of them. What the register does not have may still exist, so that only a contradiction between facts on record is a mismatch. */
export function buildFinder(
  documents: readonly LegalDocument[],
  organisations: readonly Organisation[],
  validity: (document: LegalDocument, day: Day) => Validity,
): Finder {
  // Most drafts ask for some of these, and many for none.
  const issuers = once(() => buildIssuers(organisations));
  const byNumber = once(() => group(documents, ({ number }) => [numberKey(number)]));
  const bySerial = once(() => group(documents, ({ type, number }) => serialKeys(type, number)));
  const bySeries = once(() => group(documents, ({ number }) => [seriesOf(number)]));
  const byName = once(() => group(documents, namesOf));

  function find(cited: CitedAs, day: Day): DocumentMatch {
    if (cited.number === undefined) return findByName(cited, day);
    const candidates = byNumber().get(numberKey(cited.number));
    if (candidates !== undefined) return findAmong(candidates, cited);
    const parts = numberParts(cited.number);
    if (parts === undefined) return UNKNOWN;
    if (parts.symbol === '') return findBySerial(cited, parts.year);
    return findByWrongNumber(cited);
  }

  /** "Nghị định 13/2023" is one document; "Nghị quyết 57" may be one of another body that the register does not have. */
  function findBySerial(cited: CitedAs, year: number | undefined): DocumentMatch {
    const found = bySerial().get(serialKey(cited.type ?? '', cited.number ?? '')) ?? [];
    const fitting = found.filter((document) => conflictsOf(cited, document).length === 0);
    const [first, ...others] = fitting;
    if (first === undefined) return UNKNOWN;
    return year !== undefined && others.length === 0
      ? { kind: 'known', document: first }
      : { kind: 'ambiguous', documents: [first, ...others] };
  }

  function findAmong(candidates: readonly LegalDocument[], cited: CitedAs): DocumentMatch {
    const judged = candidates
      .filter((document) => mayBeMeant(cited, document))
      .map((document) => ({ document, conflicts: conflictsOf(cited, document) }));
    const fitting = judged.filter(({ conflicts }) => conflicts.length === 0);
    if (fitting.length > 0) return matchOf(fitting.map(({ document }) => document));
    const [closest] = judged.sort((a, b) => a.conflicts.length - b.conflicts.length);
    const [mismatch, second] = closest?.conflicts ?? [];
    // Where two things are wrong at once, another document may be meant.
    if (closest === undefined || mismatch === undefined || second !== undefined) return UNKNOWN;
    if (mismatch.part !== 'number') return { kind: 'mismatch', document: closest.document, mismatch, other: undefined };
    const meant = meantByName(cited);
    return meant === undefined
      ? UNKNOWN
      : {
          kind: 'mismatch',
          document: meant,
          mismatch: { part: 'number', recorded: meant.number },
          other: closest.document,
        };
  }

  /** The number is on nobody's record, and one slip away from that of the law of that name and year, or but for the year that of the law. */
  function findByWrongNumber(cited: CitedAs): DocumentMatch {
    const meant = meantByName(cited) ?? meantByYear(cited);
    const written = cited.number ?? '';
    const slips = [isSlip, isSlipOfYear, isSlipOfTerm];
    if (meant === undefined || !slips.some((isOne) => isOne(written, meant.number))) return UNKNOWN;
    return {
      kind: 'mismatch',
      document: meant,
      mismatch: { part: 'number', recorded: meant.number },
      other: undefined,
    };
  }

  function findByName(cited: CitedAs, day: Day): DocumentMatch {
    const editions = editionsNamed(cited);
    if (cited.issued === undefined) return editionOfDay(editions, day, validity);
    const fitting = editions.filter((document) => issuedIn(document, cited.issued ?? ''));
    if (fitting.length > 0) return matchOf(fitting);
    const sameYear = editions.filter((document) => yearOfIssue(document) === Number(cited.issued?.slice(0, 4)));
    const [meant, second] = sameYear;
    return meant?.issued === undefined || second !== undefined
      ? UNKNOWN
      : { kind: 'mismatch', document: meant, mismatch: { part: 'issued', recorded: meant.issued }, other: undefined };
  }

  /** The law that a name and the year of a number point at; undefined where that is none or more than one. */
  function meantByName(cited: CitedAs): LegalDocument | undefined {
    const editions = editionsNamed(cited);
    const year = numberParts(cited.number ?? '')?.year;
    const sameYear = editions.filter((document) => yearOfIssue(document) === year);
    const [meant, second] = sameYear.length > 0 ? sameYear : editions;
    return second === undefined ? meant : undefined;
  }

  /** The one law of a name whose number is the written one but for its year. */
  function meantByYear(cited: CitedAs): LegalDocument | undefined {
    const [meant, second] = editionsNamed(cited).filter(({ number }) => isSlipOfYear(cited.number ?? '', number));
    return second === undefined ? meant : undefined;
  }

  function editionsNamed({ type, title }: CitedAs): readonly LegalDocument[] {
    if (type === undefined || title === undefined || !isLaw(type)) return [];
    return (byName().get(nameKey(title)) ?? []).filter((document) => nameKey(document.type) === nameKey(type));
  }

  /** Numbers without a year begin anew each year or term; those of provinces are the same in all of them. */
  function mayBeMeant(cited: CitedAs, document: LegalDocument): boolean {
    const parts = numberParts(document.number);
    if (parts === undefined) return false;
    if (parts.year === undefined && cited.issued !== undefined && document.issued !== undefined)
      return cited.issued.slice(0, 4) === document.issued.slice(0, 4);
    if (LOCAL.test(parts.symbol))
      return cited.issuer !== undefined && issuers().test(cited.issuer, document) === 'same';
    return true;
  }

  function conflictsOf(cited: CitedAs, document: LegalDocument): readonly Mismatch[] {
    const conflicts: Mismatch[] = [];
    const { type, issued } = document;
    const typed = cited.type !== undefined && nameKey(cited.type) !== nameKey(type);
    // A law and a resolution of the National Assembly may bear the same number: the other one may exist.
    if (typed && ASSEMBLY.test(numberKey(document.number)))
      return [
        { part: 'type', recorded: type },
        { part: 'number', recorded: document.number },
      ];
    if (typed) conflicts.push({ part: 'type', recorded: type });
    if (cited.issued !== undefined && issued !== undefined && !issuedIn(document, cited.issued))
      conflicts.push({ part: 'issued', recorded: issued });
    if (cited.issuer !== undefined && issuers().test(cited.issuer, document) === 'other')
      conflicts.push({ part: 'issuer', recorded: issuers().nameOf(document) ?? '' });
    if (bearsNameOfAnother(cited, document)) conflicts.push({ part: 'number', recorded: document.number });
    return conflicts;
  }

  /** The name belongs to other laws, and not to this one. */
  function bearsNameOfAnother(cited: CitedAs, document: LegalDocument): boolean {
    const named = editionsNamed(cited);
    if (named.length === 0 || named.includes(document)) return false;
    if (document.title !== undefined) return true;
    return named.some((other) => yearOfIssue(other) === yearOfIssue(document));
  }

  /** Looked up among the documents of the same type, year and symbol, so that a register of a million is not gone through. */
  function near(cited: CitedAs): readonly LegalDocument[] {
    const { number = '' } = cited;
    const close = (bySeries().get(seriesOf(number)) ?? []).filter((document) => isSlip(number, document.number));
    return [...new Set([...editionsNamed(cited), ...close])].slice(0, MOST_NEAR);
  }

  return {
    find,
    near,
    editions(document) {
      const named = editionsNamed({ ...NOTHING, type: document.type, title: document.title });
      return named.length === 0 ? [document] : named;
    },
  };
}

const MOST_NEAR = 3;

const NOTHING: CitedAs = { type: undefined, number: undefined, issued: undefined, issuer: undefined, title: undefined };

const LOCAL = /UBND|HĐND|^UB|-UB$|TU$/u;
const ASSEMBLY = /\/(?:UBTV)?QH\d+$/u;
