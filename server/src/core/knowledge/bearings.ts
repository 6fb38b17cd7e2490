import {
  type AlignableRecord,
  type Alignment,
  alignableRecord,
  recordWords,
  type Weigh,
  weightOfRecord,
} from '../claims/align.ts';
import type { Claim } from '../claims/claim.ts';
import { allWords, subjectIndexOver, weightOfWord } from '../claims/subject-index.ts';
import { contentWords } from '../claims/words.ts';
import { numberOfKey, type PackedKeys } from '../text/key-table.ts';
import type { Speller } from '../text/spelling.ts';
import { tokenise } from '../text/tokens.ts';
import type { Statement } from './model.ts';
import { openParts, type PackedParts, packParts } from './parts.ts';
import { type RecordedClaim, recordedClaimsIn } from './recorded-claims.ts';
import type { StatementReader } from './statement-reader.ts';

/** A recorded claim that bears on a claim of the draft, and how closely. */
export interface Bearing extends RecordedClaim {
  readonly alignment: Alignment;
}

/** Finds the recorded claims that speak of what a draft's claim speaks of. */
export interface BearingIndex {
  /** The closest first. Both alignments of each are at least `FAINTEST`. */
  bearingsOn(claim: Claim): readonly Bearing[];
  readonly weigh: Weigh;
  claimsOf(statement: Statement): readonly RecordedClaim[];
  /** The claims that have all words of one of the names, in the order of the statements. */
  claimsNaming(names: readonly (readonly string[])[]): readonly RecordedClaim[];
}

/** What is known of the claims on record before any is read. */
export interface PackedClaims extends PackedParts {
  /** In how many statements each word stands; the words are those of the postings. */
  readonly spread: Uint32Array;
  /** See `weightOfRecord`. */
  readonly weights: Float64Array;
}

export function packClaims(statements: readonly Statement[], reader: StatementReader): PackedClaims {
  const { packed, sketches } = packParts(statements, (statement) =>
    recordedClaimsIn(statement, reader).map(({ claim }, ordinal) => {
      const words = recordWords(claim.subject);
      return { ordinal, words, keys: allWords(words) };
    }),
  );
  const spread = spreadOf(packed);
  const weigh = weigher(packed.postings.keys, spread);
  return { ...packed, spread, weights: Float64Array.from(sketches, ({ words }) => weightOfRecord(words, weigh)) };
}

export function openBearings(
  packed: PackedClaims,
  statements: readonly Statement[],
  reader: StatementReader,
): BearingIndex {
  const read = new Map<Statement, readonly RecordedClaim[]>();
  const claimsOf = (statement: Statement): readonly RecordedClaim[] => {
    const claims = read.get(statement) ?? recordedClaimsIn(statement, reader);
    read.set(statement, claims);
    return claims;
  };
  const claims = openParts(packed, statements, claimsOf);
  const weigh = weigher(packed.postings.keys, packed.spread);
  const backgroundOf = backgroundReader(reader.spell);
  const records = new Map<number, AlignableRecord>();
  const index = subjectIndexOver({
    sharing: claims.sharing,
    weigh,
    weightOf: (at) => packed.weights[at] ?? 0,
    entryOf: claims.at,
    recordOf(at) {
      const known = records.get(at);
      const recorded = known === undefined ? claims.at(at) : undefined;
      if (recorded === undefined) return known;
      const record = alignableRecord(recorded.claim.subject, weigh, backgroundOf(recorded.statement));
      records.set(at, record);
      return record;
    },
  });
  return {
    weigh,
    claimsOf,
    claimsNaming(names) {
      const found = names.flatMap((words) => {
        const weighed = Array.from(new Set(words), (key) => ({ key, weight: 1 }));
        return weighed.length === 0 ? [] : claims.sharing.sharing(weighed, weighed.length);
      });
      const parts = new Set(found.map(({ index: part }) => part).sort((a, b) => a - b));
      return [...parts].flatMap((part) => claims.at(part) ?? []);
    },
    bearingsOn: ({ subject }) =>
      index
        .near(subject, FAINTEST)
        .map(({ entry, alignment }): Bearing => ({ ...entry, alignment }))
        .sort((a, b) => b.alignment.score - a.alignment.score || compareIds(a.statement, b.statement)),
  };
}

function spreadOf({ statements, postings: { starts, sets } }: PackedParts): Uint32Array {
  const spread = new Uint32Array(starts.length - 1);
  for (let key = 0; key < spread.length; key += 1) {
    let previous: number | undefined;
    let count = 0;
    for (const part of sets.subarray(starts[key], starts[key + 1])) {
      // The parts of a statement stand one behind the other, and a word counts once in a statement.
      if (statements[part] !== previous) count += 1;
      previous = statements[part];
    }
    spread[key] = count;
  }
  return spread;
}

/** The weights of words on record are remembered: there are some thousands of them, and each is asked for again and again. */
function weigher(keys: PackedKeys, spread: Uint32Array): Weigh {
  const known = new Map<string, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = numberOfKey(keys, key);
    const weight = weightOfWord(spread[number] ?? 0);
    if (number >= 0) known.set(key, weight);
    return weight;
  };
}

/** Below a third of shared weight two clauses have nothing to do with each other. */
const FAINTEST = 0.33;

/** The words of who spoke, in which office, and at which event; many statements have the same. */
function backgroundReader(spell: Speller): (statement: Statement) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ speaker, office, event }) => {
    const names = [speaker.name, ...speaker.aliases, office ?? '', event?.name ?? ''].join('; ');
    const before = known.get(names);
    if (before !== undefined) return before;
    const tokens = tokenise(names, undefined, spell);
    const words = new Set(contentWords(tokens, 0, tokens.length, []).map(({ key }) => key));
    known.set(names, words);
    return words;
  };
}

function compareIds(a: Statement, b: Statement): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
