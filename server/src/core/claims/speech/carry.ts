import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotedWords } from '../quotes/quotes.ts';
import { attribute, carriedOver } from './attribution.ts';
import { type Reporter, reporterOf } from './clause.ts';
import { clauseOf, type Ground, groundOf, type SpokenPassage, sentenceAround } from './ground.ts';
import type { KnownPerson } from './known-person.ts';
import { attributionTo, mayBe } from './people.ts';
import type { PlacedAttribution } from './placed-attribution.ts';

/** Words in quotation marks that are given as somebody's words, or as words of a text. */
export interface SpokenQuote extends PlacedAttribution {
  readonly quote: QuotedWords;
}

/** The passage that stands before, and who spoke at its end, which is found out only where it is asked for. */
export interface PassageBefore {
  readonly passage: SpokenPassage | undefined;
  readonly closing: () => PlacedAttribution | undefined;
}

export interface Reading {
  readonly ground: Ground;
  readonly quotes: readonly QuotedWords[];
  readonly before: PassageBefore;
  readonly people: readonly KnownPerson[];
  readonly asOf: Day | undefined;
}

/** Who spoke in the sentences right before, in this passage or at the end of the one before. */
export function carry({
  reading,
  previous,
  index,
  from,
}: {
  readonly reading: Reading;
  readonly previous: SpokenQuote | undefined;
  readonly index: number;
  readonly from: number;
}): PlacedAttribution | undefined {
  const { ground, quotes, before, people, asOf } = reading;
  let end = from;
  for (let back = 0; back < FARTHEST_CARRY && end > 0; back += 1) {
    const start = sentenceAround(ground, end - 1).from;
    if (previous !== undefined && previous.quote.endToken >= start) return carriedOver(previous);
    const reporter = reporterOf(clauseOf(ground, Math.max(start, end - LONGEST_CLAUSE), end));
    const given =
      reporter &&
      attribute(reporter, ground.tokens.slice(Math.max(start, end - LONGEST_CLAUSE), end), {
        people,
        last: previous,
        asOf,
      });
    if (given !== undefined) return carriedOver(given);
    end = start;
  }
  if (end > 0 || index > 0 || quotes.length === 0) return undefined;
  const closing = before.closing();
  return closing && carriedOver(closing);
}

/** Who speaks in the last sentence of a passage without quotations. */
export function closingAttribution(
  passage: SpokenPassage,
  people: readonly KnownPerson[],
  asOf: Day | undefined,
): PlacedAttribution | undefined {
  const last = passage.sentences.at(-1);
  if (last === undefined) return undefined;
  const ground = groundOf({ tokens: last.tokens, sentences: [last] }, [], []);
  const reporter = reporterOf(clauseOf(ground, 0, last.tokens.length));
  return reporter && attribute(reporter, last.tokens, { people, last: undefined, asOf });
}

/** The reporter of a clause by name, whatever the clause calls him. */
export function named(
  { before, people, asOf }: Reading,
  reporter: Reporter,
  clause: readonly Token[],
  previous: SpokenQuote | undefined,
): PlacedAttribution | undefined {
  const last = previous ?? lastOf(reporter, people, before);
  return attribute(reporter, clause, { people, last, asOf }) ?? NOBODY;
}

/** Somebody's words, of whom the text does not say who. */
export const NOBODY: PlacedAttribution = {
  speaker: undefined,
  speakerSpan: undefined,
  office: undefined,
  officeSpan: undefined,
  party: undefined,
  date: undefined,
  dateSpan: undefined,
  event: undefined,
  eventSpan: undefined,
  carried: false,
};

export const LONGEST_CLAUSE = 120;
const FARTHEST_CARRY = 3;

/** For a pronoun: who was named last before it in the passage, else who spoke in the one before, else who was named there. */
function lastOf(
  { party }: Reporter,
  people: readonly KnownPerson[],
  before: PassageBefore,
): PlacedAttribution | undefined {
  if (party.kind !== 'pronoun') return undefined;
  const fits = (person: KnownPerson): boolean => mayBe(party, person);
  const here = people.findLast(
    (person) => !person.carried && (person.nameSpan?.start ?? 0) < party.start && fits(person),
  );
  if (here !== undefined) return attributionTo(here);
  const closing = before.closing();
  if (closing !== undefined) return carriedOver(closing);
  const there = people.findLast((person) => person.carried && fits(person));
  return there && attributionTo(there);
}
