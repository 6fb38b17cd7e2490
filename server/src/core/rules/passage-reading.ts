import { ownClaims } from '../claims/draft-claims.ts';
import { type DraftNorm, draftNorms } from '../claims/norms/draft-norms.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import type { Passage } from '../document/draft.ts';
import type { Basis } from '../knowledge/basis.ts';
import { type DraftMention, draftMentions } from '../knowledge/draft-mentions.ts';
import { type ReportedStatement, reportedStatements } from '../knowledge/reported.ts';
import { kept } from '../text/kept.ts';
import { once } from '../text/once.ts';
import { holderAmong } from '../text/span.ts';
import type { JudgedClaim, JudgedQuote } from './rule.ts';

/** What a passage says by itself and under its leads, whatever else the draft says. */
export interface PassageReading {
  readonly passage: Passage;
  readonly quotes: readonly Omit<JudgedQuote, 'given'>[];
  /** Read when they are first asked for: the frame of a draft claims nothing. */
  readonly claims: () => readonly JudgedClaim[];
  readonly norms: readonly DraftNorm[];
  readonly reported: readonly ReportedStatement[];
  readonly mentions: readonly DraftMention[];
}

/** Reads each passage once. */
export const passageReader = kept((basis: Basis) => kept((passage: Passage) => readPassage(passage, basis)));

function readPassage(passage: Passage, { knowledge, asOf, slots }: Basis): PassageReading {
  const alone = { passages: [passage] };
  const quotes = draftQuotes(alone);
  return {
    passage,
    quotes: quotes.map((quote) => ({ ...quote, verdict: knowledge.quotations.verdictOn(quote) })),
    claims: once(() =>
      ownClaims(passage, holderAmong(quotes.map(({ quote }) => quote)), slots).map((claim): JudgedClaim => {
        // Only what names a value or a time can be compared; most sentences of a law name neither.
        const isComparable = claim.quantity !== undefined || claim.time !== undefined;
        const bearings = isComparable ? knowledge.bearings.bearingsOn(claim) : [];
        // What is said after the day of judgement was on no record then.
        return { claim, passage, bearings: bearings.filter(({ statement }) => statement.date <= asOf) };
      }),
    ),
    norms: draftNorms(alone, quotes, knowledge.contraries),
    reported: reportedStatements(alone, knowledge, asOf),
    mentions: draftMentions(alone, knowledge.mentions, asOf),
  };
}
