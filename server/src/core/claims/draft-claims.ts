import type { Draft, Passage } from '../document/draft.ts';
import type { Form } from '../document/form.ts';
import { contains, holderAmong, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { DraftQuote } from './quotes/draft-quotes.ts';
import { claimReader } from './read-claims.ts';
import type { SlotReader } from './slot-reader.ts';

/** A claim of the draft, in the passage in which it stands. */
export interface DraftClaim {
  readonly claim: Claim;
  readonly passage: Passage;
}

/** Every claim that the draft makes in its own voice: what it quotes is somebody else's, and what it cites as its legal basis is no claim. */
export function draftClaims(draft: Draft, quotes: readonly DraftQuote[], slots: SlotReader): DraftClaim[] {
  const claimsOf = ownClaimReader(draft, quotes, slots);
  const claims: DraftClaim[] = [];
  for (const passage of draft.passages) for (const claim of claimsOf(passage)) claims.push({ claim, passage });
  return claims;
}

/** Reads the same passage by passage. */
export function ownClaimReader(
  { form }: Pick<Draft, 'form'>,
  quotes: readonly DraftQuote[],
  slots: SlotReader,
): (passage: Passage) => readonly Claim[] {
  const isFrame = frameOf(form);
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  return (passage) => (isFrame(passage) ? [] : ownClaims(passage, quoteHolding, slots));
}

/** Tells the passages in which a draft bears its number, its day, its recipients and its signature: they claim nothing. */
export function frameOf({ number, placeAndDate, recipients, signature }: Form): (passage: Passage) => boolean {
  const frame = [number, placeAndDate, recipients, signature].filter((span) => span !== undefined);
  return (passage) => frame.some((span) => contains(span, passage));
}

/** What a passage outside the frame of its draft claims in its own voice. */
export function ownClaims(
  passage: Passage,
  quoteHolding: (span: Span) => object | undefined,
  slots: SlotReader,
): readonly Claim[] {
  if (isLegalBasis(passage) || isCaption(passage)) return [];
  const claims = claimReader(slots)({ sentences: passage.sentences, leads: passage.leads });
  return claims.filter((claim) => quoteHolding(claim.quantity ?? timeWithin(claim) ?? claim) === undefined);
}

/** The time of a claim where its own sentence names it. */
function timeWithin(claim: Claim): Claim['time'] {
  return claim.time !== undefined && contains(claim, claim.time) ? claim.time : undefined;
}

function isLegalBasis({ tokens }: Passage): boolean {
  return tokens[0]?.lower === 'căn' && tokens[1]?.lower === 'cứ';
}

/** "Bảng 1. Kết quả năm 2099" names what stands below it. */
function isCaption({ kind, tokens }: Passage): boolean {
  const [first, second] = tokens;
  return (
    kind !== 'cell' && CAPTIONS.has(first?.lower ?? '') && first?.text !== first?.lower && second?.kind === 'number'
  );
}

const CAPTIONS: ReadonlySet<string> = new Set(['bảng', 'biểu', 'hình']);
