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
    .map((statement): Ranked => {
      const { coverage, adjacency } = closer(statement);
      return { statement, score: COVERAGE * coverage + ADJACENCY * adjacency };
    })
    .sort(bestFirst)
    .slice(0, Math.max(limit, SEEN_BY_FUSE));
  const records = looked.map(({ statement }) => ({
    statement,
    quote: aroundWanted(corpus.ownSpelled(statement)[0], isWanted, corpus),
    speaker: fold(corpus.statements[statement]?.speaker.name ?? ''),
  }));
  const resemblance = fuseResemblance(records, query);
  return looked
    .map(({ statement, score }) => ({
      statement,
      score: score + RESEMBLANCE * (resemblance.get(statement) ?? 0),
    }))
    .sort(bestFirst);
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.statement - b.statement;
}

/** It takes longer over one record than all else does over ten. */
const SEEN_BY_FUSE = 12;

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
function closerLook(query: Query, corpus: Corpus, isWanted: Uint8Array): (statement: number) => Measure {
  const { groups, groupStarts, shared } = corpus.sharing;
  const { look, nothing } = lookFor(query, corpus, isWanted);
  const found = nothing();
  const foundInShared = new Map<number, Found>();
  const inShared = (passage: number): Found => {
    const known = foundInShared.get(passage);
    if (known !== undefined) return known;
    const there = nothing();
    for (const field of corpus.sharedSpelled(passage)) look(field, there);
    foundInShared.set(passage, there);
    return there;
  };
  const pairRarities = query.syllables
    .slice(1)
    .map(({ rarity }, index) => rarity + (query.syllables[index]?.rarity ?? 0));
  const rarities = query.syllables.map(({ rarity }) => rarity);
  return (statement) => {
    found.syllables.fill(0);
    found.pairs.fill(0);
    for (const field of corpus.ownSpelled(statement)) look(field, found);
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

/** Looks for the syllables of a query and for its pairs in one stretch of text after the other. */
interface Look {
  nothing(): Found;
  /** Raises what was found to what is found here. */
  look(field: SpelledField, found: Found): void;
}

function lookFor({ syllables }: Query, { rows }: Corpus, isWanted: Uint8Array): Look {
  const factor = (wanted: WantedSyllable | undefined, spelling: number | undefined): number =>
    wanted === undefined || spelling === undefined ? 0 : spelledFactor(wanted, rows.termOf(spelling), spelling);
  return {
    nothing: () => ({ syllables: new Float64Array(syllables.length), pairs: new Float64Array(syllables.length) }),
    look({ spellings, from, to, weight }, found) {
      for (let at = from; at < to; at += 1) {
        const spelling = spellings[at] ?? -1;
        if (isWanted[rows.termOf(spelling)] !== 1) continue;
        const next = at + 1 < to ? spellings[at + 1] : undefined;
        for (let index = 0; index < syllables.length; index += 1) {
          const here = weight * factor(syllables[index], spelling);
          if (here === 0) continue;
          if (here > (found.syllables[index] ?? 0)) found.syllables[index] = here;
          const both = Math.min(here, weight * factor(syllables[index + 1], next));
          if (both > (found.pairs[index] ?? 0)) found.pairs[index] = both;
        }
      }
    },
  };
}

function raise(found: Found, other: Found): void {
  raiseTo(found.syllables, other.syllables);
  raiseTo(found.pairs, other.pairs);
}

function raiseTo(values: Float64Array, others: Float64Array): void {
  for (let index = 0; index < values.length; index += 1)
    values[index] = Math.max(values[index] ?? 0, others[index] ?? 0);
}

function weightedMean(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) {
    sum += (weights[index] ?? 0) * (values[index] ?? 0);
    total += weights[index] ?? 0;
  }
  return total === 0 ? 0 : sum / total;
}

/**
 * The stretch of a quotation that has most of what was asked for, in syllables without diacritics: fuse.js takes as long as a text
 * is, and in a long one resembles everything.
 */
function aroundWanted(quotation: SpelledField | undefined, isWanted: Uint8Array, { rows, terms }: Corpus): string {
  if (quotation === undefined) return '';
  const { spellings, from, to } = quotation;
  const wantedAt = (at: number): number => isWanted[rows.termOf(spellings[at] ?? -1)] ?? 0;
  let start = from;
  let most = 0;
  let wanted = 0;
  for (let at = from; at < to; at += 1) {
    wanted += wantedAt(at);
    if (at >= from + STRETCH) wanted -= wantedAt(at - STRETCH);
    if (wanted <= most) continue;
    most = wanted;
    start = Math.max(from, at + 1 - STRETCH);
  }
  const syllables = terms.syllables();
  const stretch: string[] = [];
  for (let at = start; at < Math.min(start + STRETCH, to); at += 1)
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
