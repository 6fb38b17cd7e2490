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
  // What a statement says itself is not to be crowded out by what hundreds have in common.
  const bySelf = best(promise, { ...options, count: Math.ceil(options.count / 2) });
  addShared(corpus, options);
  const byAll = best(promise, options);
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

function addShared(
  { statements, sharedStarts, shared, room: { promise } }: Corpus,
  { from, to }: CandidateOptions,
): void {
  const isSharedWanted = promise.subarray(statements.length).some((value) => value > 0);
  if (!isSharedWanted) return;
  let link = sharedStarts[from] ?? 0;
  for (let statement = from; statement < to; statement += 1) {
    const end = sharedStarts[statement + 1] ?? 0;
    let total = promise[statement] ?? 0;
    for (; link < end; link += 1) total += promise[shared[link] ?? 0] ?? 0;
    promise[statement] = total;
  }
}

/** The `count` greatest, by insertion into a short sorted list; among equals the earlier statement stays in front. */
function best(promise: Float32Array, { count, from, to, accepts }: CandidateOptions): number[] {
  const chosen: number[] = [];
  let least = 0;
  for (let statement = from; statement < to; statement += 1) {
    const value = promise[statement] ?? 0;
    if (value <= least || !accepts(statement)) continue;
    let place = chosen.length;
    while (place > 0 && (promise[chosen[place - 1] ?? 0] ?? 0) < value) place -= 1;
    chosen.splice(place, 0, statement);
    if (chosen.length > count) chosen.pop();
    if (chosen.length === count) least = promise[chosen[count - 1] ?? 0] ?? 0;
  }
  return chosen;
}
