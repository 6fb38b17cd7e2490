import { align, alignable, alignableRecord } from '../claims/align.ts';
import { type ValuedSentence, valueGivenTo, valuesOfTheCountry } from '../claims/given-values.ts';
import { sameHorizon } from '../claims/horizons.ts';
import { partsIn } from '../claims/modality.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import { compareFigures, sameValue } from '../claims/values.ts';
import { isWanted } from '../claims/wanted.ts';
import { contentWords } from '../claims/words.ts';
import { replaces } from '../knowledge/authority.ts';
import type { LegalDocument } from '../knowledge/documents/document.ts';
import type { RecordedClaim } from '../knowledge/recorded-claims.ts';
import { holderAmong } from '../text/span.ts';
import { inPieces, type Steps } from '../text/steps.ts';
import { tokenise } from '../text/tokens.ts';
import type { JudgedClaim, RuleContext } from './rule.ts';

/** A value that the draft gives to a document, or to the whole country, which set another for the same thing. */
export interface MisreportedTarget {
  readonly quantity: Quantity;
  readonly recorded: RecordedClaim;
}

/** What a draft repeats of the targets of others, and where it does so wrongly. */
export interface RepeatedTargets {
  /** Where the values stand that are given to others, rightly or wrongly: the draft itself wants none of them. */
  readonly given: readonly Quantity[];
  readonly misreported: readonly MisreportedTarget[];
}

/** What a draft repeats of the targets of others is held to these alone, whatever the draft itself wants. */
export function* repeatedTargets(context: RuleContext): Steps<RepeatedTargets> {
  const given = yield* givenValues(context);
  yield;
  return {
    given: given.map(({ quantity }) => quantity),
    misreported: given.length === 0 ? [] : yield* misreportedAmong(given, context),
  };
}

function* misreportedAmong(given: readonly GivenValue[], context: RuleContext): Steps<readonly MisreportedTarget[]> {
  const { knowledge, quotes, asOf } = context;
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  const ofDocuments = knowledge.records.statements.filter(
    ({ document, modality, date }) => document !== undefined && modality !== 'fact' && date <= asOf,
  );
  const misreportedBy = (each: GivenValue): readonly MisreportedTarget[] => {
    const { quantity, by } = each;
    if (by === 'unknown' || quoteHolding(quantity) !== undefined) return [];
    const own = ofDocuments
      .filter(({ document }) => by === 'country' || document?.id === by.id)
      .flatMap(knowledge.bearings.claimsOf)
      .filter(({ claim }) => claim.quantity !== undefined && isWanted(claim));
    const recorded = contradicted(each, own, context);
    return recorded === undefined ? [] : [{ quantity, recorded }];
  };
  return yield* inPieces(given, (piece) => piece.flatMap(misreportedBy));
}

interface GivenValue {
  readonly quantity: Quantity;
  readonly by: LegalDocument | 'country' | 'unknown';
  readonly sentence: ValuedSentence;
  /** A claim of the sentence. */
  readonly judged: JudgedClaim;
}

function* givenValues({ claims, citations }: RuleContext): Steps<readonly GivenValue[]> {
  const bySentence = new Map<number, JudgedClaim[]>();
  for (const judged of claims) {
    if (judged.claim.quantity === undefined) continue;
    const known = bySentence.get(judged.claim.start);
    if (known === undefined) bySentence.set(judged.claim.start, [judged]);
    else known.push(judged);
  }
  const read = new Map([...bySentence].map(([start, members]) => [start, sentenceOf(members)] as const));
  yield;
  const ofDocuments = citations.flatMap(({ citation, match, borrowed, sentence, at }): GivenValue[] => {
    const said = read.get(sentence.start);
    if (said === undefined || borrowed || match === undefined) return [];
    const endToken = at + (citation.endToken - citation.firstToken);
    const quantity = valueGivenTo(said.sentence, { firstToken: at, endToken });
    return quantity === undefined
      ? []
      : [{ ...said, quantity, by: match.kind === 'known' ? match.document : 'unknown' }];
  });
  const ofTheCountry = yield* inPieces([...read.values()], (piece) =>
    piece.flatMap((said): GivenValue[] =>
      said === undefined
        ? []
        : valuesOfTheCountry(said.sentence).map((quantity) => ({ ...said, quantity, by: 'country' })),
    ),
  );
  return [...ofDocuments, ...ofTheCountry];
}

function sentenceOf(members: readonly JudgedClaim[]): Pick<GivenValue, 'sentence' | 'judged'> | undefined {
  const [judged] = members;
  const sentence = judged?.passage.sentences.find(({ start }) => start === judged.claim.start);
  if (judged === undefined || sentence === undefined) return undefined;
  const quantities = members.flatMap(({ claim }) => claim.quantity ?? []);
  return { judged, sentence: { tokens: sentence.tokens, quantities } };
}

/** The target that the value misreports: all that it measures is named in the sentence, and none that is named has the value. */
function contradicted(
  { quantity, sentence, judged, by }: GivenValue,
  targets: readonly RecordedClaim[],
  { knowledge }: RuleContext,
): RecordedClaim | undefined {
  const { tokens, quantities } = sentence;
  // What is counted is part of what is measured: "5 doanh nghiệp công nghệ số ngang tầm …".
  const counted = tokenise(quantity.unit ?? '');
  const words = [
    ...contentWords(tokens, 0, tokens.length, quantities),
    ...contentWords(counted, 0, counted.length, []),
  ];
  const said = alignable({ core: words, rest: [], leads: [] }, knowledge.bearings.weigh);
  const parts = partsIn(tokens, 0, tokens.length);
  const named = targets
    .filter(({ claim }) => claim.parts.every((part) => parts.includes(part)) && isForTime(judged, claim.time, by))
    .map((target) => ({
      target,
      share: align(said, alignableRecord(target.claim.subject, knowledge.bearings.weigh)).ofRecord,
    }))
    .filter(({ target, share }) => share >= FAINT && compare(quantity, target) !== 'incomparable')
    .sort((a, b) => b.share - a.share);
  if (named.some(({ target }) => isValueOf(quantity, target) || quantities.some((other) => isValueOf(other, target))))
    return undefined;
  const standing = named.filter(
    ({ target }) => !named.some((other) => replaces(other.target.statement, target.statement)),
  );
  const [best, second] = standing;
  if (best === undefined || best.share < NAMED) return undefined;
  // Two that are named alike: which of them is meant, the words do not say.
  return second !== undefined && best.share - second.share < APART ? undefined : best.target;
}

/** What the record measures is named, nearly all of it. */
const NAMED = 0.8;
const FAINT = 0.6;
const APART = 0.1;

/** The sentence names the year of the target; where it names none, the document alone has to tell. */
function isForTime({ claim }: JudgedClaim, set: JudgedClaim['claim']['time'], by: GivenValue['by']): boolean {
  if (claim.times.length === 0) return by !== 'country';
  return claim.times.some((time) => sameHorizon(time, set));
}

function compare(quantity: Quantity, { claim }: RecordedClaim): ReturnType<typeof compareFigures> {
  return claim.quantity === undefined ? 'incomparable' : compareFigures(quantity, claim.quantity);
}

function isValueOf(quantity: Quantity, { claim }: RecordedClaim): boolean {
  return claim.quantity !== undefined && sameValue(quantity, claim.quantity);
}
