import { holdsPhrase, phraseList } from '../claims/phrases.ts';
import { readTimes } from '../claims/times/time.ts';
import type { Passage } from '../document/draft.ts';
import type { Period } from '../knowledge/holders.ts';
import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';

/** The times that passages speak of and that are over on the day of judgement: what is told of them was then so. */
export function pastPeriods(passages: readonly Passage[], asOf: Day): Period[] {
  return passages
    .flatMap(({ tokens, leads }) => [tokens, ...leads.map((lead) => lead.tokens)])
    .flatMap((tokens) => readTimes(tokens, asOf))
    .flatMap(({ from, to }) => (from !== undefined && to !== undefined && to < asOf ? [{ from, to }] : []));
}

/** Whether a sentence tells of something that is over, without saying when. */
export function tellsOfThePast(tokens: readonly Token[]): boolean {
  return holdsPhrase(PAST, tokens);
}

const PAST = phraseList(
  'đã, từng, vừa qua, khi đó, lúc đó, lúc bấy giờ, bấy giờ, khi ấy, hồi đó, trước đây, trước kia, trước đó, thời kỳ, qua các thời kỳ, nhiệm kỳ trước, năm ngoái, năm trước, sinh thời, khi còn, thời điểm đó, vốn là, nguyên là',
);
