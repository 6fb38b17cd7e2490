import type { Alignment, Weigh } from '../claims/align.ts';
import type { Claim } from '../claims/claim.ts';
import { buildSubjectIndex } from '../claims/subject-index.ts';
import { contentWords } from '../claims/words.ts';
import { tokenise } from '../text/tokens.ts';
import type { Statement } from './model.ts';
import { type RecordedClaim, recordedClaims } from './recorded-claims.ts';

/** A recorded claim that bears on a claim of the draft, and how closely. */
export interface Bearing extends RecordedClaim {
  readonly alignment: Alignment;
}

/** Finds the recorded claims that speak of what a draft's claim speaks of. */
export interface BearingIndex {
  /** The closest first. Both alignments of each are at least `FAINTEST`. */
  bearingsOn(claim: Claim): readonly Bearing[];
  readonly weigh: Weigh;
}

export function buildBearings(statements: readonly Statement[]): BearingIndex {
  const backgrounds = new Map(statements.map((statement) => [statement, backgroundOf(statement)]));
  const entries = statements.flatMap(recordedClaims).map((recorded) => ({
    entry: recorded,
    subject: recorded.claim.subject,
    group: recorded.statement,
    background: backgrounds.get(recorded.statement) ?? new Set<string>(),
  }));
  const index = buildSubjectIndex({ entries, groups: statements.length });
  return {
    weigh: index.weigh,
    bearingsOn: ({ subject }) =>
      index
        .near(subject, FAINTEST)
        .map(({ entry, alignment }): Bearing => ({ ...entry, alignment }))
        .sort((a, b) => b.alignment.score - a.alignment.score || compareIds(a.statement, b.statement)),
  };
}

/** Below a third of shared weight two clauses have nothing to do with each other. */
const FAINTEST = 0.33;
/** The words of who spoke, in which office, and at which event. */
function backgroundOf({ speaker, office, event }: Statement): ReadonlySet<string> {
  const tokens = tokenise([speaker.name, ...speaker.aliases, office ?? '', event?.name ?? ''].join('; '));
  return new Set(contentWords(tokens, 0, tokens.length, []).map(({ key }) => key));
}

function compareIds(a: Statement, b: Statement): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
