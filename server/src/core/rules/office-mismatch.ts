import { type Party, readParties } from '../claims/names/names.ts';
import { mayDenote, type OfficeName, readOfficeNames } from '../claims/names/office-names.ts';
import { phraseAt, phraseList } from '../claims/phrases.ts';
import { readQuotes } from '../claims/quotes/quotes.ts';
import { reportersIn } from '../claims/speech/reported.ts';
import type { Passage, Sentence } from '../document/draft.ts';
import type { Evidence, Fix, RuleFinding } from '../findings/finding.ts';
import type { Message } from '../findings/message.ts';
import { type HeldOffice, mayBeHeldWithin, type Period, tenureOn } from '../knowledge/holders.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { cover, type Span } from '../text/span.ts';
import type { Rule } from './rule.ts';
import { pastPeriods, tellsOfThePast } from './spoken-periods.ts';

export const officeMismatch: Rule = {
  id: 'office-mismatch',
  severity: 'warning',
  against: 'people',
  fixable: true,
  summary: {
    vi: 'Một người được nêu với chức danh mà người ấy không giữ vào ngày được nói tới',
    en: 'A person given an office that he or she did not hold on the day spoken of',
  },
  *check({ draft: { text, passages }, knowledge, asOf }) {
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at];
      if (passage === undefined || !namesAnybody(passage, knowledge, asOf)) continue;
      const periods = pastPeriods(passages.slice(Math.max(0, at - 1), at + 1), asOf);
      for (const sentence of passage.sentences)
        for (const given of officesGiven(sentence, knowledge)) {
          const finding = judge(given, { text, knowledge, asOf, periods });
          if (finding !== undefined) yield finding;
        }
    }
  },
};

/** Most passages name nobody on record, and need no further look. */
function namesAnybody({ tokens }: Passage, { mentions }: Knowledge, asOf: Day): boolean {
  return mentions.mentionsIn(tokens, asOf).some(({ kind }) => kind === 'person');
}

/** A person on record whom a sentence names with an office, as things are. */
interface OfficeGiven {
  readonly person: Person;
  readonly party: Party;
  readonly name: OfficeName;
}

/** Whoever is quoted held the office when he spoke, and what is told of the past was so then. */
function officesGiven(sentence: Sentence, { holders }: Knowledge): OfficeGiven[] {
  if (tellsOfThePast(sentence.tokens) || readQuotes(sentence.tokens).length > 0) return [];
  const speaking = new Set(
    reportersIn(sentence).flatMap(({ party }) => (hasTask(sentence, party) ? [] : [party.firstToken])),
  );
  return readParties(sentence.tokens).flatMap((party) => {
    if (party.name === undefined || party.office === undefined || speaking.has(party.firstToken)) return [];
    const [person, twin] = holders.peopleNamed(party.name);
    const [name, second] = readOfficeNames(party.office);
    // Of two offices in one breath it is not told which one a fault would be in.
    if (person === undefined || twin !== undefined || name === undefined || second !== undefined) return [];
    return name.qualified ? [] : [{ person, party, name }];
  });
}

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

interface Desk {
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly asOf: Day;
  readonly periods: readonly Period[];
}

function judge(given: OfficeGiven, desk: Desk): RuleFinding | undefined {
  const { holders } = desk.knowledge;
  const days = [{ from: desk.asOf, to: desk.asOf }, ...desk.periods];
  // An office that began after the day of judgement was on no record then.
  const own = holders
    .officesOf(given.person)
    .filter(({ office: { from, notBefore } }) => (from ?? notBefore ?? desk.asOf) <= desk.asOf)
    .filter(({ name }) => mayDenote(given.name, name));
  if (own.some(({ office }) => days.some((day) => mayBeHeldWithin(office, day)))) return undefined;
  return own.length === 0 ? heldByAnother(given, desk) : hasLeft(given, own, desk);
}

