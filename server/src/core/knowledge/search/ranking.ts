import Fuse from 'fuse.js';
import { fold } from '../../text/fold.ts';
import type { Statement } from '../model.ts';
import type { Corpus, ReadField } from './corpus.ts';
import { ownFields } from './fields.ts';
import { matchFactor, type Query } from './query.ts';

export interface Ranked {
  /** The statement's number in the corpus. */
  readonly statement: number;
  /** From 0 to 1: 1 for a short quote that contains all that was asked for, in that order. */
  readonly score: number;
}

/**
 * Puts candidates into order, best first; equals stay newest first. All of them are looked into for what was asked for, and
 * fuse.js sees the best few, of which it tells the likes of a slip of the finger apart.
 */
export function rank(candidates: readonly number[], query: Query, corpus: Corpus, limit: number): Ranked[] {
  const closer = closerLook(query, corpus);
  const looked = candidates
    .flatMap((statement): Looked[] => {
      const record = corpus.statements[statement];
      if (record === undefined) return [];
      const candidate = { statement, record, own: corpus.readFields(ownFields(record)) };
      const { coverage, adjacency } = closer(candidate);
      return [{ candidate, score: COVERAGE * coverage + ADJACENCY * adjacency }];
    })
    .sort(bestFirst)
    .slice(0, Math.max(limit, SEEN_BY_FUSE));
  const resemblance = fuseResemblance(
    looked.map(({ candidate }) => candidate),
    query,
  );
  return looked
    .map(({ candidate, score }) => ({
      candidate,
      score: score + RESEMBLANCE * (resemblance.get(candidate.statement) ?? 0),
    }))
    .sort(bestFirst)
    .map(({ candidate: { statement }, score }) => ({ statement, score }));
}

interface Looked {
  readonly candidate: Candidate;
  readonly score: number;
}

function bestFirst(a: Looked, b: Looked): number {
  return b.score - a.score || a.candidate.statement - b.candidate.statement;
}

/** It takes longer over one record than all else does over ten. */
const SEEN_BY_FUSE = 16;

interface Candidate {
  readonly statement: number;
  readonly record: Statement;
  readonly own: readonly ReadField[];
}

const COVERAGE = 0.6;
const ADJACENCY = 0.25;
const RESEMBLANCE = 0.15;
interface Measure {
  /** How much of what was asked for is there at all, the rare counting more. */
  readonly coverage: number;
  /** How much of it stands side by side as asked. */
  readonly adjacency: number;
}

/** Candidates share speakers, topics and events, so that what is shared is looked into once for each query. */
function closerLook(query: Query, { sharedStarts, shared, sharedRead }: Corpus): (candidate: Candidate) => Measure {
  const foundInShared = new Map<number, Found>();
  const inShared = (passage: number): Found => {
    const known = foundInShared.get(passage) ?? look(sharedRead(passage), query);
    foundInShared.set(passage, known);
    return known;
  };
  const pairRarities = query.syllables
    .slice(1)
    .map(({ rarity }, index) => rarity + (query.syllables[index]?.rarity ?? 0));
  const rarities = query.syllables.map(({ rarity }) => rarity);
  return ({ statement, own }) => {
    const found = look(own, query);
    const end = sharedStarts[statement + 1] ?? 0;
    for (let link = sharedStarts[statement] ?? 0; link < end; link += 1) raise(found, inShared(shared[link] ?? 0));
    const coverage = weightedMean(found.syllables, rarities);
    return { coverage, adjacency: pairRarities.length === 0 ? coverage : weightedMean(found.pairs, pairRarities) };
  };
}

/** The best degree to which each syllable and pair of the query was found. */
interface Found {
  readonly syllables: Float64Array;
  readonly pairs: Float64Array;
}

function look(fields: readonly ReadField[], query: Query): Found {
  const found = { syllables: new Float64Array(query.syllables.length), pairs: new Float64Array(query.pairs.length) };
  for (const field of fields) lookInto(field, query, found);
  return found;
}

function lookInto({ terms, written, weight }: ReadField, { syllables }: Query, found: Found): void {
  for (let index = 0; index < syllables.length; index += 1) {
    const wanted = syllables[index];
    const next = syllables[index + 1];
    if (wanted === undefined) continue;
    for (let at = 0; at < terms.length; at += 1) {
      const here = weight * matchFactor(wanted, terms[at] ?? -1, written[at]);
      if (here === 0) continue;
      if (here > (found.syllables[index] ?? 0)) found.syllables[index] = here;
      if (next === undefined || at + 1 === terms.length) continue;
      const both = Math.min(here, weight * matchFactor(next, terms[at + 1] ?? -1, written[at + 1]));
      if (both > (found.pairs[index] ?? 0)) found.pairs[index] = both;
    }
  }
}

function raise(found: Found, other: Found): void {
  other.syllables.forEach((value, index) => {
    if (value > (found.syllables[index] ?? 0)) found.syllables[index] = value;
  });
  other.pairs.forEach((value, index) => {
    if (value > (found.pairs[index] ?? 0)) found.pairs[index] = value;
  });
}

function weightedMean(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  weights.forEach((weight, index) => {
    sum += weight * (values[index] ?? 0);
    total += weight;
  });
  return total === 0 ? 0 : sum / total;
}

/**
 * How much the candidates resemble the query as fuse.js sees it, from 0 to 1. It takes the words one by one: as one
 * pattern, a query of more than 32 characters is cut into pieces that must be found whole, in the typed order; and as
 * an extended search, all words must be found.
 */
function fuseResemblance(candidates: readonly Candidate[], query: Query): ReadonlyMap<number, number> {
  const records = candidates.map(({ statement, record: { speaker }, own: [quote] }) => ({
    statement,
    quote: quote?.folded.join(' ') ?? '',
    speaker: fold(speaker.name),
  }));
  const fuse = new Fuse(records, {
    keys: [
      { name: 'quote', weight: 2 },
      { name: 'speaker', weight: 1 },
    ],
    includeScore: true,
    shouldSort: false,
    threshold: 0.3,
    tokenize: (text) => text.split(' '),
    useTokenSearch: true,
  });
  const words = [...query.syllables].sort((a, b) => b.rarity - a.rarity).slice(0, FUSE_WORDS);
  const results = fuse.search(words.map(({ folded }) => folded).join(' '));
  return new Map(results.map(({ item, score }) => [item.statement, 1 - (score ?? 1)]));
}

/** fuse.js reads every record once for each word; the rarest words of a long query are enough to tell records apart. */
const FUSE_WORDS = 5;
