import type { Draft, Sentence } from '../document/draft.ts';
import type { RuleFinding } from '../findings/finding.ts';
import type { Basis } from '../knowledge/basis.ts';
import { type Heir, heirsOf } from '../knowledge/lives.ts';
import type { Place } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { cover, type Span } from '../text/span.ts';
import type { Token, TokenRange } from '../text/tokens.ts';

/** A place, a kind of places or a number of them that has come to its end, where a sentence speaks of it. */
export interface EndedPlace extends TokenRange {
  /** The last day on which it was as the draft has it. */
  readonly to: Day;
  readonly finding: RuleFinding;
}

export type EndedPlaceFinder = (sentence: Sentence, draft: Pick<Draft, 'text'>) => readonly EndedPlace[];

export function heirsOfPlace(place: Place, { knowledge, asOf }: Basis): readonly Heir<Place>[] {
  return heirsOf(place, asOf, knowledge.place);
}

export function spanOfTokens(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Span {
  const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
  if (first === undefined || last === undefined) throw new Error(`No tokens ${firstToken} to ${endToken}`);
  return cover(first, last);
}
