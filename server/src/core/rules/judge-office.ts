import { mayDenote, type OfficeName } from '../claims/names/office-names.ts';
import type { Evidence, RuleFinding } from '../findings/finding.ts';
import type { Message } from '../findings/message.ts';
import { type HeldOffice, mayBeHeldWithin, type Period, tenureOn } from '../knowledge/holders.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';
import { tokenise } from '../text/tokens.ts';
import { asFormer, lastDay, newOffice, renamed, replacement } from './office-fixes.ts';
import { type OfficeGiven, spanOf, writtenIn } from './offices-given.ts';

/** What an office is judged against; `periods` are those of which the sentence speaks besides the day. */
export interface OfficeDesk {
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly asOf: Day;
  readonly periods: readonly Period[];
}

/** An office that the person did not hold on any of the days; undefined where the record leaves it open. */
export function judgeOffice(given: OfficeGiven, desk: OfficeDesk): RuleFinding | undefined {
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
function hasLeft(given: OfficeGiven, own: readonly HeldOffice[], desk: OfficeDesk): RuleFinding | undefined {
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
function heldByAnother(given: OfficeGiven, desk: OfficeDesk): RuleFinding | undefined {
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
function holdsAnother(given: OfficeGiven, { text, knowledge, asOf, periods }: OfficeDesk): RuleFinding | undefined {
  if (periods.length > 0 || !EXCLUSIVE.has(given.name.head)) return undefined;
  const held = knowledge.holders
    .officesOf(given.person)
    .filter(({ name, office }) => EXCLUSIVE.has(name.head) && !name.qualified && tenureOn(office, asOf) === 'held')
    .find((own) => own.name.head !== given.name.head || isOfAnotherBody(given, own, text));
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
function isOfAnotherBody({ name, party }: OfficeGiven, { office: { title } }: HeldOffice, text: string): boolean {
  if (name.of.length === 0) return false;
  const held = new Set(tokenise(title).map(({ lower }) => lower));
  const written = party.officeSpan === undefined ? [] : tokenise(text, party.officeSpan);
  const head = new Set(name.head.split(' '));
  const own = written.flatMap(({ kind, lower }) =>
    kind === 'mark' || head.has(lower) || COMMON.has(lower) ? [] : [lower],
  );
  return own.length > 0 && own.every((word) => VOWEL.test(word.normalize('NFD')) && !held.has(word));
}

const COMMON: ReadonlySet<string> = new Set(['bộ', 'và', 'của', 'các']);
/** Letters without a vowel spell no word. */
const VOWEL = /[aeiouy]/u;

const EXCLUSIVE: ReadonlySet<string> = new Set(['thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'thứ trưởng']);

/** There is one Prime Minister, and one minister of each ministry. */
function isSingle({ head, of }: OfficeName): boolean {
  return SINGLE.has(head) || (SINGLE_IN_BODY.has(head) && of.length > 0);
}

const SINGLE: ReadonlySet<string> = new Set(['thủ tướng', 'chủ tịch nước', 'tổng bí thư', 'chủ tịch quốc hội']);
const SINGLE_IN_BODY: ReadonlySet<string> = new Set(['bộ trưởng', 'chủ nhiệm', 'chủ tịch', 'bí thư', 'cục trưởng']);

function otherHolder(
  { person }: OfficeGiven,
  name: OfficeName,
  { knowledge, asOf }: OfficeDesk,
): HeldOffice | undefined {
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
