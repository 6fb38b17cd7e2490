import { assertionReader, bySentence } from '../claims/assertions/draft-assertions.ts';
import { headOf } from '../claims/assertions/draft-record.ts';
import type { Neighbours } from '../claims/assertions/neighbours.ts';
import { frameOf } from '../claims/draft-claims.ts';
import { speechReader } from '../claims/speech/speech.ts';
import type { Draft, Passage } from '../document/draft.ts';
import { readSuppressions, type Suppression } from '../findings/suppressions.ts';
import { type Basis, basisOf } from '../knowledge/basis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';
import { kept } from '../text/kept.ts';
import { inPieces, type Steps } from '../text/steps.ts';
import { judgedCitations } from './judged-citations.ts';
import { type PassageReading, passageReader } from './passage-reading.ts';
import type { JudgedQuote, RuleContext } from './rule.ts';

export interface ContextInput {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  /** The day of judgement. */
  readonly asOf: Day;
  /** The drafts of the same folder or workspace, and under which path this one is among them. */
  readonly neighbours?: { readonly among: Neighbours; readonly path: string };
  /** Those of the whole, where the draft is a part of one; read where absent. */
  readonly suppressions?: readonly Suppression[];
  /** Of the same knowledge and day; what it knows of the passages of the draft is not read again. A new one where absent. */
  readonly basis?: Basis;
}

/** Reads what all rules are given, in steps of a few milliseconds. */
export function* readContext(input: ContextInput, ruleIds: ReadonlySet<string>): Steps<RuleContext> {
  const { draft, knowledge, asOf, neighbours } = input;
  const { passages } = draft;
  const basis = input.basis ?? basisOf(knowledge, asOf);
  const readings = yield* inPieces(passages, (piece) => piece.map(passageReader(basis)));
  const isFrame = frameOf(draft.form);
  const claims = yield* inPieces(readings, (piece) =>
    piece.flatMap(({ passage, claims }) => (isFrame(passage) ? [] : claims())),
  );
  const norms = readings.flatMap((reading) => reading.norms);
  yield* inPieces(passages, (piece) => piece.flatMap(slotsIn(basis)));
  const citations = judgedCitations(draft, basis.slots, knowledge);
  yield;
  const read = assertionReader(draft, norms);
  const assertions = yield* inPieces(bySentence(claims), (piece) => piece.flatMap(read));
  return {
    draft,
    knowledge,
    asOf,
    basis,
    ruleIds,
    suppressions: input.suppressions ?? readSuppressions(draft),
    citations,
    quotes: yield* judgedQuotes(
      input,
      readings.flatMap(({ quotes }) => quotes),
    ),
    reported: readings.flatMap(({ reported }) => reported),
    mentions: readings.flatMap(({ mentions }) => mentions),
    norms,
    assertions,
    neighbours: neighbours?.among.besides(headOf({ path: neighbours.path, name: neighbours.path, draft, asOf })),
    claims,
  };
}

/** The slots of a passage, which are read once: here those of the frame too, of which nobody has asked yet. */
const slotsIn = kept(({ slots }: Basis) =>
  kept((passage: Passage): readonly unknown[] => {
    for (const { tokens } of passage.sentences) slots.slotsOf(tokens);
    return NOTHING;
  }),
);

const NOTHING: readonly unknown[] = [];

/** Who is given a quotation may stand in the passages before it. */
function* judgedQuotes(
  { draft, knowledge, asOf }: ContextInput,
  quotes: PassageReading['quotes'],
): Steps<readonly JudgedQuote[]> {
  if (quotes.length === 0) return [];
  const read = speechReader({ asOf, source: draft });
  const spoken = yield* inPieces(draft.passages, (piece) =>
    piece.flatMap((passage) => read(passage, () => knowledge.mentions.mentionsIn(passage.tokens, asOf))),
  );
  const given = new Map(spoken.map((each) => [each.quote.start, each]));
  return quotes.map((quote) => ({ ...quote, given: given.get(quote.quote.start) }));
}
