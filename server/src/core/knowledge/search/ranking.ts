import Fuse from 'fuse.js';
import { fold } from '../../text/fold.ts';
import type { Corpus } from './corpus.ts';
import { type Query, spelledFactor, type WantedSyllable } from './query.ts';
import type { SpelledField } from './syllable-rows.ts';

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
  const isWanted = wantedTerms(query, corpus);
  const closer = closerLook(query, corpus, isWanted);
  const looked = candidates
    .map((statement): Looked => {
      const candidate = { statement, own: corpus.ownSpelled(statement) };
      const { coverage, adjacency } = closer(candidate);
      return { candidate, score: COVERAGE * coverage + ADJACENCY * adjacency };
    })
    .sort(bestFirst)
    .slice(0, Math.max(limit, SEEN_BY_FUSE));
  const records = looked.map(({ candidate: { statement, own } }) => ({
    statement,
    quote: aroundWanted(own[0]?.spellings ?? [], isWanted, corpus),
    speaker: fold(corpus.statements[statement]?.speaker.name ?? ''),
  }));
  const resemblance = fuseResemblance(records, query);
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
const SEEN_BY_FUSE = 12;

interface Candidate {
  readonly statement: number;
  readonly own: readonly SpelledField[];
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

/** 1 for a term that any of the syllables may be: of what candidates say, most is nothing of it. */
function wantedTerms({ syllables }: Query, { terms }: Corpus): Uint8Array {
  const isWanted = new Uint8Array(terms.size);
  for (const { choices } of syllables) for (const { from, to } of choices) isWanted.fill(1, from, to);
  return isWanted;
}

/** Candidates share speakers, topics and events, so that what is shared is looked into once for each query. */
function closerLook(query: Query, corpus: Corpus, isWanted: Uint8Array): (candidate: Candidate) => Measure {
  const { groups, groupStarts, shared } = corpus.sharing;
  const look = lookFor(query, corpus, isWanted);
  const foundInShared = new Map<number, Found>();
  const inShared = (passage: number): Found => {
    const known = foundInShared.get(passage) ?? look(corpus.sharedSpelled(passage));
    foundInShared.set(passage, known);
    return known;
  };
  const pairRarities = query.syllables
    .slice(1)
    .map(({ rarity }, index) => rarity + (query.syllables[index]?.rarity ?? 0));
  const rarities = query.syllables.map(({ rarity }) => rarity);
  return ({ statement, own }) => {
    const found = look(own);
    const group = groups[statement] ?? 0;
    const end = groupStarts[group + 1] ?? 0;
    for (let link = groupStarts[group] ?? 0; link < end; link += 1) raise(found, inShared(shared[link] ?? 0));
    const coverage = weightedMean(found.syllables, rarities);
    return { coverage, adjacency: pairRarities.length === 0 ? coverage : weightedMean(found.pairs, pairRarities) };
  };
}

/** The best degree to which each syllable and pair of the query was found. */
interface Found {
  readonly syllables: Float64Array;
  readonly pairs: Float64Array;
}

function lookFor(
  { syllables }: Query,
  { rows }: Corpus,
  isWanted: Uint8Array,
): (fields: readonly SpelledField[]) => Found {
  const factor = (wanted: WantedSyllable | undefined, spelling: number | undefined): number =>
    wanted === undefined || spelling === undefined ? 0 : spelledFactor(wanted, rows.termOf(spelling), spelling);
  return (fields) => {
    const found = { syllables: new Float64Array(syllables.length), pairs: new Float64Array(syllables.length) };
    for (const { spellings, weight } of fields)
      for (let at = 0; at < spellings.length; at += 1) {
        const spelling = spellings[at] ?? -1;
        if (isWanted[rows.termOf(spelling)] !== 1) continue;
        for (let index = 0; index < syllables.length; index += 1) {
          const here = weight * factor(syllables[index], spelling);
          if (here === 0) continue;
          if (here > (found.syllables[index] ?? 0)) found.syllables[index] = here;
          const both = Math.min(here, weight * factor(syllables[index + 1], spellings[at + 1]));
          if (both > (found.pairs[index] ?? 0)) found.pairs[index] = both;
        }
      }
    return found;
  };
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
 * The stretch of a quotation that has most of what was asked for, in syllables without diacritics: fuse.js takes as long as a text
 * is, and in a long one resembles everything.
 */
function aroundWanted(spellings: ArrayLike<number>, isWanted: Uint8Array, { rows, terms }: Corpus): string {
  const wantedAt = (at: number): number => isWanted[rows.termOf(spellings[at] ?? -1)] ?? 0;
  let start = 0;
  let most = 0;
  let wanted = 0;
  for (let at = 0; at < spellings.length; at += 1) {
    wanted += wantedAt(at);
    if (at >= STRETCH) wanted -= wantedAt(at - STRETCH);
    if (wanted <= most) continue;
    most = wanted;
    start = Math.max(0, at + 1 - STRETCH);
  }
  const syllables = terms.syllables();
  const stretch: string[] = [];
  for (let at = start; at < Math.min(start + STRETCH, spellings.length); at += 1)
    stretch.push(syllables[rows.termOf(spellings[at] ?? -1)] ?? '');
  return stretch.join(' ');
}

/** In syllables: more than most queries have, with some between them that nobody asked for. */
const STRETCH = 16;

/** What fuse.js sees of a candidate. */
interface FuseRecord {
  readonly statement: number;
  readonly quote: string;
  readonly speaker: string;
}

/**
 * How much the candidates resemble the query as fuse.js sees it, from 0 to 1. It takes the words one by one: as one
 * pattern, a query of more than 32 characters is cut into pieces that must be found whole, in the typed order; and as
 * an extended search, all words must be found.
 */
function fuseResemblance(records: readonly FuseRecord[], query: Query): ReadonlyMap<number, number> {
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
const FUSE_WORDS = 4;
