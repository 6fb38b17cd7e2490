import { type Alignment, recordWords, type Weigh } from '../claims/align.ts';
import type { Claim, Subject } from '../claims/claim.ts';
import { type NearSubject, nearSubjects } from '../claims/near-subjects.ts';
import { openSubjects, type PackedSubjects, packSubjects } from '../claims/packed-subjects.ts';
import { allWords, weightOfWord } from '../claims/subject-index.ts';
import { contentWords } from '../claims/words.ts';
import type { Day } from '../text/day.ts';
import { numberOfKey, type PackedKeys } from '../text/key-table.ts';
import { once } from '../text/once.ts';
import { allStrings } from '../text/packed-strings.ts';
import type { Speller } from '../text/spelling.ts';
import { tokenise } from '../text/tokens.ts';
import type { Statement } from './model.ts';
import { openParts, type PackedParts, packParts, sketchParts } from './parts.ts';
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
  /** Those of them that name a value or a time and are as close as any rule asks for. */
  valuesFor(claim: Claim): readonly Bearing[];
  /** Whether anything that was said by a day bears on the claim. */
  isKnown(claim: Claim, asOf: Day): boolean;
  readonly weigh: Weigh;
  claimsOf(statement: Statement): readonly RecordedClaim[];
  /** The claims that have all words of one of the names, in the order of the statements. */
  claimsNaming(names: readonly (readonly string[])[]): readonly RecordedClaim[];
}

/** What is known of the claims on record before any is read: first those that name a value or a time, then the others, each in the order of the statements. */
export interface PackedClaims extends PackedParts {
  /** How many name a value or a time. */
  readonly values: Uint32Array;
  /** In how many statements each word stands; the words are those of the postings. */
  readonly spread: Uint32Array;
  readonly subjects: PackedSubjects;
}

export function packClaims(statements: readonly Statement[], reader: StatementReader): PackedClaims {
  const spread = new Map<string, number>();
  const sketches = sketchParts(statements, (statement) => {
    const claims = recordedClaimsIn(statement, reader).map(({ claim }, ordinal) => {
      return {
        ordinal,
        keys: allWords(recordWords(claim.subject)),
        subject: claim.subject,
        isValued: namesValue(claim),
      };
    });
    for (const key of new Set(claims.flatMap(({ keys }) => [...keys]))) spread.set(key, (spread.get(key) ?? 0) + 1);
    return claims;
  });
  const valued = sketches.filter(({ isValued }) => isValued);
  const ordered = [...valued, ...sketches.filter(({ isValued }) => !isValued)];
  const parts = packParts(ordered);
  const { keys } = parts.postings;
  const spreads = Uint32Array.from(allStrings(keys), (key) => spread.get(key) ?? 0);
  return {
    ...parts,
    values: Uint32Array.of(valued.length),
    spread: spreads,
    subjects: packSubjects(
      ordered.map(({ subject }) => subject),
      keys,
    ),
  };
}

/** Only what names a value or a time can be compared; most sentences of a law name neither. */
export function namesValue({ quantity, time }: Claim): boolean {
  return quantity !== undefined || time !== undefined;
}

export function openBearings(
  packed: PackedClaims,
  statements: readonly Statement[],
  reader: StatementReader,
): BearingIndex {
  const read = new Map<Statement, readonly RecordedClaim[]>();
  const claimsOf = (statement: Statement): readonly RecordedClaim[] => {
    const before = read.get(statement);
    if (before !== undefined) return before;
    const claims = recordedClaimsIn(statement, reader);
    if (read.size >= MOST_READ) read.clear();
    read.set(statement, claims);
    return claims;
  };
  const claims = openParts(packed, statements, claimsOf);
  const weigh = weigher(packed.postings.keys, packed.spread);
  const backgroundOf = backgroundReader(reader.spell);
  const near = nearSubjects({
    postings: claims.postings,
    subjects: openSubjects(
      packed.subjects,
      packed.postings.keys,
      once(() => Float64Array.from(packed.spread, weightOfWord)),
    ),
    weigh,
    subjectOf: (at) => claims.at(at)?.claim.subject,
    backgroundOf(at) {
      const statement = claims.statementOf(at);
      return statement === undefined ? NOTHING : backgroundOf(statement);
    },
  });
  const bearings = (found: readonly NearSubject[]): readonly Bearing[] =>
    found
      .flatMap(({ index, alignment }): readonly Bearing[] => {
        const statement = claims.statementOf(index);
        return statement === undefined ? [] : [bearing(statement, alignment, () => claims.at(index))];
      })
      .sort((a, b) => b.alignment.score - a.alignment.score || compareIds(a.statement, b.statement));
  const values = remembering<readonly Bearing[]>();
  const known = remembering<boolean>();
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
    bearingsOn: ({ subject }) => bearings(near.to(subject, { each: FAINTEST, score: 0, below: claims.count })),
    valuesFor: ({ subject }) =>
      values(wordsOf(subject), () => bearings(near.to(subject, { ...CLOSE, below: packed.values[0] ?? 0 }))),
    isKnown: ({ subject }, asOf) => known(`${asOf} ${wordsOf(subject)}`, () => isKnown(subject, asOf)),
  };

  function isKnown(subject: Subject, asOf: Day): boolean {
    for (const index of near.soonest(subject, { each: FAINTEST, score: 0, below: claims.count }))
      if ((claims.statementOf(index)?.date ?? asOf) <= asOf) return true;
    return false;
  }
}

/** A draft says much in the same words, in the rows of a table above all: that is looked up once. */
function remembering<T>(): (words: string, find: () => T) => T {
  const found = new Map<string, { readonly value: T }>();
  return (words, find) => {
    const before = found.get(words);
    if (before !== undefined) return before.value;
    const value = find();
    if (found.size >= MOST_REMEMBERED) found.clear();
    found.set(words, { value });
    return value;
  };
}

const MOST_REMEMBERED = 512;

/** Which words a subject has, and which of them follow each other. */
function wordsOf({ core, rest, leads }: Subject): string {
  return [core, rest, leads]
    .map((words) => words.map(({ key, after }) => `${after ?? ''}>${key}`).join(' '))
    .join('; ');
}

/** The statement is read when its claim is asked for: most are put aside for what is known of them before. */
function bearing(statement: Statement, alignment: Alignment, read: () => RecordedClaim | undefined): Bearing {
  return {
    statement,
    alignment,
    get claim() {
      const recorded = read();
      if (recorded === undefined) throw new Error(`A claim that is not read any more: ${statement.id}`);
      return recorded.claim;
    },
  };
}

/** Drafts come close to the same few statements again and again; more than these would only fill the memory. */
const MOST_READ = 1_024;
const NOTHING: ReadonlySet<string> = new Set();

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
/** What is farther away no rule holds against a draft. */
export const CLOSE = { each: 0.4, score: 0.55 } as const;

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
