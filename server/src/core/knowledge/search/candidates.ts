import type { Corpus } from './corpus.ts';
import type { Query, Wanted } from './query.ts';

export interface CandidateOptions {
  readonly count: number;
  /** The numbers of the statements to look at: a half-open range, as they are in order of their dates. */
  readonly from: number;
  readonly to: number;
  readonly accepts: (statement: number) => boolean;
}

/** The numbers of the statements that promise most, in no order; each contains something of what the query wants. */
export function findCandidates(query: Query, corpus: Corpus, options: CandidateOptions): number[] {
  const { promise, seenFor } = corpus.room;
  promise.fill(0);
  seenFor.fill(0);
  let round = 0;
  const add = (wanted: Wanted, share: number): void => {
    round += 1;
    addPromise(wanted, share, { corpus, round });
  };
  for (const syllable of query.syllables) add(syllable, 1);
  for (const pair of query.pairs) add(pair, PAIR_SHARE);
  const ofGroups = sharedPromise(corpus);
  const byAll = best(corpus, options, ofGroups);
  if (ofGroups === undefined) return byAll;
  // What a statement says itself is not to be crowded out by what hundreds have in common.
  const bySelf = best(corpus, { ...options, count: Math.ceil(options.count / 2) }, undefined);
  return [...new Set([...bySelf, ...byAll])].slice(0, options.count);
}

/** A pair is much rarer than its syllables, so that a smaller share of its rarity is enough to prefer neighbours. */
export const PAIR_SHARE = 0.6;

/** Adds to each passage once: choices come best first, so that the first one met is the one that counts. */
function addPromise(
  { choices, rarity }: Wanted,
  share: number,
  { corpus, round }: { readonly corpus: Corpus; readonly round: number },
): void {
  const { terms, weightOf, room } = corpus;
  const { list, promise, seenFor } = room;
  for (const { from, to, factor } of choices) {
    const gain = (share * rarity * factor) / 255;
    if (choices.length === 1 && to === from + 1) {
      addAll(from, gain, corpus);
      return;
    }
    for (let term = from; term < to; term += 1) {
      const count = terms.read(term, list);
      for (let at = 0; at < count; at += 1) {
        const value = list[at] ?? 0;
        const passage = value >>> 1;
        if (seenFor[passage] === round) continue;
        seenFor[passage] = round;
        promise[passage] = (promise[passage] ?? 0) + gain * weightOf(value);
      }
    }
  }
}

/** The same for a single term, which has no passage twice: nearly all of them are statements, of two weights. */
function addAll(term: number, gain: number, { statements, terms, weightOf, room: { list, promise } }: Corpus): void {
  const count = terms.read(term, list);
  const [whole, lesser] = [gain * weightOf(0), gain * weightOf(1)];
  const end = statements.length * 2;
  let at = 0;
  for (; at < count; at += 1) {
    const value = list[at] ?? 0;
    if (value >= end) break;
    const passage = value >>> 1;
    promise[passage] = (promise[passage] ?? 0) + ((value & 1) === 0 ? whole : lesser);
  }
  for (; at < count; at += 1) {
    const value = list[at] ?? 0;
    promise[value >>> 1] = (promise[value >>> 1] ?? 0) + gain * weightOf(value);
  }
}

/** What the groups promise by what their statements share; undefined where nothing shared is wanted. */
function sharedPromise({ statements, sharing, room }: Corpus): Float64Array | undefined {
  const { groupStarts, shared } = sharing;
  const promise = room.promise.subarray(statements.length);
  if (!promise.some((value) => value > 0)) return undefined;
  const ofGroups = new Float64Array(groupStarts.length - 1);
  for (let group = 0; group < ofGroups.length; group += 1) {
    let sum = 0;
    const end = groupStarts[group + 1] ?? 0;
    for (let link = groupStarts[group] ?? 0; link < end; link += 1) sum += promise[shared[link] ?? 0] ?? 0;
    ofGroups[group] = sum;
  }
  return ofGroups;
}

/** The `count` greatest, by insertion into a short sorted list; among equals the earlier statement stays in front. */
function best(
  { sharing: { groups }, room: { promise } }: Corpus,
  { count, from, to, accepts }: CandidateOptions,
  ofGroups: Float64Array | undefined,
): number[] {
  const chosen: number[] = [];
  const values: number[] = [];
  let least = 0;
  for (let statement = from; statement < to; statement += 1) {
    const own = promise[statement] ?? 0;
    const value = ofGroups === undefined ? own : Math.fround(own + (ofGroups[groups[statement] ?? 0] ?? 0));
    if (value <= least || !accepts(statement)) continue;
    let place = chosen.length;
    while (place > 0 && (values[place - 1] ?? 0) < value) place -= 1;
    chosen.splice(place, 0, statement);
    values.splice(place, 0, value);
    if (chosen.length > count) {
      chosen.pop();
      values.pop();
    }
    if (chosen.length === count) least = values[count - 1] ?? 0;
  }
  return chosen;
}
