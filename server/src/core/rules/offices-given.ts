import { type Party, readParties } from '../claims/names/names.ts';
import { type OfficeName, readOfficeNames } from '../claims/names/office-names.ts';
import { holdsPhrase, phraseAt, phraseList } from '../claims/phrases.ts';
import { readQuotes } from '../claims/quotes/quotes.ts';
import { reportersIn } from '../claims/speech/reported.ts';
import type { Draft, Sentence } from '../document/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { cover, type Span } from '../text/span.ts';
import { signedOffice } from './signed-office.ts';
import { dayOfAct, tellsOfThePast } from './spoken-periods.ts';

/** A person on record whom a sentence names with an office, as things are. */
export interface OfficeGiven {
  readonly person: Person;
  readonly party: Pick<Party, 'start' | 'end' | 'nameSpan' | 'officeSpan'>;
  readonly name: OfficeName;
  /** True below the text, where nobody is told of. */
  readonly signs: boolean;
  /** The past day on which the sentence has the person act in the office: "Ngày 10/5/2099, Bộ trưởng A phê duyệt …". */
  readonly day: Day | undefined;
}

/** Whoever signs does so in an office of the body that issues the draft. */
export function signedBy(draft: Draft, { holders }: Knowledge): OfficeGiven | undefined {
  const signed = signedOffice(draft);
  if (signed === undefined) return undefined;
  const { nameSpan, officeSpan } = signed;
  const [person, twin] = holders.peopleNamed(signed.name);
  const [name] = readOfficeNames(signed.office);
  if (person === undefined || twin !== undefined || name === undefined) return undefined;
  return { person, party: { ...cover(officeSpan, nameSpan), nameSpan, officeSpan }, name, signs: true, day: undefined };
}

/** Whoever is quoted held the office when he spoke, and what is told of the past was so then: on the day that is named, if one is. */
export function officesGiven(sentence: Sentence, { holders }: Knowledge, asOf: Day): OfficeGiven[] {
  const { tokens } = sentence;
  if (readQuotes(tokens).length > 0) return [];
  const isPresent = !tellsOfThePast(tokens);
  const isToday = holdsPhrase(TODAY, tokens);
  const speaking = new Set(
    isToday ? [] : reportersIn(sentence).flatMap(({ party }) => (hasTask(sentence, party) ? [] : [party.firstToken])),
  );
  return readParties(tokens).flatMap((party) => {
    if (party.name === undefined || party.office === undefined) return [];
    const day = dayOfAct(tokens, party, asOf);
    if (day === undefined && !isToday && (!isPresent || speaking.has(party.firstToken))) return [];
    const [person, twin] = holders.peopleNamed(party.name);
    const [name, second] = readOfficeNames(party.office);
    // Of two offices in one breath it is not told which one a fault would be in.
    if (person === undefined || twin !== undefined || name === undefined || second !== undefined) return [];
    return name.qualified ? [] : [{ person, party, name, signs: false, day }];
  });
}

const TODAY = phraseList('hôm nay, sáng nay, chiều nay, tối nay');

/** "Bộ trưởng A trực tiếp chỉ đạo Ban điều hành" gives a task to him, and tells of nothing that he said. */
function hasTask({ tokens }: Sentence, { endToken }: Party): boolean {
  if (tokens.at(-1)?.text === ':') return false;
  for (let at = endToken; at < endToken + NEAR; at += 1) if (phraseAt(TASKS, tokens, at) !== undefined) return true;
  return false;
}

const NEAR = 4;
const TASKS = phraseList(
  'chỉ đạo, báo cáo, trình bày, đề xuất, bổ sung, thông báo, tổng kết, quán triệt, kiến nghị, chủ trì, phụ trách',
);

/** In a signature only marks and blank lines stand between office and name. */
export function writtenIn(text: string, given: OfficeGiven): string {
  const { nameSpan, officeSpan } = given.party;
  const parts = given.signs ? [officeSpan, nameSpan] : [spanOf(given)];
  return parts.flatMap((part) => (part === undefined ? [] : text.slice(part.start, part.end))).join(' ');
}

/** The office with the name behind it; the office alone where it stands behind the name. */
export function spanOf({ party: { start, end, nameSpan, officeSpan } }: OfficeGiven): Span {
  if (nameSpan === undefined || officeSpan === undefined) return { start, end };
  return nameSpan.end <= officeSpan.start ? officeSpan : cover(officeSpan, nameSpan);
}
