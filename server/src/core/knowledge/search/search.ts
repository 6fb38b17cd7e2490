import type { Day } from '../../text/day.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { Organisation, Person, Statement, Topic } from '../model.ts';
import { findCandidates } from './candidates.ts';
import { type Corpus, openCorpus, type PackedCorpus, packCorpus } from './corpus.ts';
import { highlightsIn } from './highlights.ts';
import { readQuery } from './query.ts';
import { rank } from './ranking.ts';

export interface SearchOptions {
  readonly limit: number;
  /** The id of a person or body, or a piece of its name or of an alias, in any spelling. */
  readonly speaker: string | undefined;
  /** The id of a topic, or a piece of its name or of an alias, in any spelling. */
  readonly topic: string | undefined;
  /** The first and the last day, both included. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface SearchHit {
  readonly statement: Statement;
  /** From 0 to 1. */
  readonly score: number;
  /** What of the query stands in the quote, as spans of it, in order. They are looked for when they are asked for: most who search show none. */
  readonly highlights: readonly Span[];
}

export interface SearchIndex {
  /** Best first, equals newest first. An empty query finds everything that passes the filters, newest first. */
  search(query: string, options: SearchOptions): readonly SearchHit[];
}

/**
 * Two steps: an index of syllables and pairs of syllables finds a handful of candidates among all statements, and a
 * closer look, for which there is no time with a hundred thousand, puts them into order.
 */
export function buildSearch(statements: readonly Statement[]): SearchIndex {
  return openSearch(packCorpus(statements), statements);
}

/** The same over what was packed before, for the same statements in the same order. */
export function openSearch(packed: PackedCorpus, statements: readonly Statement[]): SearchIndex {
  const corpus = openCorpus(packed, statements);
  return { search: (query, options) => search(corpus, query, options) };
}

const CANDIDATES = 48;
/** Below it, a statement shares no more than everyday words or beginnings of words with the query. */
const LEAST_SCORE = 0.1;

function search(corpus: Corpus, text: string, options: SearchOptions): SearchHit[] {
  const { statements, terms, spell } = corpus;
  const passes = filterOf(options);
  const accepts = (number: number): boolean => {
    const statement = statements[number];
    return statement !== undefined && passes(statement);
  };
  const range = {
    from: options.to === undefined ? 0 : firstNotAfter(statements, options.to),
    to: options.from === undefined ? statements.length : firstBefore(statements, options.from),
  };
  const query = readQuery(text, corpus);
  if (query.syllables.length === 0) return newest(statements.slice(range.from, range.to), passes, options.limit);
  const candidates = findCandidates(query, corpus, { ...range, count: Math.max(CANDIDATES, options.limit), accepts });
  return rank(candidates, query, corpus, options.limit)
    .filter(({ score }) => score >= LEAST_SCORE)
    .slice(0, options.limit)
    .flatMap(({ statement: number, score }) => {
      const statement = statements[number];
      if (statement === undefined) return [];
      const highlights = once(() => highlightsIn(statement.quote, query, terms, spell));
      return [
        {
          statement,
          score,
          get highlights() {
            return highlights();
          },
        },
      ];
    });
}

function newest(
  statements: readonly Statement[],
  passes: (statement: Statement) => boolean,
  limit: number,
): SearchHit[] {
  const hits: SearchHit[] = [];
  for (const statement of statements) {
    if (hits.length >= limit) break;
    if (passes(statement)) hits.push({ statement, score: 1, highlights: [] });
  }
  return hits;
}

function filterOf({ speaker, topic }: SearchOptions): (statement: Statement) => boolean {
  const isSpeaker = speaker === undefined ? undefined : namedLike(speaker);
  const isTopic = topic === undefined ? undefined : namedLike(topic);
  return (statement) => {
    if (isSpeaker !== undefined && !isSpeaker(statement.speaker)) return false;
    return isTopic === undefined || statement.topics.some(isTopic);
  };
}

/** Whether a thing is meant by what was typed; each thing is judged once, as many statements share it. */
function namedLike(typed: string): (thing: Person | Organisation | Topic) => boolean {
  const wanted = fold(typed).trim();
  const judged = new Map<string, boolean>();
  return (thing) => {
    const known = judged.get(thing.id);
    if (known !== undefined) return known;
    const verdict =
      thing.id === typed.trim() || [thing.name, ...thing.aliases].some((name) => fold(name).includes(wanted));
    judged.set(thing.id, verdict);
    return verdict;
  };
}

/** Statements are in order of their dates, newest first. */
function firstNotAfter(statements: readonly Statement[], day: Day): number {
  return firstWhere(statements, ({ date }) => date <= day);
}

function firstBefore(statements: readonly Statement[], day: Day): number {
  return firstWhere(statements, ({ date }) => date < day);
}

/** The first number from which on `holds` is true, for a property that never becomes false again. */
function firstWhere(statements: readonly Statement[], holds: (statement: Statement) => boolean): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const statement = statements[middle];
    if (statement === undefined || !holds(statement)) low = middle + 1;
    else high = middle;
  }
  return low;
}
