import { headsOf, phraseTable } from '../claims/phrases.ts';
import { citiesOfProvinces, type UnitLevel, unitsIn } from '../claims/places/units.ts';
import type { Basis } from '../knowledge/basis.ts';
import { hasEnded } from '../knowledge/lives.ts';
import type { Place } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { type Token, type TokenRange, tokenise } from '../text/tokens.ts';
import { type EndedPlace, type EndedPlaceFinder, heirsOfPlace, spanOfTokens } from './ended-place.ts';

/** Finds units and bodies of a level that has ended: "UBND cấp huyện", "huyện A", "các quận, huyện". */
export function endedLevels(basis: Basis): EndedPlaceFinder {
  const ended = basis.knowledge.records.places.flatMap((place) =>
    place.kind === 'cấp' && hasEnded(place, basis.asOf) ? [{ place, level: levelOf(place) }] : [],
  );
  if (ended.length === 0) return () => [];
  const cities = new Set(
    basis.knowledge.records.places
      .filter(({ kind }) => kind === 'thành phố')
      .map(({ name }) => wordsOf(name).replace(CITY_BEFORE, '')),
  );
  const citiesOf = ({ aliases }: Place, tokens: readonly Token[]): readonly TokenRange[] =>
    aliases.includes(CITY_OF_PROVINCE) ? citiesOfProvinces(tokens, (name) => cities.has(name)) : [];
  return ({ tokens }, draft) => {
    const found: EndedPlace[] = [];
    for (const { place, level } of ended)
      for (const { firstToken, endToken } of [...unitsIn(tokens, level), ...citiesOf(place, tokens)]) {
        // "UBND các huyện, thị trấn" is one phrase, whatever levels its units are of.
        if (found.some((other) => firstToken < other.endToken && other.firstToken < endToken)) continue;
        const span = spanOfTokens(tokens, { firstToken, endToken });
        const written = draft.text.slice(span.start, span.end);
        found.push({
          firstToken,
          endToken,
          to: place.to,
          finding: {
            span,
            message: { key: 'level-ended', draft: written, recorded: place.name, to: place.to },
            evidence: [{ kind: 'place', place, successors: heirsOfPlace(place, basis).map(({ entry }) => entry) }],
            fixes: [],
          },
        });
      }
    return found;
  };
}

function wordsOf(name: string): string {
  return tokenise(name)
    .map(({ lower }) => lower)
    .join(' ');
}

/** A kind of unit that texts write as "thành phố A, tỉnh B". */
const CITY_OF_PROVINCE = 'thành phố thuộc tỉnh';
const CITY_BEFORE = /^thành phố /u;

/** The name of a level begins with "cấp"; that of one kind of units is a noun of theirs like the aliases. */
function levelOf({ name, aliases }: Place & { readonly to: Day }): UnitLevel {
  const words = [name, ...aliases].map(wordsOf);
  const isLevel = (each: string): boolean => each.startsWith('cấp ');
  const names = phraseTable(words.filter(isLevel).map((each) => [each, each] as const));
  const nouns = phraseTable(words.filter((each) => !isLevel(each)).map((each) => [each, each] as const));
  return { names, nouns, heads: headsOf([names, nouns]).heads };
}
