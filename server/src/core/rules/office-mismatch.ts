import { type Party, readParties } from '../claims/names/names.ts';
import { mayDenote, type OfficeName, readOfficeNames } from '../claims/names/office-names.ts';
import { phraseAt, phraseList } from '../claims/phrases.ts';
import { readQuotes } from '../claims/quotes/quotes.ts';
import { reportersIn } from '../claims/speech/reported.ts';
import type { Draft, Passage, Sentence } from '../document/draft.ts';
import type { Evidence, Fix, RuleFinding } from '../findings/finding.ts';
import type { Message } from '../findings/message.ts';
import { type HeldOffice, mayBeHeldWithin, type Period, tenureOn } from '../knowledge/holders.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { cover, overlapAmong, type Span } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import type { Rule } from './rule.ts';
import { signedOffice } from './signed-office.ts';
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
  *check({ draft, knowledge, asOf }) {
    const { text, passages, form } = draft;
    const signed = signedBy(draft, knowledge);
    const signature = signed === undefined ? undefined : judge(signed, { text, knowledge, asOf, periods: [] });
    const isSigned = overlapAmong(form.signature === undefined ? [] : [form.signature]);
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at];
      if (passage === undefined || !namesAnybody(passage, knowledge, asOf)) continue;
      const periods = pastPeriods(passages.slice(Math.max(0, at - 1), at + 1), asOf);
      for (const sentence of passage.sentences)
        for (const given of officesGiven(sentence, knowledge)) {
          if (isSigned(given.party)) continue;
          const finding = judge(given, { text, knowledge, asOf, periods });
          if (finding !== undefined) yield finding;
        }
    }
    if (signature !== undefined) yield signature;
  },
};

/** Most passages name nobody on record, and need no further look. */
function namesAnybody({ tokens }: Passage, { mentions }: Knowledge, asOf: Day): boolean {
  return mentions.mentionsIn(tokens, asOf).some(({ kind }) => kind === 'person');
}

/** A person on record whom a sentence names with an office, as things are. */
interface OfficeGiven {
  readonly person: Person;
  readonly party: Pick<Party, 'start' | 'end' | 'nameSpan' | 'officeSpan'>;
  readonly name: OfficeName;
  /** True below the text, where nobody is told of. */
  readonly signs: boolean;
}

/** Whoever signs does so in an office of the body that issues the draft. */
function signedBy(draft: Draft, { holders }: Knowledge): OfficeGiven | undefined {
  const signed = signedOffice(draft);
  if (signed === undefined) return undefined;
  const { nameSpan, officeSpan } = signed;
  const [person, twin] = holders.peopleNamed(signed.name);
  const [name] = readOfficeNames(signed.office);
  if (person === undefined || twin !== undefined || name === undefined) return undefined;
  return { person, party: { ...cover(officeSpan, nameSpan), nameSpan, officeSpan }, name, signs: true };
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
    return name.qualified ? [] : [{ person, party, name, signs: false }];
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
  return own.length === 0 ? (heldByAnother(given, desk) ?? holdsAnother(given, desk)) : hasLeft(given, own, desk);
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
  const fixes = given.signs
    ? renamed(given, holder)
    : [...newOffice(given, ended, desk), ...renamed(given, holder), ...asFormer(given, text)];
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

/** An office that nobody has beside the one that the person certainly held on the day: "Thứ trưởng Bộ B" of a vice minister of another ministry. */
function holdsAnother(given: OfficeGiven, { text, knowledge, asOf, periods }: Desk): RuleFinding | undefined {
  if (periods.length > 0 || !EXCLUSIVE.has(given.name.head)) return undefined;
  const held = knowledge.holders
    .officesOf(given.person)
    .filter(({ name, office }) => EXCLUSIVE.has(name.head) && !name.qualified && tenureOn(office, asOf) === 'held')
    .find((own) => own.name.head !== given.name.head || isOfAnotherBody(given, own));
  if (held === undefined) return undefined;
  const { officeSpan } = given.party;
  return {
    span: spanOf(given),
    message: { key: 'office-other-held', ...words(given, text, held.office.title), asOf },
    evidence: [evidenceOf(held)],
    fixes: officeSpan === undefined || given.signs ? [] : [replacement(officeSpan, held.office.title)],
  };
}

/** A body may be written in many ways: it is another one only where no word of its name is shared, and none is made of letters. */
function isOfAnotherBody({ name: { of } }: OfficeGiven, { office: { title } }: HeldOffice): boolean {
  const held = new Set(tokenise(title).map(({ lower }) => lower));
  const own = of.filter((word) => word !== 'bộ');
  return own.length > 0 && own.every((word) => VOWEL.test(word.normalize('NFD')) && !held.has(word));
}

/** Letters without a vowel spell no word. */
const VOWEL = /[aeiouy]/u;

const EXCLUSIVE: ReadonlySet<string> = new Set(['thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'thứ trưởng']);

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
  return { draft: writtenIn(text, given), person: given.person.name, office };
}

/** In a signature only marks and blank lines stand between office and name. */
function writtenIn(text: string, given: OfficeGiven): string {
  const { nameSpan, officeSpan } = given.party;
  const parts = given.signs ? [officeSpan, nameSpan] : [spanOf(given)];
  return parts.flatMap((part) => (part === undefined ? [] : text.slice(part.start, part.end))).join(' ');
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
