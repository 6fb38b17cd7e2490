import { wordsOf } from '../claims/names/syllables.ts';
import { spokenTokens } from '../claims/quotes/compare-words.ts';
import type { RuleFinding } from '../findings/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import type { JudgedQuote, Rule } from './rule.ts';

export const unverifiedQuote: Rule = {
  id: 'unverified-quote',
  severity: 'hint',
  against: 'statements',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Lời trong ngoặc kép của người mà kho tri thức biết, nhưng không có trong kho',
    en: 'A quotation given to a person whom the knowledge base knows, not found there',
  },
  *check({ quotes, knowledge, asOf }) {
    for (const judged of quotes) {
      const person = speakerOf(judged, knowledge);
      const finding = person === undefined ? undefined : findingFor(judged, person, knowledge, asOf);
      if (finding !== undefined) yield finding;
    }
  },
};

/** A few words are a term or a turn of phrase; so many are a sentence that somebody must have said somewhere. */
const SHORTEST_SENTENCE = 9;

/** Whoever is named in full where the words are given; a name from further back may have been followed by another. */
function speakerOf({ verdict, given, tokens }: JudgedQuote, { speakers }: Knowledge): Person | undefined {
  if (verdict.kind !== 'unknown' || given === undefined || given.carried) return undefined;
  return spokenTokens(tokens).length < SHORTEST_SENTENCE ? undefined : speakers.personGiven(given);
}

function findingFor(
  { quote, passage, tokens }: JudgedQuote,
  person: Person,
  { records, holders }: Knowledge,
  asOf: Day,
): RuleFinding | undefined {
  const days = records.statements.flatMap(({ speaker, date }) =>
    speaker.id === person.id && date <= asOf ? [date] : [],
  );
  const [first, last] = [days.reduce(earlier, asOf), days.reduce(later, days[0] ?? asOf)];
  if (days.length === 0) return undefined;
  const open = passage.tokens[quote.firstToken - 1] ?? tokens[0];
  const close = passage.tokens[quote.endToken] ?? tokens.at(-1);
  const [office] = holders.officesOf(person);
  return {
    span: { start: open?.start ?? quote.start, end: close?.end ?? quote.end },
    message: { key: 'quote-unknown', draft: textOf(tokens), speaker: person.name, count: days.length, first, last },
    evidence: [{ kind: 'person', person, office: office?.office }],
    fixes: [],
  };
}

/** The quoted words as their tokens spell them, cut where they are long. */
function textOf(tokens: readonly Token[]): string {
  return tokens.length > LONGEST_SHOWN ? `${wordsOf(tokens, 0, LONGEST_SHOWN)}…` : wordsOf(tokens, 0, tokens.length);
}

const LONGEST_SHOWN = 16;

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
