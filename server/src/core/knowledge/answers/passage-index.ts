import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Statement } from '../model.ts';
import { isWithinOneEdit } from '../search/spelling.ts';
import type { AskedWord } from './question.ts';
import { placedWords } from './telling-words.ts';

/** How much of what a question is about a statement speaks of. */
export interface Bearing {
  readonly statement: Statement;
  /** From 0 to 1. */
  readonly coverage: number;
}

/** The statements by their words, for questions: what is asked is short, what answers it may be long, and says more. */
export interface PassageIndex {
  /** Those that speak of at least `least` of the words, in no order. */
  bearingOn(words: readonly AskedWord[], least: number): readonly Bearing[];
  /** The words on record that a typed one may stand for: itself, or every spelling of it in a plain question; else those one slip away. */
  keysFor(typed: string, plain: boolean): ReadonlySet<string>;
  /** Whether two typed words are one term: of the rarer of them, many stand beside the other. In a plain question one place is enough. */
  areOneTerm(first: string, second: string, plain: boolean): boolean;
}

export function buildPassageIndex(statements: readonly Statement[]): PassageIndex {
  const entries = statements.map((statement) => ({ statement, ...readEntry(statement) }));
  const counts = countAll(entries.map(({ own }) => own));
  const vocabulary = [...new Set(entries.flatMap(({ own, topics }) => [...own.keys(), ...topics.keys()]))];
  const byFold = new Map<string, string[]>();
  for (const key of vocabulary) byFold.set(fold(key), [...(byFold.get(fold(key)) ?? []), key]);
  const known = new Set(vocabulary);
  const weightOf = ({ keys }: AskedWord): number => {
    const count = Math.max(0, ...[...keys].map((key) => counts.words.get(fold(key)) ?? 0));
    return 1 / (1 + WEAR * Math.log1p(count));
  };
  return {
    bearingOn(words, least) {
      const weights = words.map(weightOf);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (total === 0) return [];
      return entries
        .map((entry) => ({ statement: entry.statement, coverage: covered(words, weights, entry) / total }))
        .filter(({ coverage }) => coverage >= least);
    },
    keysFor(typed, plain) {
      const spellings = plain ? byFold.get(typed) : undefined;
      if (spellings !== undefined) return new Set(spellings);
      if (known.has(typed)) return new Set([typed]);
      if (typed.length < SHORTEST_SLIP) return new Set();
      return new Set(vocabulary.filter((key) => isWithinOneEdit(key, typed)));
    },
    areOneTerm(first, second, plain) {
      const [one, other] = [fold(first), fold(second)];
      const together = counts.pairs.get(`${one} ${other}`) ?? 0;
      const rarer = Math.min(counts.words.get(one) ?? 0, counts.words.get(other) ?? 0);
      return together >= (plain ? 1 : FEWEST_TOGETHER) && together >= rarer * MOSTLY;
    },
  };
}

/** How fast a word wears off that many statements have. */
const WEAR = 0.2;
/** What a word counts that does not stand beside its neighbour: most Vietnamese words have two syllables. */
const ALONE = 0.4;
/** What a word counts that only a topic of the statement has. */
const BY_TOPIC = 0.5;
const SHORTEST_SLIP = 4;
const FEWEST_TOGETHER = 2;
const MOSTLY = 0.3;

/** Words, each with those that it follows. */
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

interface Entry {
  /** Those of the quotation and of the note on it. */
  readonly own: Neighbours;
  readonly topics: Neighbours;
}

function readEntry({ quote, about, topics }: Statement): Entry {
  return { own: neighboursIn([quote, about ?? '']), topics: neighboursIn(topics.map(({ name }) => name)) };
}

function neighboursIn(texts: readonly string[]): Neighbours {
  const words = new Map<string, Set<string>>();
  for (const text of texts)
    for (const { key, after } of placedWords(tokenise(text), () => false)) {
      const before = words.get(key) ?? new Set();
      if (after !== undefined) before.add(after);
      words.set(key, before);
    }
  return words;
}

/** In how many statements each word and each pair of neighbours occurs, without diacritics. */
function countAll(entries: readonly Neighbours[]) {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const entry of entries)
    for (const [key, before] of entry) {
      words.set(fold(key), (words.get(fold(key)) ?? 0) + 1);
      for (const each of before)
        pairs.set(`${fold(each)} ${fold(key)}`, (pairs.get(`${fold(each)} ${fold(key)}`) ?? 0) + 1);
    }
  return { words, pairs };
}

function covered(asked: readonly AskedWord[], weights: readonly number[], { own, topics }: Entry): number {
  let sum = 0;
  asked.forEach((_, at) => {
    const share = Math.max(shareIn(own, asked, at), BY_TOPIC * shareIn(topics, asked, at));
    sum += (weights[at] ?? 0) * share;
  });
  return sum;
}

function shareIn(known: Neighbours, asked: readonly AskedWord[], at: number): number {
  const word = asked[at];
  if (word === undefined || ![...word.keys].some((key) => known.has(key))) return 0;
  const next = asked[at + 1]?.after === at ? asked[at + 1] : undefined;
  const before = word.after === undefined ? undefined : asked[word.after];
  if (next === undefined && before === undefined) return 1;
  return follows(known, before, word) || follows(known, word, next) ? 1 : ALONE;
}

function follows(known: Neighbours, first: AskedWord | undefined, second: AskedWord | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return [...second.keys].some((key) => {
    const before = known.get(key);
    return before !== undefined && [...first.keys].some((each) => before.has(each));
  });
}
