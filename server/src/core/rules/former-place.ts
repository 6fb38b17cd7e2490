import { bygoneReader } from '../claims/bygone/bygone.ts';
import { fullNameEnd } from '../claims/names/syllables.ts';
import { isWithinOtherName } from '../claims/places/facilities.ts';
import type { Draft, Sentence } from '../document/draft.ts';
import type { Basis } from '../knowledge/basis.ts';
import { kept } from '../text/kept.ts';
import { PIECE } from '../text/steps.ts';
import { endedCounts } from './ended-counts.ts';
import { endedLevels } from './ended-levels.ts';
import { endedProvinces } from './ended-provinces.ts';
import type { Rule } from './rule.ts';
import { wrongMergersOfPlaces } from './wrong-successions.ts';

export const formerPlace: Rule = {
  id: 'former-place',
  severity: 'warning',
  against: 'places',
  reach: 'passage',
  fixable: true,
  summary: {
    vi: 'Tỉnh, đơn vị hành chính cấp huyện hoặc số tỉnh, thành phố không còn đúng vào ngày xét, ngoài câu nói về quá khứ',
    en: 'A province, a district-level unit or a number of provinces that no longer exists on the day, outside a sentence on the past',
  },
  *check(context) {
    const { draft, basis } = context;
    const { isBygone } = bygoneReader(context);
    yield* wrongMergersOfPlaces(context);
    const provincesIn = endedProvinces(context);
    for (const [at, passage] of draft.passages.entries()) {
      if (at % PIECE === 0) yield undefined;
      for (const sentence of passage.sentences)
        for (const { firstToken, endToken, to, finding } of [
          ...provincesIn(sentence, draft),
          ...endedUnits(basis)(sentence, draft),
        ])
          if (
            !isWithinOtherName(sentence.tokens, firstToken) &&
            // "Chủ tịch UBND tỉnh A Nguyễn Văn B": when he held the office is not for this rule to judge.
            fullNameEnd(sentence.tokens, endToken) === undefined &&
            !isBygone({ passage, sentence, firstToken, endToken }, to)
          )
            yield finding;
    }
  },
};

/** Levels, kinds and numbers of units that have ended. */
const endedUnits = kept((basis: Basis) => {
  const [levelsIn, countsIn] = [endedLevels(basis), endedCounts(basis)];
  return kept((sentence: Sentence, draft: Draft) => [...levelsIn(sentence, draft), ...countsIn(sentence, draft)]);
});
