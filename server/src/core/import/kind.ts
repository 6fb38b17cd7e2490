import type { Claim } from '../claims/claim.ts';
import { holdsPhrase, phraseAt } from '../claims/phrases.ts';
import type { StatementKind, StatementModality, Wording } from '../knowledge/model.ts';
import type { Token } from '../text/tokens.ts';
import { PROGRAMME_WORDS, STATEMENT_CUES, UNLIKE_CUES } from './lexicon.ts';

export interface Sorted {
  readonly kind: StatementKind;
  readonly modality: StatementModality;
}

/** A guess, by its words and its values, at what a statement does. */
export function sortStatement(tokens: readonly Token[], claims: readonly Claim[], wording: Wording): Sorted {
  const modality = modalityOf(tokens, claims);
  return { modality, kind: kindOf(modality, tokens, claims, wording) };
}

const ORDER: readonly StatementModality[] = [
  'prohibition',
  'commitment',
  'obligation',
  'recommendation',
  'aim',
  'permission',
];

function modalityOf(tokens: readonly Token[], claims: readonly Claim[]): StatementModality {
  const found = new Set<StatementModality>();
  for (let at = 0; at < tokens.length; at += 1) {
    const unlike = phraseAt(UNLIKE_CUES, tokens, at);
    const cue = unlike === undefined ? phraseAt(STATEMENT_CUES, tokens, at) : undefined;
    if (cue !== undefined) found.add(cue.meaning);
    at += Math.max((unlike ?? cue)?.words.length ?? 1, 1) - 1;
  }
  const cued = ORDER.find((modality) => found.has(modality));
  const values = claims.filter(({ quantity }) => quantity !== undefined);
  if (cued === undefined || cued === 'aim') {
    if (values.some(({ modality }) => modality === 'fact')) return 'fact';
    if (claims.some(({ modality }) => modality === 'aim')) return 'aim';
  }
  if (cued !== undefined) return cued;
  return claims.some(({ modality }) => modality === 'fact') ? 'fact' : 'opinion';
}

function kindOf(
  modality: StatementModality,
  tokens: readonly Token[],
  claims: readonly Claim[],
  wording: Wording,
): StatementKind {
  const valued = claims.some(({ quantity }) => quantity !== undefined);
  const timed = claims.some(({ time }) => time !== undefined);
  switch (modality) {
    case 'prohibition':
    case 'permission':
      return 'directive';
    case 'obligation':
    case 'recommendation':
      return valued && timed ? 'target' : 'directive';
    case 'aim':
      if (valued || timed) return 'target';
      // An aim that only a heading gives is no order.
      return holdsPhrase(STATEMENT_CUES, tokens) ? 'directive' : 'principle';
    case 'commitment':
      return 'commitment';
    case 'fact':
      if (valued) return 'figure';
      return namesProgramme(tokens) ? 'programme' : 'principle';
    case 'opinion':
      return valued ? 'figure' : wording === 'direct' ? 'quotation' : 'principle';
  }
}

function namesProgramme(tokens: readonly Token[]): boolean {
  return holdsPhrase(PROGRAMME_WORDS, tokens);
}
