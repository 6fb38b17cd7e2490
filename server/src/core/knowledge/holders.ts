import { mayDenote, type OfficeName, readOfficeNames } from '../claims/names/office-names.ts';
import type { Day } from '../text/day.ts';
import { tokenise } from '../text/tokens.ts';
import type { KnowledgeRecords, Office, Organisation, Person } from './model.ts';

/** An office on record with whoever holds or held it. */
export interface HeldOffice {
  readonly person: Person;
  readonly office: Office;
  /** How its title and the other names of its body may be read. */
  readonly name: OfficeName;
  /** The last day of its body, where no other bears the name since. */
  readonly bodyEnds: Day | undefined;
}

/** `held` on a day and `not-held` are certain; all else is `open`, since the record rarely knows the day on which somebody left. */
export type Tenure = 'held' | 'not-held' | 'open';

/** Who is on record, by name and by office. */
export interface HolderIndex {
  /** All people of a full name; two of them may share it. */
  peopleNamed(name: string): readonly Person[];
  officesOf(person: Person): readonly HeldOffice[];
  /** The offices that a phrase may mean, whoever holds them. */
  denotedBy(phrase: OfficeName): readonly HeldOffice[];
}

export function buildHolders({
  people,
  organisations,
  statements,
}: Pick<KnowledgeRecords, 'people' | 'organisations' | 'statements'>): HolderIndex {
  const bodies = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const offices = new Map<string, HeldOffice[]>();
  const known = new Map<string, Person>();
  const hold = (person: Person, held: readonly HeldOffice[]): void => {
    if (!known.has(person.id)) known.set(person.id, person);
    offices.set(person.id, [...(offices.get(person.id) ?? []), ...held]);
  };
  for (const person of people)
    hold(
      person,
      person.offices.flatMap((office) => heldOffices(person, office, bodies)),
    );
  for (const { speaker, office, date } of statements)
    if (speaker.kind === 'person') {
      const isKnown = office === undefined || offices.get(speaker.id)?.some((held) => held.office.title === office);
      hold(speaker, isKnown === true ? [] : heldOffices(speaker, spokenIn(office ?? '', date), bodies));
    }
  const byName = groupBy([...known.values()], ({ name, aliases }) => [name, ...aliases].map(nameKey));
  const byHead = groupBy([...offices.values()].flat(), ({ name }) => [name.head]);
  return {
    peopleNamed: (name) => byName.get(nameKey(name)) ?? [],
    officesOf: ({ id }) => offices.get(id) ?? [],
    denotedBy: (phrase) => (byHead.get(phrase.head) ?? []).filter(({ name }) => mayDenote(phrase, name)),
  };
}

/** Whether an office was held on a day, as far as the record is certain. */
export function tenureOn(office: Omit<Office, 'title' | 'organisation' | 'sources'>, day: Day): Tenure {
  const { from, to, notBefore, notAfter, seen } = office;
  if ([from, notBefore].some((first) => first !== undefined && day < first)) return 'not-held';
  if ([to, notAfter].some((last) => last !== undefined && day > last)) return 'not-held';
  const begun = (from !== undefined && from <= day) || seen.some((each) => each <= day);
  const lasted = (to !== undefined && day <= to) || seen.some((each) => day <= each);
  return begun && lasted ? 'held' : 'open';
}

/** Whether the record leaves room for an office being held on some day of a period. */
export function mayBeHeldWithin({ from, to, notBefore, notAfter }: Office, period: Period): boolean {
  const starts = [from, notBefore].every((first) => first === undefined || first <= period.to);
  return starts && [to, notAfter].every((last) => last === undefined || period.from <= last);
}

/** From a day to a day, both of which belong to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A name as it is compared: canonical, in lower case. */
export function nameKey(name: string): string {
  return tokenise(name)
    .map(({ lower }) => lower)
    .join(' ');
}

function heldOffices(person: Person, office: Office, bodies: ReadonlyMap<string, Organisation>): HeldOffice[] {
  const body = office.organisation === undefined ? undefined : bodies.get(office.organisation);
  const others = body === undefined ? [] : [body.name, ...body.aliases].flatMap((name) => namesWords(name));
  // With its body an office ends.
  const notAfter = office.notAfter ?? office.to ?? body?.to;
  return readOfficeNames(office.title).map(({ head, of, qualified }) => ({
    person,
    office: notAfter === office.notAfter ? office : { ...office, notAfter },
    name: { head, of: [...of, ...others], qualified },
    bodyEnds: body === undefined || livesOn(body, bodies) ? undefined : body.to,
  }));
}

/** A ministry that was merged may keep its name. */
function livesOn(body: Organisation, bodies: ReadonlyMap<string, Organisation>): boolean {
  return [...bodies.values()].some(({ id, name, to }) => id !== body.id && name === body.name && to === undefined);
}

/** The content words of a body's name, read as those behind an office are. */
function namesWords(name: string): readonly string[] {
  return readOfficeNames(`chủ tịch ${name}`)[0]?.of ?? [];
}

/** That somebody spoke in an office shows him in it on that day. */
function spokenIn(title: string, date: Day): Office {
  const unknown = {
    organisation: undefined,
    from: undefined,
    to: undefined,
    notBefore: undefined,
    notAfter: undefined,
  };
  return { title, ...unknown, seen: [date], sources: [] };
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}