/** The office on record is over; with a body that is gone as well it is the body that is out of date. */
function hasLeft(given: OfficeGiven, own: readonly HeldOffice[], desk: Desk): RuleFinding | undefined {
  const { asOf, text } = desk;
  const ended = own.filter(({ office }) => lastDay(office) !== undefined).at(-1);
  const last = ended && lastDay(ended.office);
  if (ended === undefined || last === undefined) return undefined;
  if (ended.bodyEnds !== undefined && ended.bodyEnds < asOf && given.name.of.length > 0) return undefined;
  const isExact = ended.office.to !== undefined;
  const message: Message = { key: 'office-left', ...words(given, text, ended.office.title), last, isExact };
  const holder = otherHolder(given, ended.name, desk);
  const fixes = [...newOffice(given, ended, desk), ...renamed(given, holder), ...asFormer(given, text)];
  const evidence: readonly [Evidence, ...Evidence[]] =
    holder === undefined ? [evidenceOf(ended)] : [evidenceOf(ended), evidenceOf(holder)];
  return { span: spanOf(given), message, evidence, fixes };
}

/** An office of which there is one, held by another on the day, given to somebody who never held it on record. */
function heldByAnother(given: OfficeGiven, desk: Desk): RuleFinding | undefined {
  if (desk.periods.length > 0 || !isSingle(given.name)) return undefined;
  const holder = otherHolder(given, given.name, desk);
  if (holder === undefined) return undefined;
  const message: Message = {
    key: 'office-of-another',
    ...words(given, desk.text, holder.office.title),
    holder: holder.person.name,
    asOf: desk.asOf,
  };
  return { span: spanOf(given), message, evidence: [evidenceOf(holder)], fixes: renamed(given, holder) };
}

/** There is one Prime Minister, and one minister of each ministry. */
function isSingle({ head, of }: OfficeName): boolean {
  return SINGLE.has(head) || (SINGLE_IN_BODY.has(head) && of.length > 0);
}

const SINGLE: ReadonlySet<string> = new Set(['thủ tướng', 'chủ tịch nước', 'tổng bí thư', 'chủ tịch quốc hội']);
const SINGLE_IN_BODY: ReadonlySet<string> = new Set(['bộ trưởng', 'chủ nhiệm', 'chủ tịch', 'bí thư', 'cục trưởng']);

function otherHolder({ person }: OfficeGiven, name: OfficeName, { knowledge, asOf }: Desk): HeldOffice | undefined {
  const certain = knowledge.holders
    .denotedBy(name)
    .filter((held) => held.person.id !== person.id && tenureOn(held.office, asOf) === 'held');
  return isSingle(name) && new Set(certain.map((held) => held.person.id)).size === 1 ? certain[0] : undefined;
}

function evidenceOf({ person, office }: HeldOffice): Evidence {
  return { kind: 'person', person, office };
}

function words(given: OfficeGiven, text: string, office: string) {
  const { start, end } = spanOf(given);
  return { draft: text.slice(start, end), person: given.person.name, office };
}

/** The office with the name behind it; the office alone where it stands behind the name. */
function spanOf({ party: { start, end, nameSpan, officeSpan } }: OfficeGiven): Span {
  if (nameSpan === undefined || officeSpan === undefined) return { start, end };
  return nameSpan.end <= officeSpan.start ? officeSpan : cover(officeSpan, nameSpan);
}

function lastDay({ to, notAfter }: HeldOffice['office']): Day | undefined {
  return to ?? notAfter;
}

/** What the person has been since, where the record has one office that began later and has not ended. */
function newOffice({ person, party }: OfficeGiven, left: HeldOffice, { knowledge, asOf }: Desk): Fix[] {
  const last = lastDay(left.office);
  const since = knowledge.holders
    .officesOf(person)
    .filter(({ office: { from } }) => from !== undefined && from <= asOf && last !== undefined && from > last)
    .filter(({ office }) => tenureOn(office, asOf) !== 'not-held');
  const [only, second] = since;
  if (only === undefined || second !== undefined || party.officeSpan === undefined) return [];
  return [replacement(party.officeSpan, only.office.title)];
}

function renamed({ party: { nameSpan } }: OfficeGiven, holder: HeldOffice | undefined): Fix[] {
  return nameSpan === undefined || holder === undefined ? [] : [replacement(nameSpan, holder.person.name)];
}

function asFormer({ party: { officeSpan } }: OfficeGiven, text: string): Fix[] {
  if (officeSpan === undefined) return [];
  return [replacement(officeSpan, `nguyên ${text.slice(officeSpan.start, officeSpan.end)}`)];
}

/** Which of them the author means is not certain. */
function replacement(span: Span, newText: string): Fix {
  return { title: { key: 'fix-replace', text: newText }, preferred: false, edits: [{ span, newText }] };
}
