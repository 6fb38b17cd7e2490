import type { Corpus } from './corpus.ts';
import type { Query, Wanted, WantedSyllable } from './query.ts';

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
  for (const syllable of telling(query.syllables)) add(syllable, 1);
  for (const pair of query.pairs) add(pair, PAIR_SHARE);
  return best(corpus, options, sharedPromise(corpus));
}

/** What half of all statements have, such as any word that begins with the "c" just typed, chooses none of them where something rarer is on record. */
function telling(syllables: readonly WantedSyllable[]): readonly WantedSyllable[] {
  const rarer = syllables.filter(({ rarity, choices }) => rarity > EVERYDAY && choices.length > 0);
  return rarer.length === 0 ? syllables : rarer;
}

/** The rarity of what half of all statements have. */
export const EVERYDAY = Math.LN2;

/** A pair is much rarer than its syllables, so that a smaller share of its rarity is enough to prefer neighbours. */
export const PAIR_SHARE = 0.6;

/** Adds to each passage once: choices come best first, so that the first one met is the one that counts. */
function addPromise(
  { choices, rarity }: Wanted,
  share: number,
  { corpus, round }: { readonly corpus: Corpus; readonly round: number },
): void {
  for (const { from, to, factor } of choices)
    for (let term = from; term < to; term += 1) addTerm(term, (share * rarity * factor) / 255, { corpus, round });
}

/** Nearly all passages are statements, of two weights. */
function addTerm(
  term: number,
  gain: number,
  { corpus, round }: { readonly corpus: Corpus; readonly round: number },
): void {
  const { statements, terms, weightOf, room } = corpus;
  const { list, promise, seenFor } = room;
  const count = terms.read(term, list);
  const [whole, lesser] = [gain * weightOf(0), gain * weightOf(1)];
  const end = statements.length;
  for (let at = 0; at < count; at += 1) {
    const value = list[at] ?? 0;
    const passage = value >>> 1;
    if (seenFor[passage] === round) continue;
    seenFor[passage] = round;
    const more = passage >= end ? gain * weightOf(value) : (value & 1) === 0 ? whole : lesser;
    promise[passage] = (promise[passage] ?? 0) + more;
  }
}

/** What the groups promise by what their statements share. */
interface SharedPromise {
  readonly ofGroups: Float64Array;
  readonly most: number;
}

function sharedPromise({ statements, sharing: { groupStarts, shared }, room }: Corpus): SharedPromise {
  const promise = room.promise.subarray(statements.length);
  const ofGroups = new Float64Array(groupStarts.length - 1);
  let most = 0;
  for (let group = 0; group < ofGroups.length; group += 1) {
    let sum = 0;
    const end = groupStarts[group + 1] ?? 0;
    for (let link = groupStarts[group] ?? 0; link < end; link += 1) sum += promise[shared[link] ?? 0] ?? 0;
    ofGroups[group] = sum;
    if (sum > most) most = sum;
  }
  return { ofGroups, most };
}

/**
 * Those that promise most by themselves, and then those that do together with what they share: what a statement says itself is not
 * to be crowded out by what hundreds have in common.
 */
function best(
  { sharing: { groups }, room: { promise } }: Corpus,
  { count, from, to, accepts }: CandidateOptions,
  { ofGroups, most }: SharedPromise,
): number[] {
  const bySelf = emptyList(Math.ceil(count / 2));
  const byAll = emptyList(count);
  let [leastBySelf, leastByAll] = [0, 0];
  for (let statement = from; statement < to; statement += 1) {
    const own = promise[statement] ?? 0;
    // Nearly all fall short with the best group there is: theirs is not looked up.
    if (own <= leastBySelf && own + most <= leastByAll) continue;
    const all = Math.fround(own + (ofGroups[groups[statement] ?? 0] ?? 0));
    if ((own <= leastBySelf && all <= leastByAll) || !accepts(statement)) continue;
    leastBySelf = insert(bySelf, statement, own);
    leastByAll = insert(byAll, statement, all);
  }
  return [...new Set([...bySelf.statements, ...byAll.statements])].slice(0, count);
}

/** As many statements as there is room for, those with the greatest values first; among equals the one that came earlier stays in front. */
interface ShortList {
  readonly room: number;
  readonly statements: number[];
  readonly values: number[];
}

function emptyList(room: number): ShortList {
  return { room, statements: [], values: [] };
}

/** Returns what is not enough to come in. */
function insert(list: ShortList, statement: number, value: number): number {
  const { room, statements, values } = list;
  if (value <= leastOf(list)) return leastOf(list);
  let place = Math.min(values.length, room - 1);
  for (; place > 0 && (values[place - 1] ?? 0) < value; place -= 1) {
    statements[place] = statements[place - 1] ?? 0;
    values[place] = values[place - 1] ?? 0;
  }
  statements[place] = statement;
  values[place] = value;
  return leastOf(list);
}

function leastOf({ room, values }: ShortList): number {
  return values.length < room ? 0 : (values[room - 1] ?? 0);
}
