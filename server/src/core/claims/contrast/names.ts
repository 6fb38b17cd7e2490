import { kept } from '../../text/kept.ts';
import type { TokenRange } from '../../text/tokens.ts';
import { BODY_KINDS } from '../names/lexicon.ts';
import { type Party, readParties } from '../names/names.ts';
import { phraseAt } from '../phrases.ts';
import type { Item } from './items.ts';
import type { Pairing } from './pairing.ts';
import type { Side } from './side.ts';

/** The people, bodies and places that a side names. */
export interface NamesOf {
  readonly bodies: readonly Party[];
  /** True for an item that belongs to a name. */
  readonly holds: (item: Item) => boolean;
}

/** A side of a draft is held against many of the record. */
export const namesOf = kept(({ tokens }: Side): NamesOf => {
  const parties = readParties(tokens).filter(({ kind }) => kind === 'person' || kind === 'body');
  return {
    bodies: parties.filter(({ kind }) => kind === 'body'),
    holds: (item) => item.capital || isKindOfBody(tokens, item) || parties.some((party) => within(item, party)),
  };
});

/** "Cơ quan …", "uỷ ban …": of the kinds of bodies those that no other word begins like. */
function isKindOfBody(tokens: Side['tokens'], { firstToken }: Item): boolean {
  return (phraseAt(BODY_KINDS, tokens, firstToken)?.words.length ?? 0) > 1;
}

/** "Tổng cục Thủy sản" where the record has "Cục Thủy sản": the name begins earlier on one side, and is that of another body. */
export function longerNames(
  side: Side,
  names: NamesOf,
  twins: Pairing['toRecord'],
  other: Side,
  others: NamesOf,
): LongerName[] {
  return names.bodies.flatMap((body): LongerName[] => {
    const first = side.items.findIndex((item) => item.firstToken === body.firstToken);
    const next = first + 1;
    if (first < 0 || twins[first] !== undefined || twins[next] === undefined) return [];
    const twin = other.items[twins[next] ?? -1];
    const theirs = others.bodies.find(({ firstToken }) => firstToken === twin?.firstToken);
    return theirs === undefined ? [] : [{ own: body, other: theirs }];
  });
}

export interface LongerName {
  readonly own: TokenRange;
  readonly other: TokenRange;
}

function within({ firstToken }: Item, range: TokenRange): boolean {
  return range.firstToken <= firstToken && firstToken < range.endToken;
}
