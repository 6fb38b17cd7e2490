import { countsOf, type UnitCount } from '../claims/places/counts.ts';
import type { Fix } from '../findings/finding.ts';
import { hasEnded } from '../knowledge/lives.ts';
import type { Place } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type EndedPlace, type EndedPlaceFinder, heirsOfPlace, spanOfTokens } from './ended-place.ts';
import type { RuleContext } from './rule.ts';

/** Finds numbers of provinces that held once: "63 tỉnh, thành phố". */
export function endedCounts(context: RuleContext): EndedPlaceFinder | undefined {
  const ended = context.knowledge.records.places.flatMap((place) =>
    place.kind === 'tổng số' && hasEnded(place, context.asOf) ? [{ place, words: tokenise(place.name) }] : [],
  );
  if (ended.length === 0) return undefined;
  return ({ tokens }) =>
    ended.flatMap(({ place, words }) =>
      countsOf(words, tokens).map((count) => endedCount(count, place, { tokens, context })),
    );
}

interface Where {
  readonly tokens: readonly Token[];
  readonly context: RuleContext;
}

function endedCount(count: UnitCount, place: Place & { readonly to: Day }, { tokens, context }: Where): EndedPlace {
  const { firstToken, endToken } = count;
  const span = spanOfTokens(tokens, count);
  const heirs = heirsOfPlace(place, context).map(({ entry }) => entry);
  return {
    firstToken,
    endToken,
    to: place.to,
    finding: {
      span,
      message: {
        key: 'count-ended',
        draft: context.draft.text.slice(span.start, span.end),
        recorded: place.name,
        to: place.to,
        heirs: heirs.map(({ name }) => name),
      },
      evidence: [{ kind: 'place', place, successors: heirs }],
      fixes: count.isShare ? [] : heirs.flatMap((heir) => fixOf(count, heir)),
    },
  };
}

/** Only the number changes; how the draft writes the units is its own. */
function fixOf({ numbers }: UnitCount, heir: Place): readonly Fix[] {
  const [number] = tokenise(heir.name);
  const [first, ...others] = numbers.map(({ start, end }) => ({ span: { start, end }, newText: number?.text ?? '' }));
  if (number?.kind !== 'number' || first === undefined) return [];
  return [{ title: { key: 'fix-replace', text: heir.name }, preferred: true, edits: [first, ...others] }];
}
