import type { Day } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { readCircumstances } from './circumstances.ts';
import type { Reporter } from './clause.ts';
import { type KnownPerson, longFormOf } from './people.ts';

/** Who said something, and on what occasion. */
export interface Attribution {
  /** The name in canonical spelling, without title or form of address; undefined where only the office is named. */
  readonly speaker: string | undefined;
  readonly office: string | undefined;
  /** The day of speaking, or its month where the text has no more: "2099-03-05", "2099-03". */
  readonly date: string | undefined;
  readonly event: string | undefined;
}

/** An attribution with the places of its name and office in the author's text, which may lie in an earlier passage. */
export interface PlacedAttribution extends Attribution {
  readonly speakerSpan: Span | undefined;
  readonly officeSpan: Span | undefined;
  /** True where the speaker was taken over from the sentence or the paragraph before. */
  readonly carried: boolean;
}

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
  const { date, event } = readCircumstances(clause, asOf);
  if (party.kind === 'pronoun') return last === undefined ? undefined : carriedOver(last, date, event);
  const long = longFormOf(party, people);
  const named = party.kind !== 'text' ? party.name : undefined;
  const held = party.office === undefined || isShorter(party.office, long?.office) ? long : undefined;
  return {
    speaker: long?.name ?? named,
    speakerSpan: long === undefined ? party.nameSpan : long.nameSpan,
    office: held?.office ?? party.office,
    officeSpan: held?.office === undefined ? party.officeSpan : held.officeSpan,
    date,
    event,
    carried: long?.carried ?? false,
  };
}

/** An attribution of which only the words are known. */
export function unplaced({ speaker, office, date, event }: Attribution): PlacedAttribution {
  return { speaker, speakerSpan: undefined, office, officeSpan: undefined, date, event, carried: true };
}

/** The same speaker at the same occasion, unless the new clause names another. */
export function carriedOver(last: PlacedAttribution, date?: string, event?: string): PlacedAttribution {
  const { speaker, speakerSpan, office, officeSpan } = last;
  return {
    speaker,
    speakerSpan,
    office,
    officeSpan,
    date: date ?? last.date,
    event: event ?? last.event,
    carried: true,
  };
}

export function dated(given: PlacedAttribution, date: string): PlacedAttribution {
  const { speaker, speakerSpan, office, officeSpan, event, carried } = given;
  return { speaker, speakerSpan, office, officeSpan, date, event, carried };
}

function isShorter(office: string, other: string | undefined): boolean {
  return other !== undefined && other.length > office.length && other.toLowerCase().startsWith(office.toLowerCase());
}
