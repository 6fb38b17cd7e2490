import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../document/draft.ts';
import { type MeasureIndex, measureWords } from '../knowledge/measures.ts';
import type { Mention } from '../knowledge/mentions.ts';
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

/** The claims of a passage that something could be held against. */
export function readClaimsOf(
  passage: Passage,
  claims: readonly Claim[],
  { mentions, measures }: { readonly mentions: readonly Mention[]; readonly measures: MeasureIndex },
): ReadClaim[] {
  let last: { readonly start: number; readonly actorOf: ReturnType<typeof actorReader> } | undefined;
  const telling = claims.filter((claim) => saysSomething(passage.kind, claim));
  if (telling.length === 0) return [];
  const sentenceOf = holderAmong(passage.sentences);
  return telling.map((claim) => {
    const { start, tokens } = sentenceOf(claim) ?? { start: claim.start, tokens: [] };
    if (last?.start !== start) last = { start, actorOf: actorReader(tokens, mentions) };
    const measure = measures.measureOf(claim);
    const words = measureWords(claim);
    return { claim, measure: measure?.id ?? words, name: measure?.name ?? words, actor: last.actorOf(claim) };
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
