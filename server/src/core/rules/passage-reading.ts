import { ownClaims } from '../claims/draft-claims.ts';
import { type DraftNorm, draftNorms } from '../claims/norms/draft-norms.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import type { Passage } from '../document/draft.ts';
import type { Basis } from '../knowledge/basis.ts';
import { namesValue } from '../knowledge/bearings.ts';
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
        const bearings = namesValue(claim) ? knowledge.bearings.valuesFor(claim) : [];
        // What is said after the day of judgement was on no record then.
        const inTime = bearings.filter(({ statement }) => statement.date <= asOf);
        const isKnown = claim.quantity !== undefined && (inTime.length > 0 || knowledge.bearings.isKnown(claim, asOf));
        return { claim, passage, bearings: inTime, isKnown };
      }),
    ),
    norms: draftNorms(alone, quotes, knowledge.contraries),
    reported: reportedStatements(alone, knowledge, asOf),
    mentions: draftMentions(alone, knowledge.mentions, asOf),
  };
}
