import { holdsPhrase, phraseList } from '../claims/phrases.ts';
import { countsOf, type UnitCount } from '../claims/places/counts.ts';
import type { Fix } from '../findings/finding.ts';
import type { Basis } from '../knowledge/basis.ts';
import { hasEnded } from '../knowledge/lives.ts';
import type { Place } from '../knowledge/model.ts';
import type { Draft } from '../document/draft.ts';
import type { Day } from '../text/day.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type EndedPlace, type EndedPlaceFinder, heirsOfPlace, spanOfTokens } from './ended-place.ts';

/** Finds numbers of provinces that held once: "63 tỉnh, thành phố". */
export function endedCounts(basis: Basis): EndedPlaceFinder {
  const ended = basis.knowledge.records.places.flatMap((place) =>
    place.kind === 'tổng số' && hasEnded(place, basis.asOf) ? [{ place, words: tokenise(place.name) }] : [],
  );
  if (ended.length === 0) return () => [];
  return ({ tokens }, draft) =>
    ended.flatMap(({ place, words }) =>
      namesHeirToo(tokens, place, basis)
        ? []
        : countsOf(words, tokens).map((count) => endedCount(count, place, { tokens, draft, basis })),
    );
}

/** "Số liệu 2098 tính theo 63 tỉnh, thành phố, số liệu 2099 theo 34 tỉnh, thành phố" tells of then and of now. */
function namesHeirToo(tokens: readonly Token[], place: Place, basis: Basis): boolean {
  return (
    holdsPhrase(FIGURES, tokens) &&
    heirsOfPlace(place, basis).some(({ entry }) => countsOf(tokenise(entry.name), tokens).length > 0)
  );
}

const FIGURES = phraseList('số liệu, tính theo, tính trên, thống kê theo');

interface Where {
  readonly tokens: readonly Token[];
  readonly draft: Pick<Draft, 'text'>;
  readonly basis: Basis;
}

function endedCount(
  count: UnitCount,
  place: Place & { readonly to: Day },
  { tokens, draft, basis }: Where,
): EndedPlace {
  const { firstToken, endToken } = count;
  const span = spanOfTokens(tokens, count);
  const heirs = heirsOfPlace(place, basis).map(({ entry }) => entry);
  return {
    firstToken,
    endToken,
    to: place.to,
    finding: {
      span,
      message: {
        key: 'count-ended',
        draft: draft.text.slice(span.start, span.end),
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
