import { type AlignableSubject, type Alignment, align, alignable, type Weigh } from '../claims/align.ts';
import type { Claim, Subject } from '../claims/claim.ts';
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
  const claims = statements.flatMap(recordedClaims);
  const statementsWith = new Map<string, number>();
  const postings = new Map<string, number[]>();
  let previous: Statement | undefined;
  let seen = new Set<string>();
  claims.forEach(({ statement, claim }, index) => {
    if (statement !== previous) seen = new Set();
    previous = statement;
    for (const key of keysOf(claim.subject)) {
      if (!seen.has(key)) statementsWith.set(key, (statementsWith.get(key) ?? 0) + 1);
      seen.add(key);
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [index]);
      else posting.push(index);
    }
  });
  const weigh: Weigh = (key) => Math.log((statements.length + SMOOTHING) / ((statementsWith.get(key) ?? 0) + 1));
  const backgrounds = new Map(statements.map((statement) => [statement, backgroundOf(statement)]));
  const subjects = claims.map(
    ({ statement, claim }): AlignableSubject => alignable(claim.subject, weigh, backgrounds.get(statement)),
  );
  return {
    weigh,
    bearingsOn(claim) {
      const subject = alignable(claim.subject, weigh);
      const overlap = new Map<number, number>();
      let total = 0;
      for (const { key, weight } of subject.core) {
        total += weight;
        for (const index of postings.get(key) ?? []) overlap.set(index, (overlap.get(index) ?? 0) + weight);
      }
      const bearings: Bearing[] = [];
      for (const [index, weight] of overlap) {
        const recorded = claims[index];
        const record = subjects[index];
        if (recorded === undefined || record === undefined || weight < total * FAINTEST) continue;
        const alignment = align(subject, record);
        if (alignment.ofDraft >= FAINTEST && alignment.ofRecord >= FAINTEST) bearings.push({ ...recorded, alignment });
      }
      return bearings.sort((a, b) => b.alignment.score - a.alignment.score || compareIds(a.statement, b.statement));
    },
  };
}

/** Below a third of shared weight two clauses have nothing to do with each other. */
const FAINTEST = 0.33;
/** Keeps the weights of a knowledge base of three statements near those of one with a thousand. */
const SMOOTHING = 50;

function keysOf(subject: Subject): Set<string> {
  return new Set([...subject.core, ...subject.rest, ...subject.leads].map(({ key }) => key));
}

/** The words of who spoke, in which office, and at which event. */
function backgroundOf({ speaker, office, event }: Statement): ReadonlySet<string> {
  const tokens = tokenise([speaker.name, ...speaker.aliases, office ?? '', event?.name ?? ''].join('; '));
  return new Set(contentWords(tokens, 0, tokens.length, []).map(({ key }) => key));
}

function compareIds(a: Statement, b: Statement): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
