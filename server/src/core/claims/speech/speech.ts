import type { Day } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import { partiesIn } from '../names/names.ts';
import { readQuotes } from '../quotes/quotes.ts';
import { unplaced } from './attribution.ts';
import { closingAttribution, type PassageBefore, type SpokenQuote } from './carry.ts';
import { groundOf, type ResolvedParty, type SpokenPassage } from './ground.ts';
import type { KnownPerson } from './known-person.ts';
import { knownPeople, personOf } from './people.ts';
import type { Attribution } from './placed-attribution.ts';
import { readSpoken } from './reading.ts';

export type { SpokenQuote } from './carry.ts';

export interface SpeechOptions {
  /** The day from which "ngày 5/3" and "hôm qua" are seen; undefined leaves them out. */
  readonly asOf: Day | undefined;
  /** What the knowledge base has found in the passage; may be empty. */
  readonly mentions: readonly ResolvedParty[];
}

/** The quotations of one passage that are somebody's words, given who spoke at the end of the passage before. */
export function readSpeech(
  passage: SpokenPassage,
  previous: Attribution | undefined,
  options: SpeechOptions = { asOf: undefined, mentions: [] },
): SpokenQuote[] {
  return speechReader({ asOf: options.asOf, previous })(passage, () => options.mentions);
}

/** Reads the passages of a draft in their order, and remembers who spoke last and who was named in full. */
export function speechReader({
  asOf,
  previous,
  source,
}: {
  readonly asOf: Day | undefined;
  readonly previous?: Attribution | undefined;
  /** What the tokens were read from: names and offices are then spelt as its author spells them. */
  readonly source?: { readonly text: string } | undefined;
}): (passage: SpokenPassage, mentions?: () => readonly ResolvedParty[]) => SpokenQuote[] {
  let people: readonly KnownPerson[] = previous === undefined ? [] : personOf(previous);
  let before: PassageBefore = { passage: undefined, closing: () => previous && unplaced(previous) };
  let unread: SpokenPassage[] = [];
  return (passage, mentions) => {
    const quotes = readQuotes(passage.tokens);
    if (quotes.length === 0) {
      const known = people;
      before = { passage, closing: () => closingAttribution(passage, known, asOf) };
      unread = [...unread.slice(-MOST_UNREAD), passage];
      return [];
    }
    const ground = groundOf(passage, quotes, mentions?.() ?? []);
    for (const { tokens } of unread) people = knownPeople(partiesIn(tokens), people);
    unread = [];
    people = knownPeople(ground.parties, people);
    const spoken = readSpoken({ ground, quotes, before, people, asOf });
    const last = spoken.at(-1);
    before = { passage, closing: () => last };
    return source === undefined ? spoken : spoken.map((quote) => inSpellingOf(source, quote));
  };
}

function inSpellingOf(source: { readonly text: string }, quote: SpokenQuote): SpokenQuote {
  const spelt = (words: string | undefined, span: Span | undefined): string | undefined => {
    const written = span === undefined ? undefined : source.text.slice(span.start, span.end);
    return written === undefined || MARKUP.test(written) ? words : written.normalize('NFC').replace(SPACES, ' ');
  };
  return {
    ...quote,
    speaker: spelt(quote.speaker, quote.speakerSpan),
    office: spelt(quote.office, quote.officeSpan),
  };
}

const MARKUP = /[*_`<>]/u;
const SPACES = /\s+/gu;

/** How far back somebody may have been named in full; paragraphs without quotations are read for it only when one with quotations follows. */
const MOST_UNREAD = 5;
