import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { readQuotes } from '../quotes/quotes.ts';
import { attribute } from './attribution.ts';
import { type Clause, type Reporter, reportersOf } from './clause.ts';
import { clauseOf, groundOf, type SpokenPassage } from './ground.ts';
import { wordCount } from './kind.ts';
import { HANDING_ON } from './lexicon.ts';
import { knownPeople } from './people.ts';
import type { PlacedAttribution } from './placed-attribution.ts';

/** What a sentence gives somebody in indirect speech: "Bộ trưởng A cho rằng …", "theo ông B, …", "…, bà C nói". */
export interface ReportedSpeech {
  readonly given: PlacedAttribution;
  /** The words that follow who says them up to the next who says something, or, where none follow, those that stand before. */
  readonly tokens: readonly Token[];
}

/** The indirect speech of one sentence, in text order; what stands in quotation marks belongs to it only where it is a few words. */
export function readReported(
  sentence: SpokenPassage['sentences'][number],
  passage: SpokenPassage,
  asOf: Day | undefined,
): ReportedSpeech[] {
  const { tokens } = sentence;
  const quotes = readQuotes(tokens).filter((quote) => wordCount(tokens, quote) >= FEWEST_QUOTED);
  const ground = groundOf({ tokens, sentences: [sentence] }, quotes, []);
  const clause = clauseOf(ground, 0, tokens.length);
  const reporters = reportersOf(clause);
  if (reporters.length === 0) return [];
  const people = knownPeople(groundOf(passage, [], []).parties, []);
  return reporters.flatMap((reporter, index) => {
    const stretch = stretchOf(clause, reporters, index);
    // What a body or a text says is the draft's own business far more often than anybody's words.
    if (reporter.party.kind !== 'person' || handsOn(clause, reporter)) return [];
    const given = attribute(reporter, settingOf(clause, reporters, index), { people, last: undefined, asOf });
    const said = tokens.slice(stretch.from, stretch.to).filter((_, at) => !isQuoted(quotes, stretch.from + at));
    return given === undefined ? [] : [{ given, tokens: said }];
  });
}

/** All who are given what a sentence says. */
export function reportersIn(sentence: SpokenPassage['sentences'][number]): readonly Reporter[] {
  const ground = groundOf({ tokens: sentence.tokens, sentences: [sentence] }, [], []);
  return reportersOf(clauseOf(ground, 0, sentence.tokens.length));
}

/** So many words in quotation marks are a quotation, which is judged by itself. */
const FEWEST_QUOTED = 6;

function isQuoted(quotes: readonly { readonly firstToken: number; readonly endToken: number }[], at: number): boolean {
  return quotes.some(({ firstToken, endToken }) => firstToken <= at && at < endToken);
}

function stretchOf(
  { tokens, to }: Clause,
  reporters: readonly Reporter[],
  index: number,
): { readonly from: number; readonly to: number } {
  const { party } = reporters[index] ?? { party: { firstToken: 0, endToken: 0 } };
  const next = reporters[index + 1]?.party.firstToken ?? to;
  const words = tokens.slice(party.endToken, next).filter(({ kind }) => kind !== 'mark').length;
  if (words > LONGEST_TAIL || index < reporters.length - 1) return { from: party.endToken, to: next };
  return { from: reporters[index - 1]?.party.endToken ?? 0, to: party.firstToken };
}

/** "…, Bộ trưởng nhấn mạnh tại Hội nghị": so few words behind who speaks hold nothing that was said. */
const LONGEST_TAIL = 5;

/** What stands before who speaks, and behind it up to the first comma or colon: where and when it was said. */
function settingOf({ tokens, to }: Clause, reporters: readonly Reporter[], index: number): readonly Token[] {
  const { party } = reporters[index] ?? { party: { firstToken: 0, endToken: 0 } };
  const from = index === 0 ? 0 : party.firstToken;
  let end = party.endToken;
  while (end < to && !OPENING.has(tokens[end]?.lower ?? '')) end += 1;
  return tokens.slice(from, end);
}

const OPENING: ReadonlySet<string> = new Set([',', ':', ';', 'rằng']);

/** Whether the words around who speaks say that they are another's: "Chủ tịch A nhắc lại lời Bộ trưởng B". */
function handsOn({ tokens, from, to }: Clause, { party }: Reporter): boolean {
  const end = Math.min(to, party.endToken + NEAR);
  for (let at = Math.max(from, party.firstToken - NEAR); at < end; at += 1)
    if (phraseAt(HANDING_ON, tokens, at) !== undefined) return true;
  return false;
}

const NEAR = 8;
