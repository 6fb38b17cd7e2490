import { holdsPhrase, phraseList, wordSet } from '../claims/phrases.ts';
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

/** The past day with which the clause of a party opens: "Ngày 10/5/2099, tại Sông Mẫu, Bộ trưởng A …", unless the words say who it was by what he is now. */
export function dayOfAct(
  tokens: readonly Token[],
  { firstToken }: { readonly firstToken: number },
  asOf: Day,
): Day | undefined {
  const time = readTimes(tokens, asOf).findLast(({ endToken }) => endToken <= firstToken);
  if (time?.from === undefined || time.from !== time.to || time.from >= asOf || time.kind !== 'at') return undefined;
  const opens = time.firstToken <= LONGEST_LABEL && tokens.slice(0, time.firstToken).every(isLabel);
  if (!(opens || tokens[time.firstToken - 1]?.text === ';') || tokens[time.endToken]?.text !== ',') return undefined;
  const between = tokens.slice(time.endToken + 1, firstToken);
  const isPlaceOnly = between.length === 0 || (PLACES.has(between[0]?.lower ?? '') && between.at(-1)?.text === ',');
  return isPlaceOnly && !holdsPhrase(PRESENT_NAMES, tokens) ? time.from : undefined;
}

/** "2." */
const LONGEST_LABEL = 2;
const PLACES = wordSet('tại ở');
/** Behind these somebody is called by what he was, or by what he is. */
const PRESENT_NAMES = phraseList(
  'nay là, nay, hiện là, hiện nay, khi đó, lúc đó, bấy giờ, khi ấy, thời điểm đó, sau này, nguyên, cựu',
);

function isLabel({ kind, text }: Token): boolean {
  return kind !== 'word' || text.length === 1;
}

/** Whether a sentence tells of something that is over, without saying when. */
export function tellsOfThePast(tokens: readonly Token[]): boolean {
  return holdsPhrase(PAST, tokens);
}

const PAST = phraseList(
  'đã, từng, vừa qua, khi đó, lúc đó, lúc bấy giờ, bấy giờ, khi ấy, hồi đó, trước đây, trước kia, trước đó, thời kỳ, qua các thời kỳ, nhiệm kỳ trước, năm ngoái, năm trước, sinh thời, khi còn, thời điểm đó, vốn là, nguyên là',
);
