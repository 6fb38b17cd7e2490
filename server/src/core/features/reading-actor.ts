import type { Claim } from '../claims/claim.ts';
import { textOf } from '../claims/citation-tokens.ts';
import { MODAL_CUES } from '../claims/cues.ts';
import { type Party, readParties } from '../claims/names.ts';
import { phraseAt, phraseBefore, phraseList } from '../claims/phrases.ts';
import type { Token } from '../text/tokens.ts';

/**
 * Finds who is to act in the claims of a sentence: the body or person charged ("giao Bộ A", "do Sở B chủ trì"), else the one
 * that its subject names. What is told or reported has nobody who is to act.
 */
export function actorReader(tokens: readonly Token[]): (claim: Claim) => string | undefined {
  const parties = readParties(tokens).filter(({ kind }) => kind === 'body' || kind === 'person');
  const charged = parties.filter(({ firstToken }) => phraseBefore(CHARGES, tokens, firstToken) !== undefined);
  const subject = parties.find(({ firstToken }) => firstToken === headOf(tokens));
  return ({ quantity, modality }) => {
    if (modality === 'fact' || modality === 'aside') return undefined;
    const before = quantity && charged.findLast(({ firstToken }) => firstToken < quantity.firstToken);
    return nameOf(tokens, before ?? charged[0] ?? subject);
  };
}

const CHARGES = phraseList('giao, giao cho, phân công, uỷ quyền cho, do, đề nghị, yêu cầu, trách nhiệm của');

/** The first word behind the label of the sentence: "1.", "a)", "-". */
function headOf(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  const isLabel =
    second?.kind === 'mark' && (second.text === '.' || second.text === ')') && (first?.text.length ?? 0) <= 3;
  const from = isLabel ? 2 : 0;
  return tokens.findIndex(({ kind }, at) => at >= from && kind === 'word');
}

/** By its form alone the name of a body may seem to go on into what it is to do ("Bộ A phấn đấu …"). */
function nameOf(tokens: readonly Token[], party: Party | undefined): string | undefined {
  if (party?.kind !== 'body') return party?.name ?? party?.office;
  let end = party.firstToken + 1;
  while (end < party.endToken && !isCue(tokens, end)) end += 1;
  return textOf(tokens, party.firstToken, end);
}

function isCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === token?.lower && phraseAt(MODAL_CUES, tokens, at) !== undefined;
}
