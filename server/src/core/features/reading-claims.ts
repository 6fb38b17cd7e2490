import type { Claim } from '../claims/claim.ts';
import { draftClaims } from '../claims/draft-claims.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import type { Draft, Passage } from '../document/draft.ts';
import { type MeasureIndex, measureWords } from '../knowledge/measures.ts';
import type { Mention } from '../knowledge/mentions.ts';
import type { Day } from '../text/day.ts';
import { contains, holderAmong } from '../text/span.ts';
import { actorReader } from './reading-actor.ts';

export interface ReadClaim {
  readonly claim: Claim;
  /** The id of what is measured, where the lexicon has it; else its words as they are compared: value, time and modality are taken out. */
  readonly measure: string;
  /** The same for people: the measure's name, or those words. */
  readonly name: string;
  /** The body or person that is to act, where the sentence names one. */
  readonly actor: string | undefined;
}

/** The claims that a draft makes in its own voice, by the passage that makes them. */
export function claimsByPassage(draft: Draft, asOf: Day): ReadonlyMap<Passage, readonly Claim[]> {
  const claims = new Map<Passage, Claim[]>();
  for (const { claim, passage } of draftClaims(draft, draftQuotes(draft), asOf)) {
    const own = claims.get(passage);
    if (own === undefined) claims.set(passage, [claim]);
    else own.push(claim);
  }
  return claims;
}

/** The claims of a passage that something could be held against. */
export function readClaimsOf(
  passage: Passage,
  claims: readonly Claim[],
  { mentions, measures }: { readonly mentions: readonly Mention[]; readonly measures: MeasureIndex },
): ReadClaim[] {
  const sentenceOf = holderAmong(passage.sentences);
  const readers = new Map<number, ReturnType<typeof actorReader>>();
  return claims
    .filter((claim) => saysSomething(passage.kind, claim))
    .map((claim) => {
      const { start, tokens } = sentenceOf(claim) ?? { start: claim.start, tokens: [] };
      const actorOf = readers.get(start) ?? actorReader(tokens, mentions);
      readers.set(start, actorOf);
      const measure = measures.measureOf(claim);
      const words = measureWords(claim);
      return { claim, measure: measure?.id ?? words, name: measure?.name ?? words, actor: actorOf(claim) };
    });
}

/** A heading or cell says nothing without a value, nor does a sentence without words or without value, time and modality. */
function saysSomething(kind: Passage['kind'], claim: Claim): boolean {
  const { quantity, time, modality, subject } = claim;
  if (quantity !== undefined) return true;
  if (subject.core.length === 0) return false;
  switch (kind) {
    case 'cell':
      return false;
    case 'heading':
      return time !== undefined && contains(claim, time);
    case 'paragraph':
    case 'item':
      return time !== undefined || modality !== 'open';
  }
}
