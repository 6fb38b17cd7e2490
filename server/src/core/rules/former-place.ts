import { bygoneReader } from '../claims/bygone/bygone.ts';
import { fullNameEnd } from '../claims/names/syllables.ts';
import { isWithinOtherName } from '../claims/places/facilities.ts';
import { endedCounts } from './ended-counts.ts';
import { endedLevels } from './ended-levels.ts';
import { endedProvinces } from './ended-provinces.ts';
import type { Rule } from './rule.ts';
import { wrongMergersOfPlaces } from './wrong-successions.ts';

export const formerPlace: Rule = {
  id: 'former-place',
  severity: 'warning',
  against: 'places',
  fixable: true,
  summary: {
    vi: 'Tỉnh, đơn vị hành chính cấp huyện hoặc số tỉnh, thành phố không còn đúng vào ngày xét, ngoài câu nói về quá khứ',
    en: 'A province, a district-level unit or a number of provinces that no longer exists on the day, outside a sentence on the past',
  },
  *check(context) {
    const { isBygone } = bygoneReader(context);
    yield* wrongMergersOfPlaces(context);
    const finders = [endedProvinces(context), endedLevels(context), endedCounts(context)].filter(
      (finder) => finder !== undefined,
    );
    for (const passage of context.draft.passages)
      for (const sentence of finders.length === 0 ? [] : passage.sentences)
        for (const { firstToken, endToken, to, finding } of finders.flatMap((find) => find(sentence)))
          if (
            !isWithinOtherName(sentence.tokens, firstToken) &&
            // "Chủ tịch UBND tỉnh A Nguyễn Văn B": when he held the office is not for this rule to judge.
            fullNameEnd(sentence.tokens, endToken) === undefined &&
            !isBygone({ passage, sentence, firstToken, endToken }, to)
          )
            yield finding;
  },
};
