import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { type Circumstances, readCircumstances } from './circumstances.ts';
import type { Reporter } from './clause.ts';
import type { KnownPerson } from './known-person.ts';
import { longFormOf } from './people.ts';
import type { Attribution, PlacedAttribution } from './placed-attribution.ts';

export interface Circle {
  readonly people: readonly KnownPerson[];
  /** Who spoke last: for "ông" and "bà" alone. */
  readonly last: PlacedAttribution | undefined;
  readonly asOf: Day | undefined;
}

/** Names the reporter of a clause in full, as far as the text allows; undefined for a pronoun that refers to nobody known. */
export function attribute(
  { party }: Reporter,
  clause: readonly Token[],
  { people, last, asOf }: Circle,
): PlacedAttribution | undefined {
  const circumstances = readCircumstances(clause, asOf);
  if (party.kind === 'pronoun') return last === undefined ? undefined : carriedOver(last, circumstances);
  const long = longFormOf(party, people);
  const named = party.kind !== 'text' ? party.name : undefined;
  const held = party.office === undefined || isShorter(party.office, long?.office) ? long : undefined;
  return {
    speaker: long?.name ?? named,
    speakerSpan: long === undefined ? party.nameSpan : long.nameSpan,
    office: held?.office ?? party.office,
    officeSpan: held?.office === undefined ? party.officeSpan : held.officeSpan,
    party,
    date: circumstances.date,
    dateSpan: circumstances.dateSpan,
    event: circumstances.event,
    eventSpan: circumstances.eventSpan,
    carried: long?.carried ?? false,
  };
}

/** An attribution of which only the words are known. */
export function unplaced({ speaker, office, date, event }: Attribution): PlacedAttribution {
  const spans = { speakerSpan: undefined, officeSpan: undefined, dateSpan: undefined, eventSpan: undefined };
  return { speaker, office, date, event, ...spans, party: undefined, carried: true };
}

/** The same speaker at the same occasion, unless the new clause names another. */
export function carriedOver(last: PlacedAttribution, now?: Circumstances): PlacedAttribution {
  const { speaker, speakerSpan, office, officeSpan, party } = last;
  const dated = now?.date === undefined ? last : now;
  const placed = now?.event === undefined ? last : now;
  return {
    speaker,
    speakerSpan,
    office,
    officeSpan,
    party,
    date: dated.date,
    dateSpan: dated.dateSpan,
    event: placed.event,
    eventSpan: placed.eventSpan,
    carried: true,
  };
}

export function dated(given: PlacedAttribution, { date, dateSpan }: Circumstances): PlacedAttribution {
  const { speaker, speakerSpan, office, officeSpan, party, event, eventSpan, carried } = given;
  return { speaker, speakerSpan, office, officeSpan, party, date, dateSpan, event, eventSpan, carried };
}

function isShorter(office: string, other: string | undefined): boolean {
  return other !== undefined && other.length > office.length && other.toLowerCase().startsWith(office.toLowerCase());
}
