import { textOf } from '../claims/citations/tokens.ts';
import type { Claim } from '../claims/claim.ts';
import { MODAL_CUES } from '../claims/cues.ts';
import { type Party, readParties } from '../claims/names/names.ts';
import { phraseAt, phraseBefore, phraseList } from '../claims/phrases.ts';
import type { Mention } from '../knowledge/mentions.ts';
import type { Token } from '../text/tokens.ts';

/**
 * Finds who is to act in the claims of a sentence: the body or person charged ("giao Bộ A", "do Sở B chủ trì"), else the one
 * that its subject names, under its name on record if it has one. What is told or reported has nobody who is to act.
 */
export function actorReader(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): (claim: Claim) => string | undefined {
  let found: Actors | undefined;
  return ({ quantity, modality }) => {
    if (modality === 'fact' || modality === 'aside') return undefined;
    found ??= actorsIn(tokens);
    const { charged, subject } = found;
    const before = quantity && charged.findLast(({ firstToken }) => firstToken < quantity.firstToken);
    const actor = before ?? charged[0] ?? subject;
    return actor && nameOf(tokens, actor, mentions);
  };
}

interface Actors {
  readonly charged: readonly Party[];
  readonly subject: Party | undefined;
}

function actorsIn(tokens: readonly Token[]): Actors {
  const parties = readParties(tokens).filter(({ kind }) => kind === 'body' || kind === 'person');
  const head = headOf(tokens);
  return {
    charged: parties.filter(({ firstToken }) => phraseBefore(CHARGES, tokens, firstToken) !== undefined),
    subject: parties.find(({ firstToken }) => firstToken === head),
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

function nameOf(tokens: readonly Token[], party: Party, mentions: readonly Mention[]): string | undefined {
  const known = mentions.find(({ start, kind }) => start === party.start && kind !== 'place');
  if (known !== undefined) return known.name;
  return party.kind === 'body' ? bodyName(tokens, party) : (party.name ?? party.office);
}

/** By its form alone the name of a body may seem to go on into what it is to do ("Bộ A phấn đấu …"). */
function bodyName(tokens: readonly Token[], { firstToken, endToken }: Party): string {
  let end = firstToken + 1;
  while (end < endToken && !isCue(tokens, end)) end += 1;
  return textOf(tokens, firstToken, end);
}

function isCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === token?.lower && phraseAt(MODAL_CUES, tokens, at) !== undefined;
}
