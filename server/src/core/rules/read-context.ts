import { assertionReader, bySentence } from '../claims/assertions/draft-assertions.ts';
import { headOf } from '../claims/assertions/draft-record.ts';
import type { Neighbours } from '../claims/assertions/neighbours.ts';
import { type DraftClaim, ownClaimReader } from '../claims/draft-claims.ts';
import { draftNorms } from '../claims/norms/draft-norms.ts';
import { type DraftQuote, draftQuotes } from '../claims/quotes/draft-quotes.ts';
import { type SlotReader, slotReader } from '../claims/slot-reader.ts';
import { speechReader } from '../claims/speech/speech.ts';
import type { Draft } from '../document/draft.ts';
import { readSuppressions } from '../findings/suppressions.ts';
import { draftMentions } from '../knowledge/draft-mentions.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { reportedStatements } from '../knowledge/reported.ts';
import type { Day } from '../text/day.ts';
import { inPieces, type Steps } from '../text/steps.ts';
import { judgedCitations } from './judged-citations.ts';
import type { JudgedClaim, JudgedQuote, RuleContext } from './rule.ts';

export interface ContextInput {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  /** The day of judgement. */
  readonly asOf: Day;
  /** The drafts of the same folder or workspace, and under which path this one is among them. */
  readonly neighbours?: { readonly among: Neighbours; readonly path: string };
  /** One for the same day and register; it will know the sentences of the draft. A new one where absent. */
  readonly slots?: SlotReader;
}

/** Reads what all rules are given, in steps of a few milliseconds. */
export function* readContext(input: ContextInput, ruleIds: ReadonlySet<string>): Steps<RuleContext> {
  const { draft, knowledge, asOf, neighbours } = input;
  const { passages } = draft;
  const slots = input.slots ?? slotReader(asOf, knowledge.documents.names);
  const quotes = yield* inPieces(passages, (piece) => draftQuotes({ passages: piece }));
  yield* inPieces(passages, (piece) =>
    piece.flatMap(({ sentences }) => sentences.map((each) => slots.slotsOf(each.tokens))),
  );
  const claimsOf = ownClaimReader(draft, quotes, slots);
  const claims = yield* inPieces(passages, (piece) =>
    piece.flatMap((passage) => claimsOf(passage).map((claim): DraftClaim => ({ claim, passage }))),
  );
  const norms = yield* inPieces(passages, (piece) => draftNorms({ passages: piece }, quotes, knowledge.contraries));
  const citations = judgedCitations(draft, slots, knowledge);
  yield;
  const read = assertionReader(draft, norms);
  const assertions = yield* inPieces(bySentence(claims), (piece) => piece.flatMap(read));
  return {
    draft,
    knowledge,
    asOf,
    ruleIds,
    suppressions: readSuppressions(draft),
    citations,
    quotes: yield* judgedQuotes(input, quotes),
    reported: yield* inPieces(passages, (piece) => reportedStatements({ passages: piece }, knowledge, asOf)),
    mentions: yield* inPieces(passages, (piece) => draftMentions({ passages: piece }, knowledge.mentions, asOf)),
    norms,
    assertions,
    neighbours: neighbours?.among.besides(headOf({ path: neighbours.path, name: neighbours.path, draft, asOf })),
    claims: yield* inPieces(claims, (piece) => piece.map((each) => judgedClaim(each, input))),
  };
}

function* judgedQuotes(
  { draft, knowledge, asOf }: ContextInput,
  quotes: readonly DraftQuote[],
): Steps<readonly JudgedQuote[]> {
  if (quotes.length === 0) return [];
  const { quotations, mentions } = knowledge;
  const read = speechReader({ asOf, text: draft.text });
  const spoken = yield* inPieces(draft.passages, (piece) =>
    piece.flatMap((passage) => read(passage, () => mentions.mentionsIn(passage.tokens, asOf))),
  );
  const given = new Map(spoken.map((each) => [each.quote.start, each]));
  return yield* inPieces(quotes, (piece) =>
    piece.map((quote) => ({
      ...quote,
      given: given.get(quote.quote.start),
      verdict: quotations.verdictOn(quote),
    })),
  );
}

function judgedClaim(each: DraftClaim, { knowledge, asOf }: ContextInput): JudgedClaim {
  const bearings = isComparable(each)
    ? // What is said after the day of judgement was on no record then.
      knowledge.bearings.bearingsOn(each.claim).filter(({ statement }) => statement.date <= asOf)
    : [];
  return { ...each, bearings };
}

/** Only what names a value or a time can be compared; most sentences of a law name neither. */
function isComparable({ claim }: DraftClaim): boolean {
  return claim.quantity !== undefined || claim.time !== undefined;
}
