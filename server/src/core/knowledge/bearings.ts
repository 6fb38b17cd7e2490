import type { Alignment, Weigh } from '../claims/align.ts';
import type { Claim } from '../claims/claim.ts';
import { buildSubjectIndex } from '../claims/subject-index.ts';
import { contentWords } from '../claims/words.ts';
import type { Speller } from '../text/spelling.ts';
import { tokenise } from '../text/tokens.ts';
import type { Statement } from './model.ts';
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
  /** Every claim on record. */
  readonly recorded: readonly RecordedClaim[];
}

export function buildBearings(statements: readonly Statement[], reader: StatementReader): BearingIndex {
  const backgroundOf = backgroundReader(reader.spell);
  const recorded = statements.flatMap((statement) => recordedClaimsIn(statement, reader));
  const entries = recorded.map((each) => ({
    entry: each,
    subject: each.claim.subject,
    group: each.statement,
    background: backgroundOf(each.statement),
  }));
  const index = buildSubjectIndex({ entries });
  return {
    weigh: index.weigh,
    recorded,
    bearingsOn: ({ subject }) =>
      index
        .near(subject, FAINTEST)
        .map(({ entry, alignment }): Bearing => ({ ...entry, alignment }))
        .sort((a, b) => b.alignment.score - a.alignment.score || compareIds(a.statement, b.statement)),
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
